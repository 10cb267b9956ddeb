package org.commonground.coordination;

/** A command cannot be carried out. The message says why and what to do. */
final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandFailed(String message) {
    super(message);
  }
}
