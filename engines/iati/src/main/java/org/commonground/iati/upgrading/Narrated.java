package org.commonground.iati.upgrading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/**
 * Moves text into {@code narrative} elements, and puts the languages of one text together, which
 * 1.0x wrote as one element for each.
 */
final class Narrated {
  private static final Set<String> NARRATED =
      Set.of(
          "title",
          "description",
          "reporting-org",
          "participating-org",
          "activity-date",
          "recipient-country",
          "recipient-region",
          "sector",
          "policy-marker",
          "organisation",
          "department",
          "person-name",
          "job-title",
          "mailing-address",
          "name",
          "activity-description",
          "provider-org",
          "receiver-org",
          "recipient-org",
          "condition",
          "comment");

  /** Those of which 2.03 allows one in a parent, or one of a type. */
  private static final Set<String> ONE_FOR_ALL_LANGUAGES =
      Set.of(
          "title",
          "description",
          "reporting-org",
          "organisation",
          "department",
          "person-name",
          "job-title",
          "mailing-address",
          "name",
          "activity-description",
          "provider-org",
          "receiver-org",
          "recipient-org",
          "comment");

  private Narrated() {}

  static boolean isNarrated(String name) {
    return NARRATED.contains(name);
  }

  static Element of(Element element) {
    List<Content> contents = new ArrayList<>(element.contents().size());
    boolean moved = false;
    for (Content content : element.contents()) {
      if (content instanceof Text text) {
        contents.add(narrative(element, text));
        moved = true;
      } else {
        contents.add(content);
      }
    }
    return moved
        ? new Element(element.name(), withoutLanguage(element), contents, element.line())
        : element;
  }

  private static Element narrative(Element element, Text text) {
    List<Attribute> language = new ArrayList<>(1);
    for (Attribute attribute : element.attributes()) {
      if (attribute.name().equals(Name.LANGUAGE)) {
        language.add(attribute);
      }
    }
    return new Element(Name.of("narrative"), language, List.of(text), element.line());
  }

  private static List<Attribute> withoutLanguage(Element element) {
    return element.attributes().stream().filter(it -> !it.name().equals(Name.LANGUAGE)).toList();
  }

  /** Puts together brothers that differ in nothing but their narratives, at every depth. */
  static Element merge(Element parent) {
    List<Content> contents = new ArrayList<>(parent.contents().size());
    for (Content content : parent.contents()) {
      switch (content) {
        case Text text -> contents.add(text);
        case Element child -> add(child.contents().isEmpty() ? child : merge(child), contents);
      }
    }
    return parent.withContents(contents);
  }

  private static void add(Element child, List<Content> contents) {
    int twin = twin(child, contents);
    if (twin < 0) {
      contents.add(child);
    } else {
      contents.set(twin, joined((Element) contents.get(twin), child));
    }
  }

  private static int twin(Element element, List<Content> before) {
    if (!element.name().isIati() || !ONE_FOR_ALL_LANGUAGES.contains(element.name().local())) {
      return -1;
    }
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i) instanceof Element other
          && other.name().equals(element.name())
          && other.attributes().equals(element.attributes())) {
        return i;
      }
    }
    return -1;
  }

  private static Element joined(Element first, Element second) {
    List<Content> contents = new ArrayList<>(first.contents());
    contents.addAll(second.contents());
    return first.withContents(contents);
  }
}
