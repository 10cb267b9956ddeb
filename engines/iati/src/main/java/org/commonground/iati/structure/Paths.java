package org.commonground.iati.structure;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.commonground.iati.Element;

/**
 * Says where in a record an element stands, such as {@code iati-activity/transaction[3]/value}.
 *
 * <p>The paths of a record are made together at the first question, because most records never get
 * one and some get thousands. Not for use by several threads.
 */
public final class Paths {
  private final Element root;
  private final IdentityHashMap<Element, String> known = new IdentityHashMap<>();

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
    if (known.isEmpty()) {
      note(root, root.name().toString());
    }
    return known.getOrDefault(element, element.name().toString());
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
