package org.commonground.coordination.editing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.commonground.coordination.reference.Theme;
import org.commonground.coordination.reference.Themes;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.springframework.stereotype.Component;

/** Adds what a record needs besides what people type. */
@Component
final class Finish {
  private static final Path UPDATED = Path.parse("@last-updated-datetime");
  private static final Path NAME = Path.parse("narrative");
  private static final Path CODE = Path.parse("@code");
  private static final Path FIRST_DAY = counted("period-start");
  private static final Path LAST_DAY = counted("period-end");

  private final Themes themes;

  Finish(Themes themes) {
    this.themes = themes;
  }

  /** The record, changed at a moment. */
  Activity of(Element record, Instant now) {
    Element finished = UPDATED.write(record, Standard.ACTIVITY, now.toString());
    return new Activity(withDays(withNames(finished)));
  }

  /** A code of our own vocabulary is told with its name, as the standard asks. */
  private Element withNames(Element record) {
    Element named = record;
    Step themed = Parts.THEMES.row().orElseThrow();
    for (Element tag : record.children(themed.name())) {
      Optional<Theme> theme = themes.find(CODE.read(tag));
      if (themed.isMet(tag) && theme.isPresent() && NAME.read(tag).isEmpty()) {
        String name = theme.get().name(Locale.ENGLISH);
        named =
            Standard.replace(
                named, tag, NAME.write(tag, Standard.below(Standard.ACTIVITY, "tag"), name));
      }
    }
    return named;
  }

  /** Counts of people are of a time: that of the activity, where nothing else is said. */
  private static Element withDays(Element record) {
    if (!FormTree.hasContainer(record, Parts.PARTICIPANTS)) {
      return record;
    }
    var activity = new Activity(record);
    Element dated = record;
    if (FIRST_DAY.read(record).isEmpty() && activity.start().isPresent()) {
      dated = FIRST_DAY.write(dated, Standard.ACTIVITY, activity.start().get().toString());
    }
    var last = activity.end().or(activity::start);
    if (LAST_DAY.read(record).isEmpty() && last.isPresent()) {
      dated = LAST_DAY.write(dated, Standard.ACTIVITY, last.get().toString());
    }
    return dated;
  }

  private static Path counted(String end) {
    var steps = new java.util.ArrayList<>(Parts.PARTICIPANTS.container());
    steps.add(Step.parse(end));
    return new Path(steps, "iso-date");
  }
}
