package org.commonground.coordination.search;

import java.time.LocalDate;
import java.util.List;
import org.commonground.coordination.activities.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * One activity in a list.
 *
 * @param activity which one
 * @param iatiIdentifier its own identifier
 * @param title in the reader's language where held
 * @param titleLanguage of the title, for the page's {@code lang}; empty when unknown
 * @param titleParts the title cut where words were found in it; empty when none were
 * @param highlights a passage of the description in which the words were found, cut where they
 *     were; empty when they were not found there
 * @param start first day; absent when unknown
 * @param end last day; absent when unknown
 * @param status code of codelist ActivityStatus; empty when unknown
 * @param countries ISO 3166-1 alpha-2, in the order of the record
 * @param themes codes of our vocabulary (pillars, areas, events, resolutions)
 * @param reporter key of the organisation that reports
 * @param organisations keys of those that take part, each once
 * @param hierarchy level; 0 when unknown
 * @param money what it reports, one entry for each currency
 */
public record Hit(
    ActivityId activity,
    String iatiIdentifier,
    String title,
    String titleLanguage,
    List<Highlight> titleParts,
    List<Highlight> highlights,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    String status,
    List<String> countries,
    List<String> themes,
    String reporter,
    List<String> organisations,
    int hierarchy,
    List<MoneyTotal> money) {
  public Hit {
    titleParts = List.copyOf(titleParts);
    highlights = List.copyOf(highlights);
    countries = List.copyOf(countries);
    themes = List.copyOf(themes);
    organisations = List.copyOf(organisations);
    money = List.copyOf(money);
  }

  /** The same hit with what was found in its texts. */
  Hit finding(List<Highlight> inTitle, List<Highlight> inDescription) {
    return new Hit(
        activity,
        iatiIdentifier,
        title,
        titleLanguage,
        inTitle,
        inDescription,
        start,
        end,
        status,
        countries,
        themes,
        reporter,
        organisations,
        hierarchy,
        money);
  }

  /**
   * A stretch of text.
   *
   * @param text plain text, not markup
   * @param found whether it is one of the words looked for
   */
  public record Highlight(String text, boolean found) {}
}
