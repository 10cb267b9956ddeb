package org.commonground.coordination.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.pages.parts.Notice;
import org.springframework.stereotype.Component;

/** Says, where a day shows nothing because it lies before everything, where the picture begins. */
@Component
public final class Beginnings {
  private final Activities activities;

  Beginnings(Activities activities) {
    this.activities = activities;
  }

  /** What to say instead of the advice for an empty page; absent where that is the right one. */
  public Optional<Notice> before(Visit visit) {
    var asked = visit.asOf().day();
    return asked == null
        ? Optional.empty()
        : activities
            .findEarliestStatement()
            .map(AsOf::dayOf)
            .filter(asked::isBefore)
            .map(first -> notice(visit, first));
  }

  private static Notice notice(Visit visit, LocalDate first) {
    return new Notice(
        visit.say("as-of.before-all", visit.figures().day(first)),
        visit.say("as-of.earliest"),
        visit.links().with(Links.AS_OF, first.toString()));
  }
}
