package org.commonground.iati.structure;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.commonground.iati.Content;
import org.commonground.iati.Element;

/**
 * Says where in a record an element stands, such as {@code iati-activity/transaction[3]/value}.
 *
 * <p>Most records have no finding or a few, so the first questions are answered by looking the
 * element up; after those, the paths of the whole record are made at once. Not for use by several
 * threads.
 */
public final class Paths {
  private static final int LOOKED_UP = 16;

  private final Element root;
  private final IdentityHashMap<Element, String> known = new IdentityHashMap<>();
  private int asked;

  /**
   * The paths in one record.
   *
   * @param root the record, with which every path begins
   */
  public Paths(Element root) {
    this.root = root;
  }

  /**
   * The path of an element.
   *
   * @param element the very object that stands in the record, not an equal one
   * @return names from the root, with an index counted from 1 where several of one name stand side
   *     by side; the element's own name when it is not in the record
   */
  public String of(Element element) {
    asked++;
    if (asked <= LOOKED_UP) {
      var path = new StringBuilder();
      return find(root, element, path) ? path.toString() : element.name().toString();
    }
    if (known.isEmpty()) {
      note(root, root.name().toString());
    }
    return known.getOrDefault(element, element.name().toString());
  }

  /** Writes the path from the end to the start. */
  private static boolean find(Element from, Element wanted, StringBuilder path) {
    if (isSame(from, wanted)) {
      path.insert(0, from.name());
      return true;
    }
    for (Content content : from.contents()) {
      if (content instanceof Element child && find(child, wanted, path)) {
        path.insert(child.name().toString().length(), index(from, child));
        path.insert(0, '/').insert(0, from.name());
        return true;
      }
    }
    return false;
  }

  private static String index(Element parent, Element child) {
    int before = 0;
    int total = 0;
    boolean found = false;
    for (Content content : parent.contents()) {
      if (content instanceof Element other && other.name().equals(child.name())) {
        found = found || isSame(other, child);
        before += found ? 0 : 1;
        total++;
      }
    }
    return total == 1 ? "" : "[" + (before + 1) + "]";
  }

  @SuppressWarnings("ReferenceEquality") // Equal elements may stand in several places.
  private static boolean isSame(Element one, Element other) {
    return one == other;
  }

  private void note(Element element, String path) {
    known.put(element, path);
    Map<String, Integer> totals = new HashMap<>();
    for (Element child : element.children()) {
      totals.merge(child.name().toString(), 1, Integer::sum);
    }
    Map<String, Integer> seen = new HashMap<>();
    for (Element child : element.children()) {
      String name = child.name().toString();
      int index = seen.merge(name, 1, Integer::sum);
      boolean alone = totals.getOrDefault(name, 1) == 1;
      note(child, path + "/" + name + (alone ? "" : "[" + index + "]"));
    }
  }
}
