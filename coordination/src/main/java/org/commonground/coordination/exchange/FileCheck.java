package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Activity;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.OrganisationRecord;
import org.commonground.iati.codelists.Codelists;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item;
import org.commonground.iati.rules.Checker;

/** What the standard says of files, without storing anything. */
public final class FileCheck {
  private final List<ImportProblem> problems = new ArrayList<>();
  private final Checker checker;

  private FileCheck(Clock clock) {
    this.checker = new Checker(Codelists.standard(), clock);
  }

  /**
   * What was found.
   *
   * @param records how many records were looked at
   * @param problems in the order of the files
   */
  public record Verdict(long records, List<ImportProblem> problems) {
    public Verdict {
      problems = List.copyOf(problems);
    }

    /** How many problems of a severity there are. */
    public long count(String severity) {
      return problems.stream().filter(problem -> problem.severity().equals(severity)).count();
    }
  }

  /** Checks files, folders and patterns. */
  public static Verdict of(List<String> paths, Clock clock) {
    FileFinder.Found found = FileFinder.find(paths);
    var check = new FileCheck(clock);
    check.problems.addAll(found.problems());
    long records = 0;
    for (ReceivedFile file : found.files()) {
      records += check.check(file);
    }
    return new Verdict(records, check.problems);
  }

  private long check(ReceivedFile file) {
    var check = new RecordCheck(checker);
    long records = 0;
    try (InputStream in = file.opening().open()) {
      var reader = new IatiReader(in);
      while (reader.hasNext()) {
        Item item = reader.next();
        findings(item, check).forEach(it -> problems.add(ImportProblem.of(file.name(), it)));
        records += item instanceof Item.Header || item instanceof Item.Trouble ? 0 : 1;
      }
    } catch (IOException unreadable) {
      String message = "cannot be read to its end: " + unreadable.getMessage();
      problems.add(
          ImportProblem.of(
              file.name(), new Finding(Severity.CRITICAL, "not-readable", 0, "", message)));
    }
    return records;
  }

  private static List<Finding> findings(Item item, RecordCheck check) {
    return switch (item) {
      case Item.Header header -> {
        check.begin(header);
        yield List.of();
      }
      case Item.ActivityItem(Activity activity, List<Finding> upgrade) ->
          check.of(activity, upgrade);
      case Item.OrganisationItem(OrganisationRecord organisation, List<Finding> upgrade) ->
          check.of(organisation, upgrade);
      case Item.Refused refused -> List.of(refused.finding());
      case Item.Trouble(Finding finding) -> List.of(finding);
    };
  }
}
