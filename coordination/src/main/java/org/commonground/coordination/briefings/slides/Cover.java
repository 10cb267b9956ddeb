package org.commonground.coordination.briefings.slides;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.office.Issued;
import org.commonground.coordination.briefings.office.Paragraph;
import org.commonground.coordination.briefings.office.Prose;
import org.commonground.coordination.briefings.office.Run;

/** The first slide. */
final class Cover {
  private Cover() {}

  static Slide of(Prose prose) {
    BriefingView view = prose.view();
    List<Paragraph> below = new ArrayList<>();
    below.add(line(prose.say("briefing.page.lead")));
    below.add(line(prose.plain(view.imprint())));
    var issue = view.briefing().issue();
    if (issue != null) {
      below.add(line(prose.plain(Issued.words(view, issue))));
    }
    if (!view.address().isEmpty()) {
      // Not a link: its colour would be that of links on white.
      var address = new Run(view.address(), Prose.ADDRESS, Run.Tone.PLAIN);
      below.add(new Paragraph(Paragraph.Kind.ADDRESS, List.of(address), List.of()));
    }
    return new Slide(
        new Slide.Heading("", view.briefing().title()), new Slide.Content.Cover(below));
  }

  private static Paragraph line(List<Run> runs) {
    return new Paragraph(Paragraph.Kind.NOTE, runs, List.of());
  }
}
