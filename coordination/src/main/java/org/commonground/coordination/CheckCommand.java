package org.commonground.coordination;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.coordination.exchange.FileCheck;
import org.commonground.coordination.exchange.ImportProblem;

/**
 * {@code check PATH... [--json]}: what the standard says of files. Nothing is stored, no database
 * is needed.
 */
final class CheckCommand implements Command {

  @Override
  public ExitCode run(List<String> words) {
    var arguments = Arguments.of(words, Set.of("--json"), TableOptions.NAMES);
    if (arguments.others().isEmpty()) {
      throw new WrongUse("Which files? Name files, folders or patterns");
    }
    FileCheck.Verdict verdict =
        FileCheck.of(arguments.others(), TableOptions.of(arguments), new SystemClock().clock());
    List<ImportProblem> problems = verdict.problems();
    if (arguments.has("--json")) {
      ProblemsOutput.printJson(
          System.out, Map.of("problems", problems, "tables", verdict.tables()));
    } else {
      ColumnsOutput.print(System.out, verdict.tables());
      ProblemsOutput.print(System.out, problems);
      System.out.printf(
          "Checked %,d records: %,d cannot be used, %,d errors, %,d warnings.%n",
          verdict.records(),
          verdict.count("critical"),
          verdict.count("error"),
          verdict.count("warning"));
    }
    return verdict.count("critical") > 0 ? ExitCode.REFUSED_SOME : ExitCode.DONE;
  }
}
