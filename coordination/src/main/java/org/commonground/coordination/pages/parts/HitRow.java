package org.commonground.coordination.pages.parts;

import java.util.List;
import org.commonground.coordination.reference.Language.Direction;
import org.commonground.coordination.search.Hit;

/**
 * One activity in a list.
 *
 * @param href its page
 * @param identifier its IATI identifier
 * @param title never empty
 * @param titleLanguage for the attribute {@code lang}; empty when unknown
 * @param when its days; empty when unknown
 * @param status its name; empty when unknown
 * @param statusCode for the colour of the mark
 * @param reporter who reports it; empty when unknown
 * @param countries up to a few names, then how many more
 * @param themes names of areas and kinds of event
 * @param highlights stretches of the text with the words looked for
 */
public record HitRow(
    String href,
    String identifier,
    String title,
    String titleLanguage,
    String when,
    String status,
    String statusCode,
    Link reporter,
    List<Link> countries,
    List<Link> themes,
    List<Hit.Highlight> highlights) {
  public HitRow {
    countries = List.copyOf(countries);
    themes = List.copyOf(themes);
    highlights = List.copyOf(highlights);
  }

  /** The title, leading to the page. */
  public Link link() {
    return new Link(title, href, titleLanguage);
  }

  /** For the attribute {@code dir} of the title. */
  public String titleDirection() {
    return Direction.htmlValueOf(titleLanguage);
  }
}
