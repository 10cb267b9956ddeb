package org.commonground.coordination.pages.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonground.coordination.accounts.SignedIn;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.editing.Rights;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.ActivityQuestion;
import org.commonground.coordination.pages.activity.AskedActivity;
import org.commonground.coordination.pages.editing.FormPage.Option;
import org.commonground.coordination.pages.parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Compares any two versions of a record. */
@Controller
final class ComparePages {
  private static final String FROM = "from";
  private static final String TO = "to";

  private final Activities activities;
  private final AskedActivity asked;
  private final ChangeWriter writer;
  private final PageTemplates templates;

  ComparePages(
      Activities activities, AskedActivity asked, ChangeWriter writer, PageTemplates templates) {
    this.activities = activities;
    this.asked = asked;
    this.writer = writer;
    this.templates = templates;
  }

  @GetMapping("/activities/{id}/compare")
  View compare(Visit visit, @PathVariable String id, HttpServletRequest request) {
    List<Version> history = asked.history(visit, id);
    Version newer = chosen(visit, history, TO, history.getFirst());
    int place = history.indexOf(newer);
    Version before = history.get(Math.min(place + 1, history.size() - 1));
    Version older = chosen(visit, history, FROM, before);
    String reporter = activities.findReported(newer.activity()).orElseThrow().reporter();
    boolean isOwn =
        SignedIn.of(request).filter(it -> new Rights(it.account()).isOwn(reporter)).isPresent();
    HeldActivity after = held(newer);
    var page =
        new ComparePage(
            visit,
            new Link(
                after.activity().title().text(visit.locale()),
                visit.to("/activities/" + newer.activity())),
            "/activities/" + newer.activity() + "/compare",
            options(visit, history, older),
            options(visit, history, newer),
            writer.changes(visit, held(older).activity(), after.activity(), isOwn));
    return templates.page("editing/compare", page);
  }

  private static Version chosen(Visit visit, List<Version> history, String name, Version usual) {
    String number = ActivityQuestion.value(visit, name);
    return number.isEmpty()
        ? usual
        : history.stream()
            .filter(it -> String.valueOf(it.sequence()).equals(number))
            .findFirst()
            .orElseThrow(() -> new NotFound(visit.say("error.no-version.title")));
  }

  private HeldActivity held(Version version) {
    return activities.findVersion(version.activity(), version.sequence()).orElseThrow();
  }

  private static List<Option> options(Visit visit, List<Version> history, Version chosen) {
    return java.util.stream.IntStream.range(0, history.size())
        .mapToObj(i ->
            new Option(
                String.valueOf(history.get(i).sequence()),
                visit.say(
                    "edit.version",
                    visit.number(history.size() - i),
                    visit.figures().day(history.get(i).statedAt())),
                history.get(i).equals(chosen)))
        .toList();
  }
}
