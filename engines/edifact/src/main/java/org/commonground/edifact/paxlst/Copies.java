package org.commonground.edifact.paxlst;

import java.util.List;

/**
 * Copies of short lists.
 *
 * <p>Hot path: measured by {@code PassengerListBenchmark}. Lists of a traveller have one to four
 * entries; making those directly costs half of what {@link List#copyOf} does.
 */
final class Copies {
  private Copies() {}

  static <T> List<T> of(List<T> list) {
    return switch (list.size()) {
      case 0 -> List.of();
      case 1 -> List.of(list.getFirst());
      case 2 -> List.of(list.getFirst(), list.getLast());
      case 3 -> List.of(list.getFirst(), list.get(1), list.getLast());
      case 4 -> List.of(list.getFirst(), list.get(1), list.get(2), list.getLast());
      default -> List.copyOf(list);
    };
  }
}
