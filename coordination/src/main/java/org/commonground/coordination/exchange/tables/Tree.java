package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;
import org.commonground.iati.structure.Schema;
import org.commonground.iati.structure.Shape;
import org.jspecify.annotations.Nullable;

/** An element that is being put together; finished, its children stand in the standard's order. */
final class Tree {
  private final String name;
  private final Map<Name, String> attributes = new LinkedHashMap<>();
  private final List<Tree> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Tree(String name) {
    this.name = name;
  }

  /** Gives an attribute; an empty value says nothing. */
  Tree with(String attribute, String value) {
    if (!value.isEmpty()) {
      attributes.put(attribute.equals("xml:lang") ? Name.LANGUAGE : Name.of(attribute), value);
    }
    return this;
  }

  Tree text(String value) {
    text.setLength(0);
    text.append(value);
    return this;
  }

  Tree add(Tree child) {
    children.add(child);
    return this;
  }

  /** A new child. */
  Tree child(String child) {
    var added = new Tree(child);
    children.add(added);
    return added;
  }

  /** Adds a child with a narrative. */
  Tree told(String child, String narrative, String language) {
    child(child).narrative(narrative, language);
    return this;
  }

  Tree narrative(String narrative, String language) {
    children.add(new Tree("narrative").with("xml:lang", language).text(narrative));
    return this;
  }

  boolean has(String child) {
    return children.stream().anyMatch(it -> it.name.equals(child));
  }

  /** The element, for the root of a record. */
  Element toRecord(int line) {
    return toElement(Schema.activities().find("iati-activity").orElseThrow(), line);
  }

  private Element toElement(@Nullable Shape shape, int line) {
    List<Tree> ordered = new ArrayList<>(children);
    if (shape != null) {
      ordered.sort(Comparator.comparingInt(it -> place(shape, it.name)));
    }
    List<Content> contents = new ArrayList<>();
    if (!text.isEmpty()) {
      contents.add(new Text(text.toString()));
    }
    for (Tree child : ordered) {
      contents.add(child.toElement(shape == null ? null : shapeOf(shape, child.name), line));
    }
    List<Attribute> given = new ArrayList<>();
    attributes.forEach((key, value) -> given.add(new Attribute(key, value)));
    return new Element(Name.of(name), given, contents, line);
  }

  static int place(Shape shape, String child) {
    int place = shape.children().placeOf(child);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  static @Nullable Shape shapeOf(Shape shape, String child) {
    int place = shape.children().placeOf(child);
    return place < 0 ? null : shape.children().inOrder().get(place).shape();
  }
}
