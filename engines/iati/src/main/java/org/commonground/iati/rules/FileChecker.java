package org.commonground.iati.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.iati.Activity;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.codelists.Codelist;
import org.commonground.iati.codelists.Codelists;
import org.commonground.iati.reading.Item;

/**
 * Checks a file as it is read: its header, every record, and identifiers that stand twice.
 *
 * <p>It remembers a few bytes of every identifier and nothing else, so memory stays small however
 * long the file is. One checker belongs to one file and one thread.
 */
public final class FileChecker {
  private final Checker checker;
  private final Codelists codelists;
  private final Clock clock;
  private final FirstLines seen = new FirstLines();
  private boolean old;

  /**
   * A checker for one file.
   *
   * @param checker checks the records; may be shared
   * @param codelists the codelists, for the file's version
   * @param clock says what lies in the future
   */
  public FileChecker(Checker checker, Codelists codelists, Clock clock) {
    this.checker = checker;
    this.codelists = codelists;
    this.clock = clock;
  }

  /**
   * Checks the next item of the file.
   *
   * @param item as the reader gave it, in the order of the file
   * @return what is wrong with it, including what the reader found
   */
  public List<Finding> check(Item item) {
    return switch (item) {
      case Item.Header header -> checkHeader(header);
      case Item.ActivityItem(Activity activity, var upgrade) -> {
        List<Finding> found = new ArrayList<>(upgrade);
        addJudged(checker.check(activity), found);
        noteIdentifier(activity.identifier(), activity.element().line(), "iati-identifier", found);
        yield found;
      }
      case Item.OrganisationItem(var organisation, var upgrade) -> {
        List<Finding> found = new ArrayList<>(upgrade);
        addJudged(checker.check(organisation), found);
        int line = organisation.element().line();
        noteIdentifier(organisation.identifier(), line, "organisation-identifier", found);
        yield found;
      }
      case Item.Refused refused -> List.of(refused.finding());
      case Item.Trouble trouble -> List.of(trouble.finding());
    };
  }

  /** Before 2.01 the order of elements was free, and nobody can be asked to keep a later one. */
  private void addJudged(List<Finding> judged, List<Finding> found) {
    for (Finding finding : judged) {
      if (!old || !finding.rule().equals("schema-order")) {
        found.add(finding);
      }
    }
  }

  private List<Finding> checkHeader(Item.Header header) {
    old = header.version().startsWith("1");
    List<Finding> found = new ArrayList<>();
    Codelist versions = codelists.find("Version").orElseThrow();
    if (!header.version().isEmpty() && !versions.has(header.version())) {
      String message =
          "%s is not a version of IATI; state the version that the file follows, such as 2.03"
              .formatted(Findings.quoted(header.version()));
      found.add(
          finding(Severity.ERROR, "codelist", header.line(), header.root() + "/@version", message));
    }
    header.generatedDatetime().ifPresent(moment -> checkMoment(header, moment, found));
    return found;
  }

  private void checkMoment(Item.Header header, String stated, List<Finding> found) {
    String path = header.root() + "/@generated-datetime";
    Optional<Instant> moment = Dates.parse(stated);
    if (moment.isEmpty()) {
      String message =
          "generated-datetime is %s; expected a moment such as 2026-03-01T12:00:00Z"
              .formatted(Findings.quoted(stated));
      found.add(finding(Severity.ERROR, "schema-value", header.line(), path, message));
    } else if (moment.get().isAfter(clock.instant())) {
      String message =
          "generated-datetime is in the future; check the clock of the program that made the file";
      found.add(finding(Severity.WARNING, "future-file", header.line(), path, message));
    }
  }

  private void noteIdentifier(String identifier, int line, String element, List<Finding> found) {
    int before = identifier.isEmpty() ? -1 : seen.note(identifier, line);
    if (before >= 0) {
      String message =
          "the identifier %s stands on line %d already; give every record its own"
              .formatted(Findings.quoted(identifier), before);
      found.add(finding(Severity.ERROR, "1.1.2", line, element, message));
    }
  }

  private static Finding finding(
      Severity severity, String rule, int line, String path, String message) {
    return new Finding(severity, rule, line, path, message);
  }
}
