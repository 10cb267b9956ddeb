package org.commonground.coordination;

/** How a command ended, for the program that called it. */
enum ExitCode {
  /** Everything was done. */
  DONE(0),
  /** Everything was looked at, and something was refused with a reason. */
  REFUSED_SOME(1),
  /** The command was not understood; nothing was done. */
  WRONG_USE(2),
  /** Something around the command was broken. */
  FAILED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
