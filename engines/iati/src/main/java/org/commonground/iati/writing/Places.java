package org.commonground.iati.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Text;
import org.commonground.iati.structure.Shape;
import org.commonground.iati.structure.Shape.Child;
import org.jspecify.annotations.Nullable;

/** The children of one element on their way into the order of the standard. */
final class Places {
  private static final String TEXT = "#text";

  private final Shape shape;
  private final List<List<Element>> filled = new ArrayList<>();
  private final List<Element> aside = new ArrayList<>(0);
  private final Map<String, Integer> seen = new HashMap<>();

  Places(Shape shape) {
    this.shape = shape;
    shape.children().inOrder().forEach(place -> filled.add(new ArrayList<>(1)));
  }

  @Nullable Child find(String local) {
    int at = shape.children().placeOf(local);
    return at < 0 ? null : shape.children().inOrder().get(at);
  }

  boolean isFull(Child place) {
    return countAt(place) >= place.most();
  }

  int countAt(Child place) {
    return filled.get(shape.children().placeOf(place.name())).size();
  }

  void add(Child place, Element child) {
    count(place.name());
    filled.get(shape.children().placeOf(place.name())).add(child);
  }

  void addForeign(Element child) {
    filled.get(shape.children().placeOf("")).add(child);
  }

  void setAside(Element child) {
    int at = count(child.name().local());
    aside.add(Marks.with(Marks.setAside(child), Marks.AT, Integer.toString(at)));
  }

  void setTextAside(String characters) {
    var at = new Attribute(Marks.AT, Integer.toString(count(TEXT)));
    aside.add(new Element(Marks.TEXT, List.of(at), List.of(new Text(characters)), 0));
  }

  /** How many of the name came before. */
  private int count(String name) {
    return seen.merge(name, 1, Integer::sum) - 1;
  }

  List<Content> inOrder() {
    aside.forEach(this::addForeign);
    List<Content> ordered = new ArrayList<>();
    filled.forEach(ordered::addAll);
    return ordered;
  }
}
