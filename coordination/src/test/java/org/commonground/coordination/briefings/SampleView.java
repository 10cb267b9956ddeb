package org.commonground.coordination.briefings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.reference.Language;

/** The sample briefing with all that a briefing can have, as files show it. */
public final class SampleView {
  private static final Instant ISSUED = Instant.parse("2021-07-20T09:30:00Z");

  private SampleView() {}

  public static BriefingView in(Language language) {
    return of(whole(SampleBriefing.in(language)));
  }

  public static BriefingView of(Briefing briefing) {
    var imprint = new Imprint(LocalDate.of(2026, 11, 22), "https://register.example.org");
    var links = new BriefingView.Addresses(BriefingView::key, "");
    return new BriefingView(briefing, SampleBriefing.WORDS, imprint, links);
  }

  public static byte[] write(FormatWriter writer, BriefingView view) {
    var out = new ByteArrayOutputStream();
    try {
      writer.write(view, out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  private static Briefing whole(Briefing it) {
    List<ActivityId> records = List.copyOf(it.records().keySet()).subList(0, 3);
    var named = new Briefing.Named("name-a", "Association of Sample Partners", records);
    List<Briefing.Figure> figures = new ArrayList<>();
    for (Briefing.Figure figure : it.figures()) {
      figures.add(
          new Briefing.Figure(
              figure.kind(),
              figure.value(),
              figure.text(),
              figure.label(),
              figure.note(),
              new Briefing.Change(2L, "3 more than in the first quarter of 2021"),
              figure.records()));
    }
    var answered =
        new Briefing.Requirement(
            "outcomes", "Outcomes of projects", true, it.unknown().subList(0, 2));
    var open = new Briefing.Requirement("funding", "How projects are funded", false, List.of());
    return new Briefing(
            it.title(),
            it.language(),
            it.period(),
            it.asOf(),
            it.comparison(),
            figures,
            List.of(bars(records), months(records)),
            List.of(new Briefing.Named("began", "Began in this period", records)),
            it.pillars(),
            it.resolutions(),
            List.of(named),
            it.money(),
            it.unclassified(),
            it.unknown(),
            List.of(answered, open),
            List.of(),
            null,
            it.records())
        .with(additions(it))
        .issued(new Briefing.Issue(new UUID(7, 9), ISSUED, "Office of Samples", "ab12".repeat(16)));
  }

  private static List<Briefing.Addition> additions(Briefing it) {
    List<Briefing.Addition> added = new ArrayList<>();
    for (String section : it.sections()) {
      added.add(new Briefing.Addition(section, "A word about " + section, "An editor", ISSUED));
    }
    return added;
  }

  private static Chart bars(List<ActivityId> records) {
    List<Chart.Point> points = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      points.add(new Chart.Point("Country or area no. " + i, 40 - i, "" + (40 - i), records));
    }
    return new Chart(
        "countries",
        "Activities by country or area",
        "Country or area",
        "activities",
        Chart.Form.BARS,
        points,
        "An activity in several countries is counted in each.");
  }

  private static Chart months(List<ActivityId> records) {
    List<Chart.Point> points = new ArrayList<>();
    for (String month : List.of("April 2021", "May 2021", "June 2021")) {
      points.add(new Chart.Point(month, month.length(), "" + month.length(), records));
    }
    return new Chart(
        "months", "Events by month", "Month", "events", Chart.Form.COLUMNS, points, "");
  }
}
