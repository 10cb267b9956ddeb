package org.commonground.coordination.activities;

import java.time.Instant;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.jspecify.annotations.Nullable;

/**
 * An activity that somebody wants to have registered.
 *
 * @param activity what is said, with an identifier
 * @param content the same as canonical XML; not copied
 * @param statedAt when the source says that it last changed the record; absent when it does not say
 * @param line the line on which the record begins in its source
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes a second pass here; nobody keeps one
public record Submission(Activity activity, byte[] content, @Nullable Instant statedAt, int line) {
  public Submission {
    if (activity.identifier().isEmpty()) {
      throw new IllegalArgumentException("an activity needs an identifier; refuse it before");
    }
  }

  /** Submits an activity as it stands in its source. */
  public static Submission of(Activity activity) {
    return of(activity, activity.element().line());
  }

  /** Submits an activity that was put together from what its source and others say. */
  public static Submission of(Activity activity, int line) {
    return new Submission(
        activity,
        CanonicalXml.write(activity.element()),
        activity.lastUpdated().orElse(null),
        line);
  }
}
