package org.commonground.coordination.pages.views;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.views.Month.Day;
import org.commonground.coordination.pages.views.Month.DayName;
import org.commonground.coordination.pages.views.Month.Entry;
import org.commonground.coordination.pages.views.Month.Near;
import org.commonground.coordination.search.Hit;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.springframework.stereotype.Component;

/** Writes what begins, ends and takes place in a month. */
@Component
final class CalendarWriter {
  /** The parameter that names the month, such as {@code 2019-06}. */
  static final String MONTH = "month";

  private static final int MOST = 400;
  private static final int LONGEST_EVENT = 14;

  private final Search search;
  private final Names names;

  CalendarWriter(Search search, Names names) {
    this.search = search;
    this.names = names;
  }

  /** The month asked for; without one the reader's, or the last one in which anything began. */
  Sight.OfCalendar draw(Visit visit, SearchQuery query) {
    var month = Months.asked(visit).orElseGet(() -> usual(visit, query));
    var period = Months.within(query, month);
    var found = search.list(period.sortedBy(Order.NEWEST).page(0, MOST), visit.locale());
    var days = days(visit, month, found.hits());
    var weeks = Weeks.of(visit.figures().locale());
    return new Sight.OfCalendar(
        new Month(
            visit.figures().month(month),
            other(visit, month.minusMonths(1)),
            other(visit, month.plusMonths(1)),
            weeks.days().stream().map(it -> name(visit, it)).toList(),
            weeks.of(month).stream().map(week -> week(visit, month, week, days)).toList(),
            running(visit, period, found.total()),
            near(visit, month, found.hits()),
            found.total() > MOST ? List.of(visit.say("calendar.cut", MOST)) : List.of()));
  }

  private YearMonth usual(Visit visit, SearchQuery query) {
    var today = visit.lastDay();
    var to = query.to();
    var until = to == null || to.isAfter(today) ? today : to;
    var last =
        search.list(
            query.between(query.from(), until).sortedBy(Order.NEWEST).page(0, 1), visit.locale());
    return last.hits().stream()
        .map(Hit::start)
        .filter(it -> it != null)
        .findFirst()
        .map(YearMonth::from)
        .orElse(YearMonth.from(today));
  }

  private static Link other(Visit visit, YearMonth month) {
    return new Link(visit.figures().month(month), visit.links().with(MONTH, month.toString()));
  }

  private static DayName name(Visit visit, DayOfWeek day) {
    var locale = visit.figures().locale();
    return new DayName(
        day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
        day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
  }

  private static Link running(Visit visit, SearchQuery period, long total) {
    var asked = Months.parameters(visit.links().parameters(), period.from(), period.to());
    return new Link(
        visit.say("calendar.running", total),
        total == 0 ? "" : new Links(visit.links().path(), asked).here());
  }

  private static List<Day> week(
      Visit visit, YearMonth month, List<LocalDate> week, Map<LocalDate, List<Entry>> days) {
    return week.stream()
        .map(day ->
            YearMonth.from(day).equals(month)
                ? new Day(
                    visit.number(day.getDayOfMonth()),
                    visit.figures().day(day),
                    day.equals(visit.today()),
                    days.getOrDefault(day, List.of()))
                : Day.NONE)
        .toList();
  }

  private static Map<LocalDate, List<Entry>> days(Visit visit, YearMonth month, List<Hit> hits) {
    Map<LocalDate, List<Entry>> days = new TreeMap<>();
    for (Hit hit : hits) {
      kinds(hit)
          .forEach((day, kind) -> {
            if (YearMonth.from(day).equals(month)) {
              days.computeIfAbsent(day, any -> new ArrayList<>())
                  .add(new Entry(link(visit, hit), kind, visit.code("calendar-kind", kind)));
            }
          });
    }
    return days;
  }

  /**
   * An event takes place on all its days, unless they are many; of other work the ends are told.
   */
  private static Map<LocalDate, String> kinds(Hit hit) {
    Map<LocalDate, String> kinds = new TreeMap<>();
    var start = hit.start();
    var end = hit.end();
    if (end != null) {
      kinds.put(end, "ends");
    }
    if (start != null) {
      kinds.put(start, "begins");
    }
    if (start != null && isEvent(hit)) {
      var last = end == null || end.isBefore(start) ? start : end;
      if (!last.isAfter(start.plusDays(LONGEST_EVENT))) {
        start.datesUntil(last.plusDays(1)).forEach(day -> kinds.put(day, "event"));
      }
    }
    return kinds;
  }

  private static boolean isEvent(Hit hit) {
    return hit.themes().stream().anyMatch(code -> code.startsWith("event-"));
  }

  private static Link link(Visit visit, Hit hit) {
    String title = hit.title().isEmpty() ? visit.say("activity.untitled") : hit.title();
    return new Link(title, visit.to("/activities/" + hit.activity()), hit.titleLanguage());
  }

  private List<Near> near(Visit visit, YearMonth month, List<Hit> hits) {
    var events =
        hits.stream()
            .filter(CalendarWriter::isEvent)
            .filter(it -> it.start() != null && YearMonth.from(it.start()).equals(month))
            .toList();
    return Neighbours.of(events).entrySet().stream()
        .map(it ->
            new Near(
                names.country(visit, it.getKey()),
                it.getValue().stream().map(hit -> link(visit, hit)).toList()))
        .toList();
  }
}
