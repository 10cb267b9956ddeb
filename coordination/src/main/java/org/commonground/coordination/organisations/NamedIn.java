package org.commonground.coordination.organisations;

import org.commonground.coordination.database.Audience;

/**
 * A kind of records that names organisations: whoever may see such a record may know the names.
 *
 * @param audience of the records
 * @param reporter key of their reporter; empty for public records, whoever reports them
 */
public record NamedIn(Audience audience, String reporter) {
  /** Records for everybody. */
  public static final NamedIn PUBLIC = new NamedIn(Audience.PUBLIC, "");

  /** See {@link NamedIn}. */
  public NamedIn {
    reporter = audience.equals(Audience.PUBLIC) ? "" : reporter;
  }

  String mark() {
    return audience.code() + '|' + reporter;
  }
}
