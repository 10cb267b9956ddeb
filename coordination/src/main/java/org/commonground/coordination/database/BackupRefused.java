package org.commonground.coordination.database;

/**
 * A backup cannot be made or taken back. The message says why and what to do, in words for the
 * person who asked for it; nothing was changed.
 */
public final class BackupRefused extends RuntimeException implements Obstacle {

  private static final long serialVersionUID = 1L;

  BackupRefused(String message) {
    super(message);
  }

  BackupRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
