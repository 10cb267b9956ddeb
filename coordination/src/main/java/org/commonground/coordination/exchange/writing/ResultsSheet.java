package org.commonground.coordination.exchange.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.SmallCounts;
import org.commonground.iati.Activity;
import org.commonground.iati.Indicator;
import org.commonground.iati.Indicator.Measurement;
import org.commonground.iati.Result;
import org.jspecify.annotations.Nullable;

/**
 * One row for each value of each indicator: where it started, what was aimed at, what was reached.
 * Counts of people that are too small to be shown, and those that would give them away, are
 * withheld, and so are the remarks beside them, which may repeat them.
 */
record ResultsSheet(Naming naming) implements Sheet {
  @Override
  public String name() {
    return "file.sheet.results";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("fact.identifier", 26),
        new Column("file.title", 40),
        new Column("file.result-type", 12),
        new Column("file.result", 40),
        new Column("file.indicator", 40),
        new Column("file.measure", 18),
        new Column("file.kind", 12),
        new Column("file.period-start", 12),
        new Column("file.period-end", 12),
        new Column("file.disaggregation", 28),
        new Column("file.value", 14),
        new Column("file.withheld", 24),
        new Column("file.comment", 40));
  }

  @Override
  public List<Row> rows(HeldActivity held) {
    var rows = new Rows(naming, held.activity());
    for (var result : held.activity().results()) {
      for (var indicator : result.indicators()) {
        rows.add(result, indicator);
      }
    }
    return rows.found();
  }

  /** What a value is of: an indicator, in some days, as a start, an aim or what was reached. */
  private record Measure(
      Result result,
      Indicator indicator,
      String kind,
      @Nullable LocalDate start,
      @Nullable LocalDate end) {}

  private record Rows(Naming naming, Activity activity, List<Row> found) {
    Rows(Naming naming, Activity activity) {
      this(naming, activity, new ArrayList<>());
    }

    void add(Result result, Indicator indicator) {
      boolean ofPeople = SmallCounts.countsPeople(indicator);
      for (var baseline : indicator.baselines()) {
        var measure = new Measure(result, indicator, "file.kind.baseline", baseline.date(), null);
        boolean isHidden =
            ofPeople && SmallCounts.count(baseline).filter(SmallCounts::isSmall).isPresent();
        add(measure, List.of(baseline), isHidden ? Set.of(0) : Set.of());
      }
      for (var period : indicator.periods()) {
        var start = period.period().start();
        var end = period.period().end();
        var target = new Measure(result, indicator, "file.kind.target", start, end);
        add(target, period.targets(), Set.of());
        var actual = new Measure(result, indicator, "result.actual", start, end);
        add(actual, period.actuals(), ofPeople ? SmallCounts.hidden(period.actuals()) : Set.of());
      }
    }

    private void add(Measure measure, List<Measurement> values, Set<Integer> hidden) {
      for (int i = 0; i < values.size(); i++) {
        var row = begin(measure);
        row.text(Naming.each(values.get(i).dimensions(), naming::dimension));
        addValue(row, values.get(i), hidden.contains(i));
        found.add(row.text(hidden.isEmpty() ? values.get(i).comment().text(naming.locale()) : ""));
      }
    }

    private Row begin(Measure measure) {
      var words = naming.wording();
      return new Row()
          .text(activity.identifier())
          .text(naming.title(activity))
          .text(words.code("result-type", measure.result().type()))
          .text(measure.result().title().text(naming.locale()))
          .text(measure.indicator().title().text(naming.locale()))
          .text(words.code("indicator-measure", measure.indicator().measure()))
          .text(words.say(measure.kind()))
          .day(measure.start())
          .day(measure.end());
    }

    private void addValue(Row row, Measurement value, boolean isHidden) {
      if (isHidden) {
        row.text("").text(naming.wording().say("result.fewer"));
      } else {
        SmallCounts.count(value).ifPresentOrElse(row::number, () -> row.text(value.value()));
        row.text("");
      }
    }
  }
}
