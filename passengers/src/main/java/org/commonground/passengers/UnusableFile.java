package org.commonground.passengers;

/**
 * A file that a command cannot do without is not what it should be; the message says what it
 * should.
 */
final class UnusableFile extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableFile(String message) {
    super(message);
  }
}
