package org.commonground.iati.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Text;
import org.commonground.iati.structure.Shape;
import org.commonground.iati.structure.Shape.Child;
import org.commonground.iati.structure.Shape.Holds;
import org.commonground.iati.structure.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * What stands in for required parts that a record lacks. Nothing is invented: a blank where a blank
 * is valid, else words or days of the same record, else null.
 */
final class Supplies {
  private final Element record;

  Supplies(Element record) {
    this.record = record;
  }

  /** A value for an attribute that is missing, or cannot be read as it stands. */
  @Nullable String attribute(Shape.Attribute wanted, Element element, Element parent) {
    Optional<String> stated = element.attribute(wanted.name());
    return switch (wanted.type()) {
      case STRING, ANY_URI -> wanted.isRequired() ? "" : null;
      case DATE -> stated.flatMap(Days::readable).orElseGet(() -> day(wanted, parent));
      case DATE_TIME -> stated.flatMap(Days::readable).map(day -> day + "T00:00:00Z").orElse(null);
      case DECIMAL, BOOLEAN, INT, NON_NEGATIVE_INTEGER, POSITIVE_INTEGER, NMTOKEN, LANGUAGE -> null;
    };
  }

  /** The day for an amount without one: that of its transaction, or the first of its period. */
  private static @Nullable String day(Shape.Attribute wanted, Element parent) {
    if (!wanted.name().equals("value-date")) {
      return null;
    }
    return Days.of(parent, "transaction-date", "iso-date")
        .or(() -> Days.of(parent, "period-start", "iso-date"))
        .orElse(null);
  }

  /** An element for a place that must not be empty. */
  @Nullable Element element(Child wanted, Element parent) {
    Shape shape = wanted.shape();
    if (shape == null) {
      return null;
    }
    return switch (wanted.name()) {
      case "description" -> description(shape);
      case "narrative" -> with(Element.of("narrative"), parent.text());
      case "activity-date" -> {
        var type = Attribute.of("type", "");
        var day = Attribute.of("iso-date", Days.earliest(record));
        yield Element.of("activity-date").withAttributes(List.of(type, day));
      }
      case "transaction-date" ->
          Days.of(parent, "value", "value-date")
              .map(day ->
                  Element.of("transaction-date")
                      .withAttributes(List.of(Attribute.of("iso-date", day))))
              .orElse(null);
      default -> blank(wanted.name(), shape);
    };
  }

  private @Nullable Element description(Shape shape) {
    List<Element> words = new ArrayList<>();
    for (Element title : record.children("title")) {
      for (Element narrative : title.children("narrative")) {
        if (narrative.children().isEmpty() && !narrative.text().isEmpty()) {
          List<Attribute> language =
              narrative.attributes().stream().filter(Supplies::isGoodLanguage).toList();
          words.add(narrative.withAttributes(language));
        }
      }
    }
    return words.isEmpty()
        ? blank("description", shape)
        : Element.of("description").withContents(words);
  }

  private static boolean isGoodLanguage(Attribute attribute) {
    return attribute.name().toString().equals("xml:lang")
        && ValueType.LANGUAGE.accepts(attribute.value());
  }

  private static Element with(Element element, String text) {
    return text.isEmpty() ? element : element.withContents(List.of(new Text(text)));
  }

  /** The emptiest valid element of a shape; null when it needs a number, a day or a choice. */
  private static @Nullable Element blank(String name, Shape shape) {
    if (shape.holds() instanceof Holds.Value(var type) && !type.accepts("")) {
      return null;
    }
    List<Attribute> attributes = new ArrayList<>();
    for (Shape.Attribute attribute : shape.attributes()) {
      if (attribute.isRequired() && !attribute.type().accepts("")) {
        return null;
      }
      if (attribute.isRequired()) {
        attributes.add(Attribute.of(attribute.name(), ""));
      }
    }
    List<Content> children = new ArrayList<>();
    for (Child child : shape.children().inOrder()) {
      if (child.least() > 0 && child.shape() != null) {
        Element inner = blank(child.name(), child.shape());
        if (inner == null) {
          return null;
        }
        children.add(inner);
      }
    }
    return Element.of(name).withAttributes(attributes).withContents(children);
  }
}
