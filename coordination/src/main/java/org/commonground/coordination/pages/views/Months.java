package org.commonground.coordination.pages.views;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.ActivityQuestion;
import org.commonground.coordination.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** The months of a calendar, as addresses write them and as a search asks for them. */
final class Months {
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;

  private Months() {}

  /** The month that an address asks for; absent when it names none that can be shown. */
  static Optional<YearMonth> asked(Visit visit) {
    String text = ActivityQuestion.value(visit, CalendarWriter.MONTH);
    try {
      return Optional.of(text)
          .filter(it -> it.matches("[0-9]{4}-[0-9]{2}"))
          .map(YearMonth::parse)
          .filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException notAMonth) {
      return Optional.empty();
    }
  }

  /** The same question about what runs in a month, within the days that it is about anyway. */
  static SearchQuery within(SearchQuery query, YearMonth month) {
    var from = query.from();
    var to = query.to();
    var first = month.atDay(1);
    var last = month.atEndOfMonth();
    return query.between(
        from == null || from.isBefore(first) ? first : from,
        to == null || to.isAfter(last) ? last : to);
  }

  /** The parameters of the list of what runs in a period. */
  static Map<String, List<String>> parameters(
      Map<String, List<String>> asked, @Nullable LocalDate from, @Nullable LocalDate to) {
    var all = new LinkedHashMap<>(asked);
    List.of(Layout.PARAMETER, CalendarWriter.MONTH, "page").forEach(all::remove);
    all.put("from", List.of(String.valueOf(from)));
    all.put("to", List.of(String.valueOf(to)));
    return all;
  }
}
