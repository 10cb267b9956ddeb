package org.commonground.edifact.pnrgov;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.writing.SegmentWriter;

/**
 * How things of one kind stand in segments.
 *
 * @param tag the segment's tag
 * @param before how many elements stand in front of the things
 * @param most how many of them one segment may hold
 * @param reading what a segment holds of them, by the functions that the reader uses too
 * @param writing writes one of them as an element
 * @param same whether two say the same, wherever they stand
 */
record Form<T>(
    String tag,
    int before,
    int most,
    Function<SegmentCursor, List<T>> reading,
    Writing<T> writing,
    BiPredicate<T, T> same) {

  /** Writes one thing. */
  @FunctionalInterface
  interface Writing<T> {
    void write(T thing, SegmentWriter out);
  }

  /** Writes things in as few segments as they may share. */
  void write(List<T> things, SegmentWriter out) {
    for (int from = 0; from < things.size(); from += most) {
      out.segment(tag).skip(before);
      for (T thing : things.subList(from, Math.min(things.size(), from + most))) {
        writing.write(thing, out);
      }
      out.end();
    }
  }

  /** How many of these things a segment says, from the first on; 0 when it says any other. */
  int countSaid(SegmentCursor at, List<T> things) {
    List<T> read = reading.apply(at);
    if (read.size() > things.size()) {
      return 0;
    }
    for (int i = 0; i < read.size(); i++) {
      if (!same.test(read.get(i), things.get(i))) {
        return 0;
      }
    }
    return read.size();
  }
}
