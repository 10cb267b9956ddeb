package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;

/** Lists that stay empty most of the time: memory is taken for the first element. */
final class Few {
  private Few() {}

  /**
   * The list with one more element. Most lists end with one or two, and an immutable list is not
   * copied again; a longer list is grown in place.
   */
  static <T> List<T> with(List<T> list, T element) {
    if (list instanceof ArrayList<T>) {
      list.add(element);
      return list;
    }
    return switch (list.size()) {
      case 0 -> List.of(element);
      case 1 -> List.of(list.getFirst(), element);
      default -> {
        List<T> grown = new ArrayList<>(8);
        grown.addAll(list);
        grown.add(element);
        yield grown;
      }
    };
  }

  /** The list with more elements, which come in an immutable list. */
  static <T> List<T> withAll(List<T> list, List<T> more) {
    if (list.isEmpty()) {
      return more;
    }
    List<T> grown = list;
    for (T element : more) {
      grown = with(grown, element);
    }
    return grown;
  }

  /** The list with another last element. */
  static <T> List<T> withLast(List<T> list, T element) {
    if (list.size() == 1) {
      return List.of(element);
    }
    List<T> changed = list instanceof ArrayList<T> ? list : new ArrayList<>(list);
    changed.set(changed.size() - 1, element);
    return changed;
  }
}
