package org.commonground.coordination.pages.activities;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Difference;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HistoryPage.Step;
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
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < Math.min(COMPARED, states.size()); i++) {
      steps.add(
          i + 1 < states.size()
              ? step(visit, rows.get(i), Difference.between(states.get(i + 1), states.get(i)))
              : new Step(rows.get(i), List.of(), visit.say("history.first")));
    }
    int left = history.size() - steps.size();
    var title = HeadingWriter.titles(visit, states.getFirst()).getFirst();
    return new HistoryPage(
        visit,
        title,
        new Link(title.text(), visit.to("/activities/" + history.getFirst().activity())),
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

  private static Step step(Visit visit, ActivityPage.VersionRow row, List<Difference> differences) {
    return new Step(
        row,
        differences.stream().map(it -> change(visit, it)).toList(),
        differences.isEmpty() ? visit.say("history.same") : "");
  }

  private static String change(Visit visit, Difference it) {
    List<String> done = new ArrayList<>();
    add(done, visit, "history.added", it.added(), it.isSingle());
    add(done, visit, "history.changed", it.changed(), it.isSingle());
    add(done, visit, "history.removed", it.removed(), it.isSingle());
    return visit.say(
        "history.change",
        visit.code("part", it.part()),
        String.join(visit.say("history.separator"), done));
  }

  /** What happened to the only one of its kind needs no number. */
  private static void add(List<String> done, Visit visit, String key, int count, boolean isSingle) {
    if (count > 0) {
      done.add(visit.say(key, isSingle ? 0 : count));
    }
  }
}
