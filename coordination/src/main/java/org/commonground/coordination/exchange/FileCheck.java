package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonground.coordination.exchange.tables.SheetColumns;
import org.commonground.coordination.exchange.tables.TableOrder;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.codelists.Codelists;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item;
import org.commonground.iati.rules.Checker;
import org.commonground.iati.rules.FileChecker;

/** What the standard says of files, without storing anything. */
public final class FileCheck {
  private final List<ImportProblem> problems = new ArrayList<>();
  private final Codelists codelists = Codelists.standard();
  private final Clock clock;
  private final Checker checker;

  private FileCheck(Clock clock) {
    this.clock = clock;
    this.checker = new Checker(codelists, clock);
  }

  /**
   * What was found.
   *
   * @param records how many records were looked at
   * @param problems in the order of the files
   * @param tables what the columns of each sheet were taken for
   */
  public record Verdict(long records, List<ImportProblem> problems, List<SheetColumns> tables) {
    public Verdict {
      problems = List.copyOf(problems);
      tables = List.copyOf(tables);
    }

    /** How many problems of a severity there are. */
    public long count(String severity) {
      return problems.stream().filter(problem -> problem.severity().equals(severity)).count();
    }
  }

  /** Checks files, folders and patterns. */
  public static Verdict of(List<String> paths, Clock clock) {
    return of(paths, TableOrder.NOTHING, clock);
  }

  /** Checks files, folders and patterns, with what is said about the tables among them. */
  public static Verdict of(List<String> paths, TableOrder order, Clock clock) {
    FileFinder.Found found = FileFinder.find(paths);
    var check = new FileCheck(clock);
    check.problems.addAll(found.problems());
    var tables = new TableCheck(order, check.problems::add);
    long records = 0;
    for (ReceivedFile file : found.files()) {
      records += FileKind.of(file) == FileKind.XML ? check.check(file) : tables.check(file);
    }
    return new Verdict(records, check.problems, tables.columns());
  }

  private long check(ReceivedFile file) {
    var check = new FileChecker(checker, codelists, clock);
    long records = 0;
    Set<Severity> troubles = EnumSet.noneOf(Severity.class);
    try (InputStream in = file.opening().open()) {
      var reader = new IatiReader(in);
      while (reader.hasNext()) {
        Item item = reader.next();
        note(file, check.check(item));
        records += item instanceof Item.Header || item instanceof Item.Trouble ? 0 : 1;
        if (item instanceof Item.Trouble(Finding finding)) {
          troubles.add(finding.severity());
        }
      }
    } catch (IOException unreadable) {
      String message = "cannot be read to its end: " + FileFinder.reason(unreadable);
      note(file, List.of(new Finding(Severity.CRITICAL, "not-readable", 0, "", message)));
    }
    if (records == 0 && !troubles.isEmpty() && !troubles.contains(Severity.CRITICAL)) {
      note(file, List.of(FileImport.NO_RECORDS));
    }
    return records;
  }

  private void note(ReceivedFile file, List<Finding> findings) {
    findings.forEach(it -> problems.add(ImportProblem.of(file.name(), it)));
  }
}
