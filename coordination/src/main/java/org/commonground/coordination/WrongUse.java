package org.commonground.coordination;

/** The command line was not understood. The message says what was expected. */
final class WrongUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }
}
