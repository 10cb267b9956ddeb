package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;

/** Brings together what is said of one result, indicator and period in different places. */
final class Results {

  /** What becomes of two different values for the same part of the whole. */
  enum Conflict {
    KEEP_BOTH,
    LAST_WINS
  }

  private Results() {}

  /** Puts a result among others: into the one that it continues, or beside them. */
  static void put(Element result, List<Content> among, Conflict conflict) {
    merge(
        result, among, Results::isSameResult, (held, added) -> mergedResult(held, added, conflict));
  }

  private static boolean isSameResult(Element held, Element added) {
    return held.is("result")
        && Agreement.sameAttribute(held, added, "type")
        && sameTexts(held, added, "title");
  }

  private static boolean isSameIndicator(Element held, Element added) {
    return held.is("indicator")
        && Agreement.sameAttribute(held, added, "measure")
        && sameTexts(held, added, "title")
        && Agreement.all(added.children("reference"), held.children("reference"));
  }

  private static boolean isSamePeriod(Element held, Element added) {
    return held.is("period")
        && held.child("period-start").equals(added.child("period-start"))
        && held.child("period-end").equals(added.child("period-end"));
  }

  /**
   * The same part of the whole: split by the same things into the same part, at the same places.
   */
  private static boolean isSamePart(Element held, Element added) {
    return held.name().equals(added.name())
        && held.children("dimension").equals(added.children("dimension"))
        && held.children("location").equals(added.children("location"))
        && held.attribute("year").equals(added.attribute("year"));
  }

  private static boolean sameTexts(Element held, Element added, String child) {
    return Agreement.all(added.children(child), held.children(child));
  }

  private static Element mergedResult(Element held, Element added, Conflict conflict) {
    List<Content> contents = new ArrayList<>(held.contents());
    for (Element child : added.children()) {
      if (child.is("indicator")) {
        merge(
            child,
            contents,
            Results::isSameIndicator,
            (one, other) -> mergedIndicator(one, other, conflict));
      } else {
        putOnce(child, contents);
      }
    }
    return with(held, added, contents, "result");
  }

  private static Element mergedIndicator(Element held, Element added, Conflict conflict) {
    List<Content> contents = new ArrayList<>(held.contents());
    for (Element child : added.children()) {
      if (child.is("period")) {
        merge(
            child,
            contents,
            Results::isSamePeriod,
            (one, other) -> mergedPeriod(one, other, conflict));
      } else if (child.is("baseline")) {
        putMeasure(child, contents, conflict);
      } else {
        putOnce(child, contents);
      }
    }
    return with(held, added, contents, "result", "indicator");
  }

  private static Element mergedPeriod(Element held, Element added, Conflict conflict) {
    List<Content> contents = new ArrayList<>(held.contents());
    for (Element child : added.children()) {
      if (child.is("target") || child.is("actual")) {
        putMeasure(child, contents, conflict);
      } else {
        putOnce(child, contents);
      }
    }
    return with(held, added, contents, "result", "indicator", "period");
  }

  private static void putMeasure(Element added, List<Content> contents, Conflict conflict) {
    if (conflict == Conflict.LAST_WINS) {
      merge(
          added,
          contents,
          Results::isSamePart,
          (held, other) -> Agreement.agrees(other, held) ? held : other);
    } else if (!contents.contains(added)) {
      contents.add(added);
    }
  }

  private static void putOnce(Element added, List<Content> contents) {
    boolean isHeld =
        contents.stream()
            .anyMatch(it -> it instanceof Element held && Agreement.agrees(added, held));
    if (!isHeld) {
      contents.add(added);
    }
  }

  private interface Merging {
    Element of(Element held, Element added);
  }

  private static void merge(
      Element added, List<Content> among, BiPredicate<Element, Element> isSame, Merging merged) {
    for (int i = 0; i < among.size(); i++) {
      if (among.get(i) instanceof Element held && isSame.test(held, added)) {
        among.set(i, merged.of(held, added));
        return;
      }
    }
    among.add(added);
  }

  private static Element with(Element held, Element added, List<Content> contents, String... path) {
    List<Attribute> attributes = new ArrayList<>(held.attributes());
    for (Attribute attribute : added.attributes()) {
      if (attributes.stream().noneMatch(it -> it.name().equals(attribute.name()))) {
        attributes.add(attribute);
      }
    }
    return held.withAttributes(attributes).withContents(Ordered.of(contents, path));
  }
}
