package org.commonground.coordination.pages.about;

import java.util.List;
import org.commonground.coordination.exchange.RefusedRecord;
import org.commonground.coordination.pages.Visit;

/**
 * What could not be taken in.
 *
 * @param says how many; empty where it is not to be shown
 * @param rows the latest first
 * @param cut that not all are shown; empty when they are
 */
public record RefusedList(String says, List<Row> rows, String cut) {
  /** Not to be shown. */
  static final RefusedList NONE = new RefusedList("", List.of(), "");

  public RefusedList {
    rows = List.copyOf(rows);
  }

  /**
   * One record.
   *
   * @param where file and line
   * @param day on which it was read; empty when that was not kept
   * @param reason with what to do, in English
   */
  public record Row(String where, String day, String reason) {}

  static RefusedList of(Visit visit, long all, List<RefusedRecord> shown) {
    return new RefusedList(
        all == 0 ? visit.say("quality.refused-none") : visit.say("quality.refused-count", all),
        shown.stream().map(it -> row(visit, it)).toList(),
        shown.size() < all ? visit.say("bars.cut", shown.size(), all) : "");
  }

  private static Row row(Visit visit, RefusedRecord it) {
    var at = it.at();
    return new Row(
        it.line() == 0 ? it.file() : visit.say("quality.refused-where", it.file(), it.line()),
        at == null ? "" : visit.figures().day(at),
        it.message());
  }

  public boolean isShown() {
    return !says.isEmpty();
  }
}
