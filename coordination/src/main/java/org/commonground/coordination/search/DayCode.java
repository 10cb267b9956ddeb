package org.commonground.coordination.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A code of {@link Facet#STATED} or {@link Facet#SINCE}, such as {@code before-2025-11-26}.
 *
 * @param word what is asked about the day; empty when nothing stands before it
 * @param day the day
 */
public record DayCode(String word, LocalDate day) {
  /** Any day earlier than the one that follows. */
  public static final String BEFORE = "before";

  private static final int DIGITS = 10;
  private static final String PATTERN = "([a-z]+-)?\\d{4}-\\d\\d-\\d\\d";

  /** Reads what {@link #toString} wrote; empty for anything else. */
  public static Optional<DayCode> parse(String code) {
    if (!code.matches(PATTERN)) {
      return Optional.empty();
    }
    int start = code.length() - DIGITS;
    try {
      var day = LocalDate.parse(code.substring(start));
      return Optional.of(new DayCode(start == 0 ? "" : code.substring(0, start - 1), day));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return word.isEmpty() ? day.toString() : word + '-' + day;
  }
}
