package org.commonground.coordination.pages.activity;

import java.util.List;
import java.util.Optional;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.ActivityQuestion;
import org.springframework.stereotype.Component;

/** Finds the activity that an address names, and the version or day of it that it asks for. */
@Component
public final class AskedActivity {
  /** The parameter for a version's number in the register. */
  static final String VERSION = "version";

  private final Activities activities;

  AskedActivity(Activities activities) {
    this.activities = activities;
  }

  /** Every version that the reader may see, the newest first; at least one. */
  public List<Version> history(Visit visit, String id) {
    var history = ActivityId.parse(id).map(activities::history).orElse(List.of());
    if (history.isEmpty()) {
      throw new NotFound(visit.say("not-found.activity", id));
    }
    return history;
  }

  /** The version asked for; else the one of the day asked for. */
  public HeldActivity version(Visit visit, List<Version> history) {
    var id = history.getFirst().activity();
    var asked = ActivityQuestion.value(visit, VERSION);
    var held = asked.isEmpty() ? activities.find(id, visit.asOf()) : numbered(id, asked);
    return held.orElseThrow(() -> asked.isEmpty() ? notYet(visit, history) : none(visit, history));
  }

  private Optional<HeldActivity> numbered(ActivityId id, String number) {
    return number.matches("[0-9]{1,18}")
        ? activities.findVersion(id, Long.parseLong(number))
        : Optional.empty();
  }

  private static NotFound notYet(Visit visit, List<Version> history) {
    var first = history.getLast().statedAt();
    return new NotFound(
        visit.say("error.not-yet.title"),
        visit.say("not-found.not-yet", visit.figures().day(first)),
        visit.say("not-found.show-then"),
        visit.links().with(Links.AS_OF, AsOf.dayOf(first).toString()));
  }

  private static NotFound none(Visit visit, List<Version> history) {
    return new NotFound(
        visit.say("error.no-version.title"),
        visit.say("not-found.version", visit.figures().day(history.getLast().statedAt())),
        visit.say("activity.newest"),
        visit.to("/activities/" + history.getFirst().activity()));
  }
}
