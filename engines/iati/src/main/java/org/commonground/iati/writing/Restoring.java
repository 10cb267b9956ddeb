package org.commonground.iati.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Text;

/** Undoes what {@link Fitting} did. */
final class Restoring {
  private Restoring() {}

  static Element restore(Element element) {
    if (!Marks.areIn(element)) {
      return element;
    }
    List<Content> contents = new ArrayList<>();
    List<Returning> returning = new ArrayList<>(0);
    for (Content content : element.contents()) {
      if (!(content instanceof Element child)) {
        contents.add(content);
      } else if (mark(child, "at").isEmpty()) {
        if (mark(child, "supplied").isEmpty()) {
          contents.add(restore(child));
        }
      } else {
        returning.add(returning(child));
      }
    }
    returning.sort(Comparator.comparingInt(Returning::at));
    returning.forEach(it -> putBack(it, contents));
    return new Element(
        Marks.restored(element.name()), attributes(element), contents, element.line());
  }

  /** Something set aside, and how many of its kind stood before it. */
  private record Returning(Content content, int at) {}

  private static Returning returning(Element child) {
    int at = number(mark(child, "at"));
    return new Returning(child.name().equals(Marks.TEXT) ? text(child) : restore(child), at);
  }

  /** A file that others changed may say anything; what has no place comes last. */
  private static int number(String at) {
    try {
      return Integer.parseInt(at);
    } catch (NumberFormatException notOurs) {
      return Integer.MAX_VALUE;
    }
  }

  private static Content text(Element child) {
    var joined = new StringBuilder();
    for (Content content : child.contents()) {
      if (content instanceof Text(var part)) {
        joined.append(part);
      }
    }
    return new Text(joined.toString());
  }

  private static String mark(Element element, String local) {
    for (Attribute attribute : element.attributes()) {
      boolean ours = attribute.name().namespace().equals(Marks.NAMESPACE);
      if (ours && attribute.name().local().equals(local)) {
        return attribute.value();
      }
    }
    return "";
  }

  private static List<Attribute> attributes(Element element) {
    List<String> supplied = List.of(mark(element, "supplied-attributes").split(" ", -1));
    List<Attribute> attributes = new ArrayList<>(element.attributes().size());
    for (Attribute attribute : element.attributes()) {
      boolean mark = attribute.name().namespace().equals(Marks.NAMESPACE);
      boolean dropped = attribute.name().isIati() && supplied.contains(attribute.name().local());
      if (!mark && !dropped) {
        attributes.add(new Attribute(Marks.restored(attribute.name()), attribute.value()));
      }
    }
    return attributes;
  }

  private static void putBack(Returning returning, List<Content> contents) {
    int sameBefore = 0;
    int place = contents.size();
    for (int i = 0; i < contents.size(); i++) {
      if (isSameKind(contents.get(i), returning.content())) {
        if (sameBefore == returning.at()) {
          contents.add(i, returning.content());
          return;
        }
        sameBefore++;
        place = i + 1;
      }
    }
    contents.add(place, returning.content());
  }

  private static boolean isSameKind(Content one, Content other) {
    return one instanceof Element first
        ? other instanceof Element second && first.name().equals(second.name())
        : other instanceof Text;
  }
}
