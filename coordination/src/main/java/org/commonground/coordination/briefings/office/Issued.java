package org.commonground.coordination.briefings.office;

import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.pages.Figures;

/** When, by whom and as what a briefing was issued. */
public final class Issued {
  private Issued() {}

  /** The same in words. */
  public static String words(BriefingView view, Briefing.Issue issue) {
    String day = new Figures(view.briefing().language()).day(issue.at());
    return view.say("office.issued", day, issue.by(), issue.id(), issue.fingerprint());
  }
}
