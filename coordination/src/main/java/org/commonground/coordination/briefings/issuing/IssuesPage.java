package org.commonground.coordination.briefings.issuing;

import java.util.List;
import org.commonground.coordination.pages.Visit;

/**
 * The list of briefings that were issued.
 *
 * @param visit the reader
 * @param issues the latest first
 */
public record IssuesPage(Visit visit, List<KeptIssue> issues) {
  public IssuesPage {
    issues = List.copyOf(issues);
  }

  /** When and by whom one was issued. */
  public String issued(KeptIssue it) {
    return visit.say("briefing.issues.by", visit.figures().day(it.issue().at()), it.issue().by());
  }
}
