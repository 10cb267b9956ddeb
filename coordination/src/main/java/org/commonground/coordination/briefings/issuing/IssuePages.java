package org.commonground.coordination.briefings.issuing;

import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingDownload;
import org.commonground.coordination.briefings.BriefingPage;
import org.commonground.coordination.briefings.BriefingWriter;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Lists and shows the briefings that were issued, and gives them out as files. */
@Controller
final class IssuePages {
  private static final String ID = "{id:[0-9a-fA-F-]{36}}";

  private final Issues issues;
  private final BriefingWriter writer;
  private final PageTemplates templates;

  IssuePages(Issues issues, BriefingWriter writer, PageTemplates templates) {
    this.issues = issues;
    this.writer = writer;
    this.templates = templates;
  }

  @GetMapping("/briefings")
  View list(Visit visit) {
    return templates.page("issues", new IssuesPage(visit, issues.list()));
  }

  @GetMapping("/briefings/" + ID)
  View issue(Visit visit, @PathVariable("id") String id) {
    Briefing briefing = find(visit, id);
    var view =
        writer.view(
            briefing,
            it ->
                visit.to(
                    "/activities/" + it.id(), "version", Long.toString(it.version().sequence())));
    var downloads =
        BriefingPage.Download.of(writer.formats(briefing.language()), "/briefings/" + id, visit);
    String fresh =
        visit.to(
            "/briefing",
            "from",
            briefing.period().first().toString(),
            "to",
            briefing.period().last().toString());
    return templates.page("issue", new IssuePage(visit, view, downloads, fresh));
  }

  @GetMapping("/briefings/" + ID + ".{ending:[a-z]{3,4}}")
  View file(Visit visit, @PathVariable("id") String id, @PathVariable("ending") String ending) {
    Briefing briefing = find(visit, id);
    var format =
        BriefingWriter.Format.find(ending)
            .filter(writer.formats(briefing.language())::contains)
            .orElseThrow(() -> new NotFound(visit.say("briefing.page.no-form")));
    return new BriefingDownload(writer, briefing, format);
  }

  private Briefing find(Visit visit, String id) {
    return Issues.parse(id)
        .flatMap(issues::find)
        .orElseThrow(() ->
            new NotFound(
                visit.say("briefing.issues.title"),
                visit.say("briefing.issues.unknown"),
                visit.say("briefing.issues.title"),
                visit.to("/briefings")));
  }
}
