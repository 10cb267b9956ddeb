package org.commonground.coordination.pages.parts;

import java.util.List;

/**
 * One way of narrowing a list.
 *
 * @param id for the page, unique on it
 * @param title what the choices are
 * @param chosen how many are chosen
 * @param choices those to show at once
 * @param more those behind a further step
 * @param whole where all are listed; nothing when they are
 * @param isWhole whether the reader asked for all
 */
public record FacetGroup(
    String id,
    String title,
    int chosen,
    List<Choice> choices,
    List<Choice> more,
    Link whole,
    boolean isWhole) {
  public FacetGroup {
    choices = List.copyOf(choices);
    more = List.copyOf(more);
  }

  /**
   * One choice.
   *
   * @param label its name
   * @param count how many activities it has, as the reader writes it
   * @param href this page with the choice made, or taken back
   * @param isChosen whether it is made
   */
  public record Choice(String label, String count, String href, boolean isChosen) {}
}
