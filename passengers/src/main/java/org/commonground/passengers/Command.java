package org.commonground.passengers;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One command. */
interface Command {
  /**
   * Does it.
   *
   * @param words what stands after the command's name
   * @param output for results
   * @param errors for progress and what is left to say
   * @return whether everything was in order; false when something was said about the input
   * @throws WrongUse when the words make no sense
   * @throws IOException when a file cannot be read or written
   */
  boolean run(List<String> words, PrintStream output, PrintStream errors) throws IOException;
}
