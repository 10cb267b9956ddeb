package org.commonground.iati.structure;

import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;
import org.commonground.iati.structure.Shape.Child;
import org.commonground.iati.structure.Shape.Holds;
import org.jspecify.annotations.Nullable;

/**
 * Compares an element with its shape, and all in it.
 *
 * <p>Hot path: every record imported passes here. Messages are made only for what is wrong.
 *
 * @see "XML Schema part 1 (second edition), 3.4.4 and 3.10.4: complex types and lax wildcards"
 */
final class Judge {
  private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  private final Schema schema;
  private final Verdict verdict;

  Judge(Schema schema, Verdict verdict) {
    this.schema = schema;
    this.verdict = verdict;
  }

  void judge(Element element, Shape shape) {
    switch (shape.holds()) {
      case Holds.Anything() -> {
        judgeAttributes(element, shape);
        judgeInside(element);
      }
      case Holds.Value(var type) -> {
        judgeAttributes(element, shape);
        judgeValue(element, type);
      }
      case Holds.Elements() -> {
        judgeAttributes(element, shape);
        judgeChildren(element, shape);
      }
    }
  }

  /** Judges an element that no shape is known for: only what the standard declares globally. */
  void judgeLoosely(Element element) {
    for (Attribute attribute : element.attributes()) {
      Name name = attribute.name();
      boolean date = name.isIati() && name.local().equals("value-date");
      boolean nil = name.namespace().equals(SCHEMA_INSTANCE) && name.local().equals("nil");
      boolean good = nil || isGoodForeign(attribute);
      if (!good || (date && !ValueType.DATE.accepts(attribute.value()))) {
        verdict.foreignAttribute(element, attribute);
      }
    }
    judgeInside(element);
  }

  private void judgeInside(Element element) {
    for (Content content : element.contents()) {
      if (content instanceof Element child) {
        judgeForeign(child);
      }
    }
  }

  private void judgeForeign(Element child) {
    Shape declared = child.name().isIati() ? schema.find(child.name().local()).orElse(null) : null;
    if (declared == null) {
      judgeLoosely(child);
    } else {
      judge(child, declared);
    }
  }

  private void judgeAttributes(Element element, Shape shape) {
    int required = 0;
    for (Attribute attribute : element.attributes()) {
      Shape.Attribute known = known(shape, attribute.name());
      if (known != null) {
        required += known.isRequired() ? 1 : 0;
        if (!known.type().accepts(attribute.value())) {
          verdict.badAttribute(element, known, attribute.value());
        }
      } else if (attribute.name().isIati() && !isLoose(shape, attribute)) {
        verdict.unknownAttribute(element, attribute);
      } else if (!isAllowedForeign(shape, attribute)) {
        verdict.foreignAttribute(element, attribute);
      }
    }
    findMissing(element, shape, required);
  }

  private void findMissing(Element element, Shape shape, int found) {
    int expected = 0;
    for (Shape.Attribute attribute : shape.attributes()) {
      expected += attribute.isRequired() ? 1 : 0;
    }
    if (found == expected) {
      return;
    }
    for (Shape.Attribute attribute : shape.attributes()) {
      if (attribute.isRequired() && element.attribute(attribute.name()).isEmpty()) {
        verdict.missingAttribute(element, attribute);
      }
    }
  }

  private static Shape.@Nullable Attribute known(Shape shape, Name name) {
    if (name.isIati()) {
      return shape.attributeCalled(name.local());
    }
    boolean language = name.local().equals("lang") && name.namespace().equals(Name.XML_NAMESPACE);
    return language ? shape.attributeCalled("xml:lang") : null;
  }

  private static boolean isAllowedForeign(Shape shape, Attribute attribute) {
    boolean instance = attribute.name().namespace().equals(SCHEMA_INSTANCE);
    return (shape.isOpen() || instance) && isGoodForeign(attribute);
  }

  private static boolean isLoose(Shape shape, Attribute attribute) {
    return shape.holds() instanceof Holds.Anything
        && (!attribute.name().local().equals("value-date")
            || ValueType.DATE.accepts(attribute.value()));
  }

  /** Attributes of XML itself are declared, so that a lax wildcard still looks at their values. */
  private static boolean isGoodForeign(Attribute attribute) {
    String local = attribute.name().local();
    String value = attribute.value();
    return switch (attribute.name().namespace()) {
      case SCHEMA_INSTANCE -> !local.equals("type") && !local.equals("nil");
      case Name.XML_NAMESPACE ->
          switch (local) {
            case "lang" -> ValueType.LANGUAGE.accepts(value);
            case "base" -> ValueType.ANY_URI.accepts(value);
            case "space" -> value.equals("default") || value.equals("preserve");
            case "id" -> Tokens.isIdentifier(value);
            default -> true;
          };
      default -> true;
    };
  }

  private void judgeValue(Element element, ValueType type) {
    for (Content content : element.contents()) {
      if (content instanceof Element child) {
        verdict.elementInValue(element, child);
      }
    }
    if (type != ValueType.STRING && !type.accepts(characters(element))) {
      verdict.badText(element, type, characters(element));
    }
  }

  private static String characters(Element element) {
    if (element.contents().size() == 1 && element.contents().getFirst() instanceof Text(var all)) {
      return all;
    }
    var joined = new StringBuilder();
    for (Content content : element.contents()) {
      if (content instanceof Text(var part)) {
        joined.append(part);
      }
    }
    return joined.toString();
  }

  private void judgeChildren(Element element, Shape shape) {
    int[] counts = new int[shape.children().inOrder().size()];
    int last = 0;
    for (Content content : element.contents()) {
      switch (content) {
        case Text(var characters) -> {
          if (!XmlSpace.isBlank(characters)) {
            verdict.textBetween(element, characters);
          }
        }
        case Element child -> last = judgeChild(element, shape, child, counts, last);
      }
    }
    for (int i = 0; i < counts.length; i++) {
      Child place = shape.children().inOrder().get(i);
      if (counts[i] < place.least()) {
        verdict.missingElement(element, place);
      }
    }
  }

  private int judgeChild(Element parent, Shape shape, Element child, int[] counts, int last) {
    boolean iati = child.name().isIati();
    int at = shape.children().placeOf(iati ? child.name().local() : "");
    if (at < 0) {
      verdict.unknownElement(parent, child);
      return last;
    }
    Child place = shape.children().inOrder().get(at);
    counts[at]++;
    if (counts[at] == place.most() + 1) {
      verdict.tooMany(child, place);
    } else if (at < last) {
      verdict.outOfOrder(parent, child, shape.children().inOrder().get(last));
    }
    if (place.shape() == null) {
      judgeLoosely(child);
    } else {
      judge(child, place.shape());
    }
    return Math.max(at, last);
  }
}
