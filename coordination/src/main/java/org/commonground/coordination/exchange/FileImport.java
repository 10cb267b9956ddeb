package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.commonground.coordination.activities.Submission;
import org.commonground.iati.Activity;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.OrganisationRecord;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item;
import org.commonground.iati.reading.Item.ActivityItem;
import org.commonground.iati.reading.Item.Header;
import org.commonground.iati.reading.Item.OrganisationItem;
import org.commonground.iati.reading.Item.Refused;
import org.commonground.iati.reading.Item.Trouble;
import org.commonground.iati.rules.FileChecker;
import org.commonground.iati.xml.CanonicalXml;

/**
 * Reads one file: checks each record, submits it or refuses it with a reason, and goes on.
 *
 * <p>The first record with an identifier counts; another one with the same identifier in the same
 * file is refused, because nobody could say which of the two is meant.
 */
final class FileImport {
  /** What is said of a file in which only trouble was found. */
  static final Finding NO_RECORDS =
      critical(
          "no-records",
          0,
          "no IATI record was found; check that this is an IATI file and that all of it was sent");

  private final ReceivedFile file;
  private final FileChecker check;
  private final BatchWriter writer;
  private final ImportTally tally;
  private final Consumer<Refused> keep;
  private final Consumer<OrganisationRecord> organisations;
  private final UnaryOperator<Activity> besideTables;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<Seen> seen = EnumSet.noneOf(Seen.class);

  private enum Seen {
    RECORD,
    REFUSAL,
    TROUBLE
  }

  FileImport(
      ReceivedFile file,
      FileChecker check,
      BatchWriter writer,
      ImportTally tally,
      Consumer<Refused> keep,
      Consumer<OrganisationRecord> organisations,
      UnaryOperator<Activity> besideTables) {
    this.file = file;
    this.check = check;
    this.writer = writer;
    this.tally = tally;
    this.keep = keep;
    this.organisations = organisations;
    this.besideTables = besideTables;
  }

  /** Reads to the end of the file, or as far as it can be read. */
  void run(LongConsumer bytesRead) {
    try (InputStream in = file.opening().open()) {
      var counted = new Counted(in);
      new IatiReader(counted)
          .forEachRemaining(item -> {
            take(item);
            bytesRead.accept(counted.bytes());
          });
    } catch (IOException unreadable) {
      tally.refuse(
          file.name(),
          critical(
              "not-readable",
              0,
              "cannot be read to its end: %s; %d activities before that were taken in"
                  .formatted(FileFinder.reason(unreadable), lines.size())));
    }
    refuseIfNothingWasThere();
    writer.finish();
  }

  /** A file in which only trouble was found has to show up among what was refused. */
  private void refuseIfNothingWasThere() {
    if (seen.equals(EnumSet.of(Seen.TROUBLE))) {
      tally.refuse(file.name(), NO_RECORDS);
    }
  }

  private void take(Item item) {
    switch (item) {
      case Header header -> check.check(header).forEach(this::note);
      case ActivityItem found -> take(found);
      case OrganisationItem found -> {
        check.check(found).forEach(this::note);
        seen.add(Seen.RECORD);
        organisations.accept(found.organisation());
      }
      case Refused refused -> {
        seen.add(Seen.REFUSAL);
        tally.refuse(file.name(), refused.finding());
        keep.accept(refused);
      }
      case Trouble(Finding finding) -> trouble(finding);
    }
  }

  private void trouble(Finding finding) {
    seen.add(finding.severity() == Severity.CRITICAL ? Seen.REFUSAL : Seen.TROUBLE);
    if (finding.severity() == Severity.CRITICAL) {
      tally.refuse(file.name(), finding);
    } else {
      note(finding);
    }
  }

  private void take(ActivityItem found) {
    Activity activity = found.activity();
    seen.add(Seen.RECORD);
    int line = activity.element().line();
    String identifier = activity.identifier();
    if (identifier.isEmpty()) {
      refuse(
          activity,
          critical(
              "no-identifier",
              line,
              "the activity has no iati-identifier; give it one that no other activity has"));
      return;
    }
    Integer before = lines.putIfAbsent(key(activity), line);
    if (before != null) {
      refuse(
          activity,
          critical(
              "duplicate-identifier",
              line,
              "identifier %s stands in this file already, on line %d, and that one was taken; give each activity its own identifier"
                  .formatted(identifier, before)));
      return;
    }
    check.check(found).forEach(this::note);
    Activity together = besideTables.apply(activity);
    writer.add(together.equals(activity) ? Submission.of(activity) : Submission.of(together, line));
  }

  private static String key(Activity activity) {
    return activity.identifier() + '\n' + activity.reportingOrg().map(org -> org.ref()).orElse("");
  }

  private void refuse(Activity activity, Finding finding) {
    tally.refuse(file.name(), finding);
    keep.accept(
        new Refused(
            finding,
            activity.identifier(),
            new String(CanonicalXml.write(activity.element()), StandardCharsets.UTF_8)));
  }

  private static Finding critical(String rule, int line, String message) {
    return new Finding(Severity.CRITICAL, rule, line, line == 0 ? "" : "iati-activity", message);
  }

  private void note(Finding finding) {
    tally.note(file.name(), finding);
  }
}
