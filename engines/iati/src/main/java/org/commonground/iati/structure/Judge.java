package org.commonground.iati.structure;

import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Text;
import org.commonground.iati.structure.Shape.Child;
import org.commonground.iati.structure.Shape.Holds;

/**
 * Compares an element with its shape, and all in it.
 *
 * <p>Hot path: every record imported passes here. Messages are made only for what is wrong.
 *
 * @see "XML Schema part 1 (second edition), 3.4.4 and 3.10.4: complex types and lax wildcards"
 */
final class Judge {
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
      if (!ForeignAttributes.isGoodAnywhere(attribute)) {
        verdict.strangeAttribute(element, attribute);
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
      Shape.Attribute known = shape.attributeCalled(attribute.name());
      if (known != null) {
        required += known.isRequired() ? 1 : 0;
        if (!known.type().accepts(attribute.value())) {
          verdict.badAttribute(element, known, attribute.value());
        }
      } else if (!shape.allows(attribute)) {
        verdict.strangeAttribute(element, attribute);
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
