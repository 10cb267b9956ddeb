package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;

/** Lists that stay empty most of the time: memory is taken for the first element. */
final class Few {
  private Few() {}

  /** The list with one more element: the same list, or a new one for the first element. */
  static <T> List<T> with(List<T> list, T element) {
    List<T> grown = list.isEmpty() ? new ArrayList<>(4) : list;
    grown.add(element);
    return grown;
  }
}
