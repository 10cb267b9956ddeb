package org.commonground.coordination.pages.about;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;

/**
 * How good the data is.
 *
 * @param visit the reader
 * @param publisher whose records are judged; empty for all
 * @param parts what records state
 * @param old the heading over records that were last stated long ago
 * @param publishers by number of records
 * @param cut that not all publishers are shown; nothing when they are
 * @param rules of the standard that records do not keep, most often broken first
 * @param refused what could not be taken in
 */
public record DataPage(
    Visit visit,
    String publisher,
    List<Part> parts,
    String old,
    List<Publisher> publishers,
    Link cut,
    List<Rule> rules,
    RefusedList refused) {
  public DataPage {
    parts = List.copyOf(parts);
    publishers = List.copyOf(publishers);
    rules = List.copyOf(rules);
  }

  /**
   * What records could state.
   *
   * @param label its name
   * @param stated how many state it, with their list
   * @param share of those that could
   * @param width of the bar
   * @param missing how many do not, with their list
   */
  public record Part(String label, Link stated, String share, String width, Link missing) {}

  /**
   * Whose records they are.
   *
   * @param name of the organisation
   * @param href the same page about its records only
   * @param counts all, last stated long ago, against the standard, advised against, without
   *     findings
   */
  public record Publisher(String name, String href, List<Link> counts) {
    public Publisher {
      counts = List.copyOf(counts);
    }
  }

  /**
   * A rule.
   *
   * @param name its number or word
   * @param group what it is about and what to do
   * @param count records that do not keep it, with their list
   */
  public record Rule(String name, String group, Link count) {}
}
