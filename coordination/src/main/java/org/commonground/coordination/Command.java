package org.commonground.coordination;

import java.util.List;

/** One word of the command line and what it does. */
interface Command {

  /**
   * Carries the command out.
   *
   * @param words what followed the command's name
   * @throws WrongUse when they were not understood
   */
  ExitCode run(List<String> words);
}
