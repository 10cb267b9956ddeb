package org.commonground.coordination.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.activities.Registration;
import org.commonground.coordination.activities.Submission;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;

/**
 * Counts what becomes of records, and collects problems. The reading and the writing thread both
 * tell it.
 */
final class ImportTally {
  private static final int MOST_PROBLEMS = 100_000;

  private final List<ImportProblem> problems = new ArrayList<>();
  private final Map<Count, Long> counts = new EnumMap<>(Count.class);

  private enum Count {
    ADDED,
    CHANGED,
    UNCHANGED,
    REFUSED,
    PROBLEM_LEFT_OUT
  }

  synchronized void refuse(String file, Finding finding) {
    add(Count.REFUSED, 1);
    note(file, finding);
  }

  synchronized void refuse(List<ImportProblem> files) {
    add(Count.REFUSED, files.size());
    problems.addAll(files);
  }

  synchronized void note(String file, Finding finding) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(ImportProblem.of(file, finding));
    } else {
      add(Count.PROBLEM_LEFT_OUT, 1);
    }
  }

  synchronized void count(String file, List<Submission> submissions, List<Registration> became) {
    for (int i = 0; i < became.size(); i++) {
      switch (became.get(i)) {
        case ADDED -> add(Count.ADDED, 1);
        case CHANGED -> add(Count.CHANGED, 1);
        case UNCHANGED -> add(Count.UNCHANGED, 1);
        case OLDER -> {
          add(Count.UNCHANGED, 1);
          note(file, older(submissions.get(i)));
        }
      }
    }
  }

  private static Finding older(Submission submission) {
    return new Finding(
        Severity.WARNING,
        "older-version",
        submission.line(),
        "iati-activity/@last-updated-datetime",
        "activity %s says it was last updated %s, before the version that the register holds; it was put into the history and the newer one stays"
            .formatted(submission.activity().identifier(), submission.statedAt()));
  }

  synchronized void countOrganisation(boolean isNew) {
    add(isNew ? Count.ADDED : Count.UNCHANGED, 1);
  }

  synchronized long records() {
    return count(Count.ADDED)
        + count(Count.CHANGED)
        + count(Count.UNCHANGED)
        + count(Count.REFUSED);
  }

  synchronized ImportReport report() {
    long leftOut = count(Count.PROBLEM_LEFT_OUT);
    if (leftOut > 0) {
      problems.add(ImportProblem.of("", tooMany(leftOut)));
    }
    return new ImportReport(
        records(),
        count(Count.ADDED),
        count(Count.CHANGED),
        count(Count.UNCHANGED),
        count(Count.REFUSED),
        problems);
  }

  private static Finding tooMany(long leftOut) {
    return new Finding(
        Severity.WARNING,
        "too-many-problems",
        0,
        "",
        "%d further problems are not listed".formatted(leftOut));
  }

  private void add(Count count, long more) {
    counts.merge(count, more, Long::sum);
  }

  private long count(Count count) {
    return counts.getOrDefault(count, 0L);
  }
}
