package org.commonground.coordination;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/**
 * One line that says how far a command has come. On a terminal it is written over itself;
 * elsewhere, where nobody watches, it is not written at all.
 */
final class ProgressLine {
  private static final int WIDTH = 100;

  private final PrintStream out;
  private final boolean watched =
      Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();

  ProgressLine(PrintStream out) {
    this.out = out;
  }

  void show(String text) {
    if (watched) {
      String cut = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
      out.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
      out.flush();
    }
  }

  void end() {
    if (watched) {
      out.print("\r" + " ".repeat(WIDTH) + "\r");
      out.flush();
    }
  }
}
