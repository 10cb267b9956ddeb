package org.commonground.coordination.briefings;

/**
 * A briefing as a file that stands alone.
 *
 * @param view the briefing; its references lead to its own list of records
 * @param style the stylesheet, in full
 * @param addresses of records in a public register; empty ones are not shown
 */
public record BriefingFile(
    BriefingView view,
    String style,
    java.util.function.Function<Briefing.RecordLink, String> addresses) {

  /** The record's page in a public register; empty when there is none. */
  public String address(Briefing.RecordLink record) {
    return addresses.apply(record);
  }
}
