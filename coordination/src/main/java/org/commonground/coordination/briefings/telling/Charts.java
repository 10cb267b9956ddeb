package org.commonground.coordination.briefings.telling;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Chart;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.briefings.Standing;
import org.commonground.coordination.reference.Theme;

/**
 * Counts what was delivered or is under way by pillar, programme area, country and month, for
 * drawing.
 */
final class Charts {
  /** More bars than this nobody compares. */
  private static final int MOST_BARS = 15;

  /** More columns than this find no room. */
  private static final int MOST_MONTHS = 24;

  private static final String NONE = "";

  private final Phrases phrases;
  private final NameBook names;
  private final ReportingPeriod period;
  private final List<Entry> entries;

  Charts(Phrases phrases, NameBook names, ReportingPeriod period, List<Entry> entries) {
    this.phrases = phrases;
    this.names = names;
    this.period = period;
    this.entries = entries.stream().filter(it -> it.standing().isReal()).toList();
  }

  /** Those that have something to draw. */
  List<Chart> draw() {
    List<Chart> charts = new ArrayList<>();
    if (!entries.isEmpty()) {
      charts.add(pillars());
      charts.add(areas());
      charts.add(countries());
      charts.add(stretches());
      charts.removeIf(it -> it.largest() == 0);
      charts.removeIf(it -> it.form() == Chart.Form.COLUMNS && it.points().size() < 2);
    }
    return charts;
  }

  /** All four pillars, also one without records: the balance is what is asked for. */
  private Chart pillars() {
    Map<String, List<ActivityId>> counted = new LinkedHashMap<>();
    List<Theme> pillars = names.reference().themes().pillars();
    pillars.forEach(it -> counted.put(it.code(), new ArrayList<>()));
    count(counted, it -> codes(it, it.place().pillar(), Theme.Kind.PILLAR));
    List<Chart.Point> points = new ArrayList<>();
    counted.forEach((code, records) -> points.add(point(pillar(code), records)));
    String note = counts(counted.values()) > entries.size() ? word("briefing.chart.several") : "";
    return bars("pillars", points, note);
  }

  private String pillar(String code) {
    return names
        .reference()
        .themes()
        .find(code)
        .map(it -> it.shortName().in(names.locale()))
        .orElseGet(() -> word("briefing.no-pillar"));
  }

  private Chart areas() {
    Map<String, List<ActivityId>> counted = new LinkedHashMap<>();
    names.reference().themes().areas().forEach(it -> counted.put(it.code(), new ArrayList<>()));
    count(counted, it -> codes(it, it.place().area(), Theme.Kind.AREA));
    counted.values().removeIf(List::isEmpty);
    boolean isSeveral = counts(counted.values()) > entries.size();
    return largest("areas", counted, this::area, isSeveral ? word("briefing.chart.several") : "");
  }

  private String area(String code) {
    return names
        .reference()
        .themes()
        .find(code)
        .map(names::theme)
        .orElseGet(() -> word("briefing.no-area"));
  }

  private Chart countries() {
    Map<String, List<ActivityId>> counted = new LinkedHashMap<>();
    count(counted, Entry::countries);
    int without = (int) entries.stream().filter(it -> it.countries().isEmpty()).count();
    counted.remove(NONE);
    String note = without == 0 ? "" : phrases.word("briefing.chart.no-country", without);
    return largest("countries", counted, names::country, note);
  }

  /** What was delivered, by month, or by year where months would be too many. */
  private Chart stretches() {
    List<Entry> delivered = entries.stream().filter(it -> it.standing().isDelivered()).toList();
    YearMonth first = YearMonth.from(period.first());
    long months = ChronoUnit.MONTHS.between(first, YearMonth.from(period.last())) + 1;
    boolean isYears = months > MOST_MONTHS;
    Map<String, List<ActivityId>> counted = new LinkedHashMap<>();
    for (long i = 0; i < months; i++) {
      counted.putIfAbsent(stretch(first.plusMonths(i), isYears), new ArrayList<>());
    }
    for (Entry it : delivered) {
      counted
          .computeIfAbsent(stretch(YearMonth.from(day(it)), isYears), any -> new ArrayList<>())
          .add(it.id());
    }
    List<Chart.Point> points = new ArrayList<>();
    counted.forEach((label, records) -> points.add(point(label, records)));
    String id = isYears ? "years" : "months";
    return new Chart(
        id,
        word("briefing.chart." + id),
        word("briefing.chart." + id + ".heading"),
        word("briefing.chart.delivered"),
        Chart.Form.COLUMNS,
        points,
        "");
  }

  private String stretch(YearMonth month, boolean isYears) {
    return isYears ? Integer.toString(month.getYear()) : phrases.month(month);
  }

  /** The day on which something counts as delivered; one outside the period is brought inside. */
  private LocalDate day(Entry entry) {
    LocalDate known =
        entry.standing() == Standing.HELD
            ? entry.activity().start().or(entry.activity()::end).orElse(period.first())
            : entry.end().orElse(period.last());
    LocalDate notBefore = known.isBefore(period.first()) ? period.first() : known;
    return notBefore.isAfter(period.last()) ? period.last() : notBefore;
  }

  /** The codes that a record states of a kind, and the one under which it is told. */
  private static Set<String> codes(
      Entry entry, @org.jspecify.annotations.Nullable Theme told, Theme.Kind kind) {
    Set<String> codes =
        entry.themes(kind).stream()
            .map(Theme::code)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    if (told != null) {
      codes.add(told.code());
    }
    return codes;
  }

  private void count(Map<String, List<ActivityId>> counted, Function<Entry, Set<String>> codesOf) {
    for (Entry entry : entries) {
      Set<String> codes = codesOf.apply(entry);
      for (String code : codes.isEmpty() ? Set.of(NONE) : codes) {
        counted.computeIfAbsent(code, any -> new ArrayList<>()).add(entry.id());
      }
    }
  }

  private static int counts(Collection<List<ActivityId>> counted) {
    return counted.stream().mapToInt(List::size).sum();
  }

  /** The largest first, those of one size by name, what states nothing last. */
  private Chart largest(
      String id,
      Map<String, List<ActivityId>> counted,
      Function<String, String> nameOf,
      String note) {
    Collator order = Collator.getInstance(names.locale());
    List<Chart.Point> points =
        counted.entrySet().stream()
            .filter(it -> !it.getKey().equals(NONE))
            .map(it -> point(nameOf.apply(it.getKey()), it.getValue()))
            .sorted(
                Comparator.comparingLong(Chart.Point::value)
                    .reversed()
                    .thenComparing(Chart.Point::label, order::compare))
            .collect(Collectors.toCollection(ArrayList::new));
    int left = Math.max(0, points.size() - MOST_BARS);
    points.subList(points.size() - left, points.size()).clear();
    List<ActivityId> none = counted.getOrDefault(NONE, List.of());
    if (!none.isEmpty()) {
      points.add(point(nameOf.apply(NONE), none));
    }
    String more = left == 0 ? "" : phrases.word("briefing.chart.more", left);
    return bars(id, points, (note + ' ' + more).strip());
  }

  private Chart bars(String id, List<Chart.Point> points, String note) {
    return new Chart(
        id,
        word("briefing.chart." + id),
        word("briefing.chart." + id + ".heading"),
        word("briefing.chart.activities"),
        Chart.Form.BARS,
        points,
        note);
  }

  private Chart.Point point(String label, List<ActivityId> records) {
    return new Chart.Point(label, records.size(), phrases.number(records.size()), records);
  }

  private String word(String key) {
    return phrases.word(key);
  }
}
