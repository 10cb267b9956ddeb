package org.commonground.iati.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.commonground.iati.Element;
import org.commonground.iati.Finding.Severity;

/** Rules 6.11.1, 7.5.3, 8.6.x and 11.x: dates of activities, periods and transactions. */
final class DateRules {
  private static final Duration YEAR = Duration.ofDays(366);

  private final Clock clock;

  DateRules(Clock clock) {
    this.clock = clock;
  }

  void checkActivity(Element activity, Findings findings) {
    lastUpdated("11.1.1", activity, findings);
    checkDates(activity, findings);
    for (Element transaction : activity.children("transaction")) {
      transaction
          .children("transaction-date")
          .forEach(it -> notInFuture("11.2.1", it, "iso-date", findings));
      transaction
          .children("value")
          .forEach(it -> notInFuture("11.2.2", it, "value-date", findings));
    }
    for (Element budget : activity.children("budget")) {
      order("8.6.3", budget, findings);
      atMostAYear(budget, findings);
    }
    activity.children("planned-disbursement").forEach(it -> order("8.6.3", it, findings));
  }

  void lastUpdated(String rule, Element record, Findings findings) {
    notInFuture(rule, record, "last-updated-datetime", findings);
  }

  private void checkDates(Element activity, Findings findings) {
    List<Element> dates = activity.children("activity-date");
    if (dates.stream().noneMatch(it -> isOfType(it, "1") || isOfType(it, "2"))) {
      findings.error(
          "6.11.1",
          activity,
          "no start date is stated; add an activity-date of type 1 (planned start) or 2 (actual start)");
    }
    ordered("11.1.2", dates, "1", "3", findings);
    ordered("11.1.3", dates, "2", "4", findings);
    for (Element date : dates) {
      if (isOfType(date, "2")) {
        notInFuture("11.1.4", date, "iso-date", findings);
      } else if (isOfType(date, "4")) {
        notInFuture("11.1.5", date, "iso-date", findings);
      }
    }
  }

  private static boolean isOfType(Element date, String type) {
    return date.attribute("type").filter(type::equals).isPresent();
  }

  private static void ordered(
      String rule, List<Element> dates, String start, String end, Findings findings) {
    List<Instant> starts = moments(dates, start);
    List<Instant> ends = moments(dates, end);
    if (Dates.isAnyAfter(starts, ends)) {
      Element at = dates.stream().filter(it -> isOfType(it, end)).findFirst().orElseThrow();
      findings.error(
          rule,
          at,
          "the %s end %s is before the start %s; correct the one that is wrong"
              .formatted(
                  end.equals("3") ? "planned" : "actual",
                  day(ends.getFirst()),
                  day(starts.getFirst())));
    }
  }

  private static List<Instant> moments(List<Element> dates, String type) {
    return dates.stream()
        .filter(it -> isOfType(it, type))
        .flatMap(it -> Dates.of(it, "iso-date").stream())
        .toList();
  }

  private static String day(Instant moment) {
    return moment.toString().substring(0, 10);
  }

  private void notInFuture(String rule, Element element, String attribute, Findings findings) {
    Dates.of(element, attribute)
        .filter(it -> it.isAfter(clock.instant()))
        .ifPresent(it ->
            findings.add(
                Severity.ERROR,
                rule,
                element,
                "/@" + attribute,
                "%s is %s, which is in the future; state what has happened, or use a planned date"
                    .formatted(attribute, day(it))));
  }

  static void order(String rule, Element period, Findings findings) {
    List<Instant> starts = Dates.of(period, "period-start", "iso-date");
    List<Instant> ends = Dates.of(period, "period-end", "iso-date");
    if (Dates.isAnyAfter(starts, ends)) {
      findings.error(
          rule,
          period,
          "the period ends %s, before it starts %s; correct the one that is wrong"
              .formatted(day(ends.getFirst()), day(starts.getFirst())));
    }
  }

  static void atMostAYear(Element budget, Findings findings) {
    for (Instant start : Dates.of(budget, "period-start", "iso-date")) {
      for (Instant end : Dates.of(budget, "period-end", "iso-date")) {
        if (Duration.between(start, end).compareTo(YEAR) >= 0) {
          findings.error(
              "7.5.3",
              budget,
              "the period is longer than a year, %s to %s; split the budget by year"
                  .formatted(day(start), day(end)));
          return;
        }
      }
    }
  }
}
