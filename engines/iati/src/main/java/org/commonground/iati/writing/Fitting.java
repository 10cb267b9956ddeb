package org.commonground.iati.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;
import org.commonground.iati.structure.Schema;
import org.commonground.iati.structure.Shape;
import org.commonground.iati.structure.Shape.Child;
import org.commonground.iati.structure.Shape.Holds;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record fit its shape. An element that cannot be made to fit comes out as null, and its
 * parent sets it aside.
 */
final class Fitting {
  private final Schema schema;
  private final Element record;
  private final Supplies supplies;

  Fitting(Schema schema, Element record) {
    this.schema = schema;
    this.record = record;
    this.supplies = new Supplies(record);
  }

  Element fit(Shape shape) {
    return Objects.requireNonNull(
        fit(record, record, shape),
        "a record can always be made to fit: all it needs can be blank");
  }

  private @Nullable Element fit(Element element, Element parent, Shape shape) {
    if (schema.isValid(element, shape) && !Marks.areIn(element)) {
      return element;
    }
    List<Attribute> attributes = attributes(element, parent, shape);
    if (attributes == null) {
      return null;
    }
    Element fitting =
        shape.holds() instanceof Holds.Elements
            ? withFittingChildren(element.withAttributes(attributes), element, shape)
            : element.withAttributes(attributes);
    return fitting != null && schema.isValid(fitting, shape) ? fitting : null;
  }

  private @Nullable Element withFittingChildren(Element fitting, Element element, Shape shape) {
    List<Content> children = children(element, shape);
    return children == null ? null : fitting.withContents(children);
  }

  private @Nullable List<Attribute> attributes(Element element, Element parent, Shape shape) {
    List<Attribute> fitting = new ArrayList<>(element.attributes().size() + 2);
    List<Name> unreadable = new ArrayList<>(0);
    for (Attribute attribute : element.attributes()) {
      if (shape.allows(attribute) && !Marks.isDangerous(attribute)) {
        fitting.add(attribute);
      } else if (shape.isOpen()) {
        fitting.add(new Attribute(Marks.aside(attribute.name()), attribute.value()));
        unreadable.add(attribute.name());
      } else {
        return null;
      }
    }
    return supply(shape, new Wanting(element, parent, unreadable), fitting) ? fitting : null;
  }

  /** An element whose attributes are not complete, and those of them that could not be read. */
  private record Wanting(Element element, Element parent, List<Name> unreadable) {
    boolean needs(Shape.Attribute attribute) {
      return unreadable.contains(Name.of(attribute.name()))
          || (attribute.isRequired() && element.attribute(attribute.name()).isEmpty());
    }
  }

  private boolean supply(Shape shape, Wanting wanting, List<Attribute> attributes) {
    List<String> supplied = new ArrayList<>(0);
    for (Shape.Attribute wanted : shape.attributes()) {
      if (wanting.needs(wanted)) {
        String value = supplies.attribute(wanted, wanting.element(), wanting.parent());
        if (value != null && shape.isOpen()) {
          attributes.add(Attribute.of(wanted.name(), value));
          supplied.add(wanted.name());
        } else if (wanted.isRequired()) {
          return false;
        }
      }
    }
    if (!supplied.isEmpty()) {
      attributes.add(new Attribute(Marks.SUPPLIED_ATTRIBUTES, String.join(" ", supplied)));
    }
    return true;
  }

  private @Nullable List<Content> children(Element element, Shape shape) {
    var places = new Places(shape);
    for (Content content : element.contents()) {
      switch (content) {
        case Text(var characters) -> {
          if (!characters.isBlank() || element.children().isEmpty()) {
            places.setTextAside(characters);
          }
        }
        case Element child -> place(child, element, places);
      }
    }
    for (Child wanted : shape.children().inOrder()) {
      if (wanted.least() > places.countAt(wanted)) {
        Element supplied = supplies.element(wanted, element);
        if (supplied == null) {
          return null;
        }
        places.add(wanted, Marks.with(supplied, Marks.SUPPLIED, "yes"));
      }
    }
    return places.inOrder();
  }

  private void place(Element child, Element parent, Places places) {
    if (!child.name().isIati()) {
      boolean good = schema.isValidForeign(child) && !Marks.areIn(child);
      places.addForeign(good ? child : Marks.setAside(child));
      return;
    }
    Child place = places.find(child.name().local());
    Element fitted =
        place == null || place.shape() == null || places.isFull(place)
            ? null
            : fit(child, parent, place.shape());
    if (place == null || fitted == null) {
      places.setAside(child);
    } else {
      places.add(place, fitted);
    }
  }
}
