package org.commonground.coordination.activities;

import java.time.Instant;
import org.commonground.coordination.database.Audience;
import org.jspecify.annotations.Nullable;

/**
 * How a batch of submissions came in.
 *
 * @param source number of the source, from {@link Activities#receive}
 * @param by who brought it
 * @param at when
 * @param audience who may see activities that are new to the register, and from now on those that
 *     are not; absent to leave those that are not as they are and to make new ones public
 * @param money who of them may see the money; absent to leave it as it is, and to let it be for all
 *     who see the activity where nothing was ever said
 */
public record Receipt(
    long source, String by, Instant at, @Nullable Audience audience, @Nullable Audience money) {
  /** A receipt in which nothing is said about money. */
  public Receipt(long source, String by, Instant at, @Nullable Audience audience) {
    this(source, by, at, audience, null);
  }
}
