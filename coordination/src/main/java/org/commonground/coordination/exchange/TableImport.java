package org.commonground.coordination.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.tables.Place;
import org.commonground.coordination.exchange.tables.Places;
import org.commonground.coordination.exchange.tables.Reading;
import org.commonground.coordination.exchange.tables.Statements;
import org.commonground.coordination.exchange.tables.Statements.Outcome;
import org.commonground.coordination.exchange.tables.TableSheet;
import org.commonground.iati.Activity;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.reading.Item.Refused;
import org.commonground.iati.xml.CanonicalXml;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet: brings each activity together with what others said of it, submits it or refuses
 * its rows with a reason, and goes on.
 */
final class TableImport {
  private static final int AT_ONCE = 200;

  private final String file;
  private final TableSheet sheet;
  private final Statements statements;
  private final Places places;
  private final BatchWriter writer;
  private final ImportTally tally;
  private final Consumer<Refused> keep;
  private final @Nullable Audience audience;
  private final List<Reading.OfActivity> waiting = new ArrayList<>();
  private final List<Place> gazetteer = new ArrayList<>();
  private final Map<String, Integer> rows = new HashMap<>();

  TableImport(
      String file,
      TableSheet sheet,
      Statements statements,
      Places places,
      BatchWriter writer,
      ImportTally tally,
      ImportOrder order,
      Consumer<Refused> keep) {
    this.file = file;
    this.sheet = sheet;
    this.statements = statements;
    this.places = places;
    this.writer = writer;
    this.tally = tally;
    this.audience = order.audience();
    this.keep = keep;
  }

  /** Reads to the end of the sheet, or as far as it can be read. */
  void run() {
    try {
      sheet.read(this::take);
    } catch (java.io.IOException unreadable) {
      tally.refuse(
          file,
          new Finding(Severity.CRITICAL, "not-readable", 0, "", FileFinder.reason(unreadable)));
    }
    send();
    sendPlaces();
    writer.finish();
  }

  private void take(Reading reading) {
    switch (reading) {
      case Reading.OfActivity found -> {
        waiting.add(found);
        if (waiting.size() == AT_ONCE) {
          send();
        }
      }
      case Reading.OfPlace(Place place) -> {
        gazetteer.add(place);
        if (gazetteer.size() == AT_ONCE) {
          sendPlaces();
        }
      }
      case Reading.RefusedRow(int row, String column, String rule, String message, String text) ->
          refuse(new Finding(Severity.CRITICAL, rule, row, column, message), "", text);
      case Reading.Remark(int row, String column, String rule, String message) ->
          tally.note(file, new Finding(Severity.WARNING, rule, row, column, message));
    }
  }

  private void refuse(Finding finding, String identifier, String text) {
    tally.refuse(file, finding);
    keep.accept(new Refused(finding, identifier, text));
  }

  private void sendPlaces() {
    if (!gazetteer.isEmpty()) {
      int added = places.register(gazetteer);
      for (int i = 0; i < gazetteer.size(); i++) {
        tally.countOrganisation(i < added);
      }
      gazetteer.clear();
    }
  }

  private void send() {
    List<Activity> said = new ArrayList<>();
    for (Reading.OfActivity found : waiting) {
      String identifier = found.activity().identifier();
      int row = found.activity().element().line();
      Integer before = rows.putIfAbsent(identifier, row);
      if (before == null) {
        said.add(found.activity());
      } else {
        refuse(
            new Finding(
                Severity.CRITICAL,
                "duplicate-identifier",
                row,
                "",
                "the activity %s stands on row %d already, with another title, other days or other organisations, and that one was taken; give each activity its own identifier"
                    .formatted(identifier, before)),
            identifier,
            "");
      }
    }
    waiting.clear();
    if (!said.isEmpty()) {
      List<Outcome> outcomes = statements.take(said, sheet.shape(), audience);
      for (int i = 0; i < said.size(); i++) {
        submit(said.get(i), outcomes.get(i));
      }
    }
  }

  private void submit(Activity said, Outcome outcome) {
    switch (outcome) {
      case Outcome.Together(Activity together, int dropped) -> {
        noteDropped(said, dropped);
        writer.add(Submission.of(together, said.element().line()));
      }
      case Outcome.Unknown ignored ->
          refuse(
              said,
              "unknown-activity",
              "the table says only a part of %s, which the register does not hold; read the file that describes it first, then this one again");
      case Outcome.Several ignored ->
          refuse(
              said,
              "several-reporters",
              "several organisations report %s; add a column reporting_org_ref that says whose record is meant");
    }
  }

  private void noteDropped(Activity said, int dropped) {
    if (dropped > 0) {
      tally.note(
          file,
          new Finding(
              Severity.WARNING,
              "amounts-replaced",
              said.element().line(),
              "",
              "the table speaks for days and types of which the register held %d other amounts of %s; the table's stand now, the earlier ones are in the history"
                  .formatted(dropped, said.identifier())));
    }
  }

  private void refuse(Activity said, String rule, String message) {
    int row = said.element().line();
    refuse(
        new Finding(Severity.CRITICAL, rule, row, "", message.formatted(said.identifier())),
        said.identifier(),
        xml(said));
  }

  private static String xml(Activity activity) {
    return new String(
        CanonicalXml.write(activity.element()), java.nio.charset.StandardCharsets.UTF_8);
  }
}
