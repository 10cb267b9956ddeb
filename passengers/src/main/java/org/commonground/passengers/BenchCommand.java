package org.commonground.passengers;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.commonground.matching.screening.Traveller;

/**
 * {@code bench [--list FILE... --travellers FILE.csv]}: what the engines do in a second of CPU time
 * of one thread, on synthetic traffic, warmed up; and on lists and travellers of one's own.
 */
final class BenchCommand implements Command {
  @Override
  public boolean run(List<String> words, PrintStream output, PrintStream errors)
      throws IOException {
    var asked = Words.of(words, Set.of(), Set.of("--list", "--travellers"));
    if (!asked.others().isEmpty()
        || asked.list("--list").isEmpty() != asked.list("--travellers").isEmpty()) {
      throw new WrongUse("Lists and travellers of one's own go together");
    }
    var own = new ListFiles(errors).read(asked.list("--list"));
    List<Traveller> travellers =
        own.isEmpty() ? List.of() : TravellerTable.read(asked.get("--travellers"), errors);
    output.println("| what | a second of CPU time, best round | middle round |");
    output.println("| --- | ---: | ---: |");
    errors.println("Making and reading messages");
    MessageBench.run(output);
    errors.println("Screening");
    ScreeningBench.run(output);
    if (!own.isEmpty()) {
      ScreeningBench.run(output, own, travellers);
    }
    return true;
  }

  /** A row of figures that are printed from the seconds that a round took. */
  static void row(
      PrintStream output, String what, CpuTime.Rounds took, DoubleFunction<String> figures) {
    row(output, what, figures.apply(took.best()), figures.apply(took.middle()));
  }

  static void row(PrintStream output, String what, String best, String middle) {
    output.println("| " + what + " | " + best + " | " + middle + " |");
  }
}
