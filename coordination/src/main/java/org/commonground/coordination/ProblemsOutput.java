package org.commonground.coordination;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.exchange.ImportProblem;
import org.commonground.coordination.exchange.ImportReport;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what was found in files: as one JSON object for programs, or in a few lines for people.
 */
final class ProblemsOutput {
  private static final int EXAMPLES = 3;

  private ProblemsOutput() {}

  static void printJson(PrintStream out, Object report) {
    out.println(JsonMapper.shared().writeValueAsString(report));
  }

  static void print(PrintStream out, ImportReport report) {
    print(out, report.problems());
    out.printf(
        "Read %,d records: %,d added, %,d changed, %,d unchanged, %,d refused.%n",
        report.read(), report.added(), report.changed(), report.unchanged(), report.refused());
    if (report.problems().stream().anyMatch(it -> !it.severity().equals("critical"))) {
      out.println(
          "Records with errors or warnings were taken in as they are; they are for their publisher"
              + " to mend.");
    }
  }

  /** Problems by rule, the gravest first, a few examples of each. */
  static void print(PrintStream out, List<ImportProblem> problems) {
    for (String severity : List.of("critical", "error", "warning")) {
      Map<String, List<ImportProblem>> byRule = new LinkedHashMap<>();
      for (ImportProblem problem : problems) {
        if (problem.severity().equals(severity)) {
          byRule.computeIfAbsent(problem.rule(), rule -> new java.util.ArrayList<>()).add(problem);
        }
      }
      byRule.forEach((rule, found) -> print(out, severity, rule, found));
    }
  }

  private static void print(
      PrintStream out, String severity, String rule, List<ImportProblem> found) {
    out.printf("%s %s (%,d)%n", severity, rule, found.size());
    for (ImportProblem problem : found.subList(0, Math.min(found.size(), EXAMPLES))) {
      out.printf("  %s%s%n", place(problem), problem.message());
    }
    if (found.size() > EXAMPLES) {
      out.printf("  and %,d more; --json lists all%n", found.size() - EXAMPLES);
    }
  }

  private static String place(ImportProblem problem) {
    if (problem.file().isEmpty()) {
      return "";
    }
    String line = problem.line() == 0 ? "" : ":" + problem.line();
    String element = problem.element().isEmpty() ? "" : " " + problem.element();
    return problem.file() + line + element + ": ";
  }
}
