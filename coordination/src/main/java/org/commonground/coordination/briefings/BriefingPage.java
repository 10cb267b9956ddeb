package org.commonground.coordination.briefings;

import java.util.List;
import java.util.Set;
import org.commonground.coordination.pages.Visit;

/**
 * The page of a briefing.
 *
 * @param visit the reader
 * @param view the briefing
 * @param quarters quarters to choose from, latest first
 * @param downloads the same as files
 */
public record BriefingPage(
    Visit visit, BriefingView view, List<Quarter> quarters, List<Download> downloads) {
  public BriefingPage {
    quarters = List.copyOf(quarters);
    downloads = List.copyOf(downloads);
  }

  /**
   * A quarter to choose.
   *
   * @param label such as "2019, quarter 2"
   * @param href this page for that quarter
   * @param isShown whether it is the one that is shown
   */
  public record Quarter(String label, String href, boolean isShown) {}

  /**
   * A file to take away.
   *
   * @param label the form, such as PDF
   * @param href its address
   * @param mediaType what it is
   */
  public record Download(String label, String href, String mediaType) {

    /** One for each form, of the briefing at an address without its ending. */
    public static List<Download> of(
        Set<BriefingWriter.Format> formats, String path, Visit visit, String... parameters) {
      return formats.stream()
          .map(it ->
              new Download(
                  it.name(), visit.to(path + '.' + it.ending(), parameters), it.mediaType()))
          .toList();
    }
  }
}
