package org.commonground.coordination.pages.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.SmallCounts;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.activity.ResultView.Measure;
import org.commonground.coordination.pages.activity.ResultView.Row;
import org.commonground.iati.Indicator;
import org.commonground.iati.Indicator.Dimension;
import org.commonground.iati.Indicator.IndicatorPeriod;
import org.commonground.iati.Indicator.Measurement;
import org.commonground.iati.Narratives;
import org.commonground.iati.Result;

/** Writes the results of an activity for one reader. */
record ResultWriter(Visit visit, Names names) {

  ResultView result(Result result) {
    return new ResultView(
        visit.code("result-type", result.type()),
        Said.best(visit, result.title()),
        Said.best(visit, result.description()),
        result.indicators().stream().map(this::indicator).filter(it -> !it.isEmpty()).toList());
  }

  Measure indicator(Indicator indicator) {
    boolean ofPeople = SmallCounts.countsPeople(indicator);
    List<Row> rows = new ArrayList<>();
    boolean isWithheld = false;
    for (var period : indicator.periods()) {
      Set<Integer> hidden = ofPeople ? SmallCounts.hidden(period.actuals()) : Set.of();
      isWithheld |= !hidden.isEmpty();
      addRows(indicator, period, hidden, rows);
    }
    String baseline =
        indicator.baselines().stream()
            .map(it -> value(indicator, it))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return new Measure(
        Said.best(visit, indicator.title()),
        visit.findCode("indicator-measure", indicator.measure()).orElse(""),
        baseline,
        rows,
        isWithheld);
  }

  private void addRows(
      Indicator indicator, IndicatorPeriod period, Set<Integer> hidden, List<Row> rows) {
    String days = HitRows.when(visit, period.period().start(), period.period().end());
    List<Measurement> targets = new ArrayList<>(period.targets());
    for (int i = 0; i < period.actuals().size(); i++) {
      var actual = period.actuals().get(i);
      var target = targetOf(actual, targets);
      String shown = hidden.contains(i) ? visit.say("result.fewer") : value(indicator, actual);
      // A comment may repeat the very count that is withheld.
      var comment = hidden.isEmpty() ? actual.comment() : Narratives.NONE;
      addRow(rows, new Row(days, part(actual), target, shown, Said.best(visit, comment)));
    }
    for (var target : targets) {
      addRow(
          rows,
          new Row(
              days,
              part(target),
              value(indicator, target),
              "",
              Said.best(visit, target.comment())));
    }
  }

  /** Days alone are no value. */
  private static void addRow(List<Row> rows, Row row) {
    if (!row.target().isEmpty() || !row.actual().isEmpty() || !row.comment().text().isEmpty()) {
      rows.add(row);
    }
  }

  private String targetOf(Measurement actual, List<Measurement> targets) {
    for (var target : targets) {
      if (Set.copyOf(target.dimensions()).equals(Set.copyOf(actual.dimensions()))) {
        targets.remove(target);
        return number(target);
      }
    }
    return "";
  }

  private String value(Indicator indicator, Measurement measurement) {
    String number = number(measurement);
    return indicator.measure().equals("2") && !number.isEmpty()
        ? SmallCounts.count(measurement).map(visit.figures()::percent).orElse(number)
        : number;
  }

  private String number(Measurement measurement) {
    return SmallCounts.count(measurement).map(visit.figures()::number).orElse(measurement.value());
  }

  private String part(Measurement measurement) {
    return measurement.dimensions().stream().map(this::dimension).collect(Collectors.joining("; "));
  }

  private String dimension(Dimension dimension) {
    String name = dimension.name().strip().toLowerCase(Locale.ROOT);
    String value = dimension.value().strip();
    String shown =
        value.startsWith("role-")
            ? names.theme(visit, value)
            : visit.code("dimension-value", value.toLowerCase(Locale.ROOT));
    return visit.say(
        "result.part",
        visit.code("dimension", name),
        shown.equals(value.toLowerCase(Locale.ROOT)) ? value : shown);
  }
}
