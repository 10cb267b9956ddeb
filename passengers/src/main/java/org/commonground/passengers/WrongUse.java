package org.commonground.passengers;

/** A command that was not understood; the message says what to do. */
final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUse(String message) {
    super(message);
  }
}
