package org.commonground.coordination.briefings;

import gg.jte.Content;
import java.util.function.Function;

/**
 * A briefing as a file that stands alone.
 *
 * @param view the briefing; its references lead to its own list of records
 * @param style the stylesheet, in full
 * @param addresses of records in a public register; empty ones are not shown
 */
public record BriefingFile(
    BriefingView view, Content style, Function<Briefing.RecordLink, String> addresses) {

  /** The record's page in a public register; empty when there is none. */
  public String address(Briefing.RecordLink record) {
    return addresses.apply(record);
  }
}
