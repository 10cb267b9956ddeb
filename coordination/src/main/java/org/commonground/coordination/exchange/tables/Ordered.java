package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.structure.Schema;
import org.commonground.iati.structure.Shape;
import org.jspecify.annotations.Nullable;

/** Children in the order of the standard; those that it does not know stand last, as they stood. */
final class Ordered {
  private Ordered() {}

  /** The children of the element at a path below {@code iati-activity}. */
  static List<Content> of(List<Content> contents, String... path) {
    Shape shape = Schema.activities().find("iati-activity").orElseThrow();
    for (String step : path) {
      Shape inner = Tree.shapeOf(shape, step);
      if (inner == null) {
        return contents;
      }
      shape = inner;
    }
    List<Content> ordered = new ArrayList<>(contents);
    Shape known = shape;
    ordered.sort(Comparator.comparingInt(it -> place(known, it)));
    return ordered;
  }

  private static int place(@Nullable Shape shape, Content content) {
    return shape != null && content instanceof Element element && element.name().isIati()
        ? Tree.place(shape, element.name().local())
        : content instanceof Element ? Integer.MAX_VALUE : -1;
  }
}
