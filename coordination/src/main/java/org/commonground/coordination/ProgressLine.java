package org.commonground.coordination;

import java.io.PrintStream;

/**
 * One line that says how far a command has come. On a terminal it is written over itself;
 * elsewhere, where nobody watches, it is not written at all.
 */
final class ProgressLine {
  private static final int WIDTH = 100;

  private final PrintStream out;
  private final boolean watched = System.console() != null && System.console().isTerminal();

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
