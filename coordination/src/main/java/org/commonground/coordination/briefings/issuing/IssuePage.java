package org.commonground.coordination.briefings.issuing;

import java.util.List;
import org.commonground.coordination.briefings.BriefingPage;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.pages.Visit;

/**
 * A briefing as it was issued: it keeps its language, whatever the reader's is.
 *
 * @param visit the reader
 * @param view the briefing
 * @param downloads the same as files
 * @param fresh where one of the same days is made of the records of today
 */
public record IssuePage(
    Visit visit, BriefingView view, List<BriefingPage.Download> downloads, String fresh) {
  public IssuePage {
    downloads = List.copyOf(downloads);
  }
}
