package org.commonground.coordination.briefings;

import java.util.List;
import org.commonground.coordination.pages.Visit;

/**
 * The page of a briefing.
 *
 * @param visit the reader
 * @param view the briefing
 * @param quarters quarters to choose from, latest first
 * @param json address of the same as JSON
 */
public record BriefingPage(Visit visit, BriefingView view, List<Quarter> quarters, String json) {
  public BriefingPage {
    quarters = List.copyOf(quarters);
  }

  /**
   * A quarter to choose.
   *
   * @param label such as "2019, quarter 2"
   * @param href this page for that quarter
   * @param isShown whether it is the one that is shown
   */
  public record Quarter(String label, String href, boolean isShown) {}
}
