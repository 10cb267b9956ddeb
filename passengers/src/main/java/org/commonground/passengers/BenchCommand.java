package org.commonground.passengers;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/**
 * {@code bench}: what the engines do in a second of CPU time of one thread, on synthetic traffic,
 * warmed up.
 */
final class BenchCommand implements Command {
  @Override
  public boolean run(List<String> words, PrintStream output, PrintStream errors) {
    Words.of(words, Set.of(), Set.of());
    output.println("| what | a second of CPU time |");
    output.println("| --- | ---: |");
    errors.println("Making and reading messages");
    MessageBench.run(output);
    errors.println("Screening");
    ScreeningBench.run(output);
    return true;
  }

  static void row(PrintStream output, String what, String figures) {
    output.println("| " + what + " | " + figures + " |");
  }
}
