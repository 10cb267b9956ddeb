package org.commonground.coordination.database;

/**
 * No database can be had. The message says why and what to do, in words for the person who starts
 * the application.
 */
public final class DatabaseUnavailable extends RuntimeException implements Obstacle {

  private static final long serialVersionUID = 1L;

  DatabaseUnavailable(String message) {
    super(message);
  }

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
