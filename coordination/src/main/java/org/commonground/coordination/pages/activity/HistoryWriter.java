package org.commonground.coordination.pages.activity;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.pages.Changes;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activity.HistoryPage.Step;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.iati.Activity;
import org.springframework.stereotype.Component;

/** Puts together the history of one activity, each version compared with the one before it. */
@Component
final class HistoryWriter {
  private static final int COMPARED = 20;

  private final Activities activities;

  HistoryWriter(Activities activities) {
    this.activities = activities;
  }

  HistoryPage page(Visit visit, List<Version> history) {
    List<Activity> states =
        history.stream().limit(COMPARED + 1L).flatMap(it -> state(it).stream()).toList();
    var rows = new VersionWriter(visit).rows(history, 0);
    var changes = new Changes(visit);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < Math.min(COMPARED, states.size()); i++) {
      steps.add(
          i + 1 < states.size()
              ? step(visit, rows.get(i), changes.between(states.get(i + 1), states.get(i)))
              : new Step(rows.get(i), List.of(), visit.say("history.first")));
    }
    int left = history.size() - steps.size();
    var title = HeadingWriter.titles(visit, states.getFirst()).getFirst();
    return new HistoryPage(
        visit,
        title,
        new Link(title.text(), visit.to("/activities/" + history.getFirst().activity())),
        visit.to("/activities/" + history.getFirst().activity() + "/compare"),
        steps,
        left > 0 ? visit.say("history.left", left) : "");
  }

  private List<Activity> state(Version version) {
    return activities
        .findVersion(version.activity(), version.sequence())
        .map(HeldActivity::activity)
        .stream()
        .toList();
  }

  private static Step step(Visit visit, ActivityPage.VersionRow row, List<String> changes) {
    return new Step(row, changes, changes.isEmpty() ? visit.say("history.same") : "");
  }
}
