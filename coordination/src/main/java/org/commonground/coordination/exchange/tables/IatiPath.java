package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.iati.structure.Schema;
import org.commonground.iati.structure.Shape;

/**
 * A place in an {@code iati-activity} that one value fills: an attribute, a text or a narrative.
 *
 * @param elements the elements below {@code iati-activity}, down to the one with the value
 * @param attribute the attribute; empty when the value is text
 * @param isNarrative whether the text stands in a {@code narrative} of the last element
 * @param repeated the deepest of the elements that may occur more than once; -1 when none may
 */
record IatiPath(List<String> elements, String attribute, boolean isNarrative, int repeated) {
  private static final Pattern WRITTEN =
      Pattern.compile("([a-z0-9/@:-]+)(?:\\[(\\d{1,4})])?(?:\\+([a-z]{2}))?");

  IatiPath {
    elements = List.copyOf(elements);
  }

  /** Such as {@code transaction/value/@currency}. */
  String word() {
    String path = "/" + String.join("/", elements);
    return attribute.isEmpty() ? path : path + "/@" + attribute;
  }

  /** What a cell for this place is read as. */
  Field.Holds holds() {
    if (attribute.endsWith("date")) {
      return Field.Holds.DAY;
    }
    boolean amount = attribute.isEmpty() && elements.getLast().equals("value");
    return amount || attribute.equals("percentage") ? Field.Holds.NUMBER : Field.Holds.TEXT;
  }

  /** Reads what {@link Meaning.At#word()} wrote. */
  static Optional<Meaning> parse(String word) {
    Matcher parts = WRITTEN.matcher(word.toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String path = parts.group(1).startsWith("/") ? parts.group(1) : "/" + parts.group(1);
    int index = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    String language = parts.group(3) == null ? "" : parts.group(3);
    return all().stream()
        .filter(it -> it.word().equals(path))
        .findFirst()
        .map(it -> new Meaning.At(it, index, language));
  }

  /** Every place that the standard knows, in its order. */
  static List<IatiPath> all() {
    return Known.ALL;
  }

  private static final class Known {
    static final List<IatiPath> ALL = list();

    private static List<IatiPath> list() {
      List<IatiPath> found = new ArrayList<>();
      Shape activity = Schema.activities().find("iati-activity").orElseThrow();
      for (String own :
          List.of(
              "default-currency",
              "last-updated-datetime",
              "hierarchy",
              "humanitarian",
              "xml:lang",
              "linked-data-uri",
              "budget-not-provided")) {
        found.add(new IatiPath(List.of(), own, false, -1));
      }
      addChildren(activity, List.of(), -1, found);
      return List.copyOf(found);
    }

    private static void addChildren(
        Shape shape, List<String> above, int repeated, List<IatiPath> found) {
      for (Shape.Child child : shape.children().inOrder()) {
        Shape inner = child.shape();
        if (inner == null || child.name().equals("narrative") || above.size() > 6) {
          continue;
        }
        List<String> here = new ArrayList<>(above);
        here.add(child.name());
        add(inner, here, child.most() > 1 ? above.size() : repeated, found);
      }
    }

    private static void add(Shape shape, List<String> here, int repeated, List<IatiPath> found) {
      boolean narrative = shape.children().placeOf("narrative") >= 0;
      if (narrative || !(shape.holds() instanceof Shape.Holds.Elements)) {
        found.add(new IatiPath(here, "", narrative, repeated));
      }
      for (Shape.Attribute attribute : shape.attributes()) {
        if (!attribute.name().equals("xml:lang")) {
          found.add(new IatiPath(here, attribute.name(), false, repeated));
        }
      }
      addChildren(shape, here, repeated, found);
    }
  }
}
