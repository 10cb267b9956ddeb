package org.commonground.coordination.pages.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Answers the page of one activity. */
@Controller
final class ActivityPages {
  private final Activities activities;
  private final RecordWriter writer;
  private final PageTemplates templates;

  ActivityPages(Activities activities, RecordWriter writer, PageTemplates templates) {
    this.activities = activities;
    this.writer = writer;
    this.templates = templates;
  }

  @GetMapping("/activities/{id}")
  View activity(Visit visit, @PathVariable String id) {
    var key =
        ActivityId.parse(id).orElseThrow(() -> new NotFound(visit.say("not-found.activity", id)));
    var history = activities.history(key);
    if (history.isEmpty()) {
      throw new NotFound(visit.say("not-found.activity", id));
    }
    var asked = ActivityQuestion.value(visit, "version");
    var held = asked.isEmpty() ? activities.find(key, visit.asOf()) : version(key, asked);
    return held.map(it -> templates.page("activity", writer.page(visit, it, history)))
        .orElseThrow(() -> notYet(visit, history));
  }

  private Optional<HeldActivity> version(ActivityId key, String number) {
    return number.matches("[0-9]{1,18}")
        ? activities.findVersion(key, Long.parseLong(number))
        : Optional.empty();
  }

  private static NotFound notYet(Visit visit, List<Version> history) {
    var first = new ArrayList<>(history).getLast();
    return new NotFound(visit.say("not-found.version", visit.figures().day(first.statedAt())));
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
