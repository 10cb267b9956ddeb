package org.commonground.edifact.paxlst;

import java.util.List;
import org.commonground.edifact.travel.Kept;

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

  /**
   * A copy that is the last one where both hold the same objects: of a list's travellers many are
   * going the same way, and what cursors remember of them is the same object.
   */
  static <T> List<T> of(List<T> list, List<T> last) {
    return holdsSame(list, last) ? last : of(list);
  }

  /** What is kept, which is the last of it where it holds the same objects. */
  static Kept kept(List<String> segments, Kept last) {
    if (segments.isEmpty()) {
      return Kept.NOTHING;
    }
    return holdsSame(segments, last.segments()) ? last : new Kept(of(segments));
  }

  @SuppressWarnings("ReferenceEquality") // to compare what they hold would cost more than to copy
  private static <T> boolean holdsSame(List<T> list, List<T> last) {
    int size = list.size();
    if (size != last.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (list.get(i) != last.get(i)) {
        return false;
      }
    }
    return true;
  }
}
