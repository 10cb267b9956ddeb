package org.commonground.coordination.pages.activity;

import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.ActivityQuestion;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Answers the page of one activity and the page of its history. */
@Controller
final class ActivityPages {
  private final Activities activities;
  private final AskedActivity asked;
  private final RecordWriter writer;
  private final HistoryWriter histories;
  private final PageTemplates templates;

  ActivityPages(
      Activities activities,
      AskedActivity asked,
      RecordWriter writer,
      HistoryWriter histories,
      PageTemplates templates) {
    this.activities = activities;
    this.asked = asked;
    this.writer = writer;
    this.histories = histories;
    this.templates = templates;
  }

  @GetMapping("/activities/{id}")
  View activity(Visit visit, @PathVariable String id) {
    var history = asked.history(visit, id);
    var held = asked.version(visit, history);
    var audiences = activities.findReported(held.version().activity());
    return templates.page("activity", writer.page(visit, held, audiences, history));
  }

  @GetMapping("/activities/{id}/history")
  View history(Visit visit, @PathVariable String id) {
    return templates.page("history", histories.page(visit, asked.history(visit, id)));
  }

  /** For links by the identifier that the activity's own reporter gave it. */
  @GetMapping("/activities/by-identifier")
  View byIdentifier(Visit visit) {
    String identifier = ActivityQuestion.value(visit, "id");
    var found = activities.findByIdentifier(identifier, visit.asOf());
    if (found.isEmpty()) {
      throw new NotFound(visit.say("not-found.identifier", identifier));
    }
    var redirect =
        new RedirectView(visit.to("/activities/" + found.getFirst().version().activity()), true);
    redirect.setExpandUriTemplateVariables(false);
    redirect.setExposeModelAttributes(false);
    return redirect;
  }
}
