package org.commonground.coordination.briefings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.search.Facet;

/**
 * What a briefing says about itself, so that one that was printed can be checked.
 *
 * @param madeOn the day on which it was made, in UTC
 * @param origin the address of the register, such as {@code https://register.example.org}; empty
 *     when its readers cannot reach one
 */
record Imprint(LocalDate madeOn, String origin) {
  /** The last day whose statements are in a briefing. */
  LocalDate asOf(Briefing briefing) {
    var day = briefing.asOf().day();
    return day == null ? madeOn : day;
  }

  /** Where the same briefing can be made again; empty for nowhere. */
  String address(Briefing briefing) {
    return absolute(
        links(briefing)
            .to(
                "/briefing",
                "from",
                briefing.period().first().toString(),
                "to",
                briefing.period().last().toString()));
  }

  /** Where the very version that a briefing rests on can be read; empty for nowhere. */
  String address(Briefing.RecordLink record) {
    return absolute(
        "/activities/%s?version=%d".formatted(record.id(), record.version().sequence()));
  }

  /** The same as {@link #untold(Links, ReportingPeriod)}, for readers elsewhere. */
  String untold(Briefing briefing) {
    return absolute(untold(links(briefing), briefing.period()));
  }

  /** The list of the activities that a briefing counts and does not tell. */
  static String untold(Links links, ReportingPeriod period) {
    return links.to(
        "/activities",
        "from",
        period.first().toString(),
        "to",
        period.last().toString(),
        "pillar",
        Facet.NONE,
        "resolution",
        Facet.NONE,
        "event",
        Facet.NONE);
  }

  /** Links that keep the language and the picture of a briefing. */
  private Links links(Briefing briefing) {
    return new Links(
        "/briefing",
        Map.of(
            Links.LANGUAGE,
            List.of(briefing.language().tag()),
            Links.AS_OF,
            List.of(asOf(briefing).toString())));
  }

  private String absolute(String path) {
    return origin.isEmpty() ? "" : origin + path;
  }
}
