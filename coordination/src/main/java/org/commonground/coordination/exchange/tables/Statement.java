package org.commonground.coordination.exchange.tables;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last that one kind of source said about an activity.
 *
 * @param identifier of the activity
 * @param reporter key of its reporter
 * @param shape of the table, or {@link #IATI}
 * @param claimed when an IATI file says that it changed the record; absent otherwise
 * @param content as canonical XML
 */
record Statement(
    String identifier, String reporter, String shape, @Nullable Instant claimed, String content) {
  /** The source is an IATI file. */
  static final String IATI = "iati";

  String key() {
    return identifier + '\n' + reporter;
  }
}
