package org.commonground.coordination;

import org.commonground.coordination.database.Obstacle;

/** A command cannot be carried out. The message says why and what to do. */
final class CommandFailed extends RuntimeException implements Obstacle {

  private static final long serialVersionUID = 1L;

  CommandFailed(String message) {
    super(message);
  }
}
