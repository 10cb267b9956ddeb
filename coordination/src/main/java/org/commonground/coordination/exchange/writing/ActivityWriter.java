package org.commonground.coordination.exchange.writing;

import java.io.Closeable;
import java.io.IOException;
import org.commonground.coordination.activities.HeldActivity;

/**
 * A file of activities that is being written. What it writes to stays open; closing it lets go of
 * what it needed itself.
 */
public interface ActivityWriter extends Closeable {
  /**
   * Writes one activity.
   *
   * @return whether it is in the file: some formats have a place for some activities only
   */
  boolean write(HeldActivity held) throws IOException;

  /** Ends the file after the last activity. */
  void finish() throws IOException;

  @Override
  default void close() throws IOException {
    // Most formats need nothing but the stream they write to.
  }
}
