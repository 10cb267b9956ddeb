package org.commonground.coordination.briefings.office;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.Chart;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.briefings.office.Block.Column;
import org.commonground.coordination.briefings.office.Block.Column.Kind;
import org.commonground.coordination.briefings.office.Block.Row;
import org.commonground.coordination.briefings.office.Block.Table;

/** Puts into tables what a briefing has in columns. */
final class Tables {
  private final Prose prose;
  private final BriefingView view;

  Tables(Prose prose) {
    this.prose = prose;
    this.view = prose.view();
  }

  Table figures(List<Briefing.Figure> figures) {
    List<Row> rows = new ArrayList<>();
    for (Briefing.Figure it : figures) {
      List<Run> label = new ArrayList<>(prose.cited(prose.plain(it.label()), it.records()));
      if (!it.note().isEmpty()) {
        label.addAll(prose.own(" " + it.note(), Run.Tone.QUIET));
      }
      var change = it.change();
      rows.add(
          new Row(
              List.of(
                  prose.own(it.text(), Run.Tone.STRONG),
                  label,
                  prose.plain(change == null ? "" : change.text())),
              it.records()));
    }
    boolean isCompared = figures.stream().anyMatch(it -> it.change() != null);
    var shown =
        new Table(
            view.say("briefing.page.figures"),
            List.of(
                new Column(view.say("office.figure"), 3, Kind.HEADLINE),
                new Column(view.say("office.counted"), 10, Kind.WORDS),
                new Column(view.say("office.change"), 9, Kind.WORDS)),
            rows);
    return isCompared ? shown : withoutLast(shown);
  }

  private static Table withoutLast(Table table) {
    int last = table.columns().size() - 1;
    return new Table(
        table.caption(),
        table.columns().subList(0, last),
        table.rows().stream()
            .map(row -> new Row(row.cells().subList(0, last), row.records()))
            .toList());
  }

  Table chart(Chart chart) {
    List<Row> rows = new ArrayList<>();
    for (Chart.Point it : chart.points()) {
      rows.add(row(it.records(), List.of(prose.plain(it.label()), prose.plain(it.text()))));
    }
    return new Table(
        chart.title(),
        List.of(
            new Column(chart.heading(), 5, Kind.WORDS),
            new Column(chart.unit(), 2, Kind.FIGURE),
            restsOn(3)),
        rows);
  }

  Table partners(List<Briefing.Named> partners) {
    List<Row> rows = new ArrayList<>();
    for (Briefing.Named it : partners) {
      rows.add(row(it.records(), List.of(prose.plain(it.name()))));
    }
    return new Table(
        view.say("office.partners"),
        List.of(new Column(view.say("office.organisation"), 4, Kind.WORDS), restsOn(2)),
        rows);
  }

  Table amounts(List<Briefing.Amount> amounts) {
    List<Row> rows = new ArrayList<>();
    for (Briefing.Amount it : amounts) {
      rows.add(row(it.records(), List.of(prose.plain(it.label()), prose.plain(it.text()))));
    }
    return new Table(
        view.say("briefing.page.money"),
        List.of(
            new Column(view.say("briefing.page.kind"), 5, Kind.WORDS),
            new Column(view.say("briefing.page.amount"), 3, Kind.FIGURE),
            restsOn(2)),
        rows);
  }

  /** A row for each amount, because amounts of one donor are never added up. */
  Table donors(String caption, List<Briefing.Donor> donors) {
    List<Row> rows = new ArrayList<>();
    for (Briefing.Donor donor : donors) {
      List<Run> name = prose.plain(donor.name());
      if (donor.amounts().isEmpty()) {
        String unstated = view.say("briefing.page.no-amount");
        rows.add(
            row(donor.records(), List.of(name, prose.own(unstated, Run.Tone.QUIET), List.of())));
      }
      for (Briefing.Amount it : donor.amounts()) {
        rows.add(row(it.records(), List.of(name, prose.plain(it.label()), prose.plain(it.text()))));
      }
    }
    return new Table(
        caption,
        List.of(
            new Column(caption, 4, Kind.WORDS),
            new Column(view.say("briefing.page.kind"), 4, Kind.WORDS),
            new Column(view.say("briefing.page.amount"), 3, Kind.FIGURE),
            restsOn(2)),
        rows);
  }

  Table annex(List<Briefing.Requirement> requirements) {
    List<Row> rows = new ArrayList<>();
    for (Briefing.Requirement it : requirements) {
      rows.addAll(answers(it));
    }
    return new Table(
        view.say("office.annex"),
        List.of(
            new Column(view.say("office.asked"), 4, Kind.WORDS),
            new Column(view.say("office.answer"), 7, Kind.WORDS)),
        rows);
  }

  private List<Row> answers(Briefing.Requirement asked) {
    List<Row> rows = new ArrayList<>();
    List<Run> question = prose.own(asked.question(), Run.Tone.STRONG);
    if (!asked.isAnswered()) {
      rows.add(new Row(List.of(question, prose.say("office.no-data")), List.of()));
    }
    for (Sentence it : asked.answers()) {
      List<Run> first = rows.isEmpty() ? question : List.of();
      rows.add(new Row(List.of(first, prose.cited(it)), it.records()));
    }
    return rows;
  }

  private Column restsOn(int weight) {
    return new Column(view.say("briefing.page.rests-on"), weight, Kind.WORDS);
  }

  /** A row that ends with the numbers of its sources. */
  private Row row(List<ActivityId> records, List<List<Run>> cells) {
    List<List<Run>> all = new ArrayList<>(cells);
    all.add(prose.numbers(records));
    return new Row(all, records);
  }
}
