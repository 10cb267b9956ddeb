package org.commonground.coordination.audit;

import org.commonground.coordination.database.Obstacle;

/** Something is no checkpoint, or cannot be signed. The message says why. */
public final class CheckpointRefused extends RuntimeException implements Obstacle {
  private static final long serialVersionUID = 1L;

  CheckpointRefused(String message) {
    super(message);
  }

  CheckpointRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
