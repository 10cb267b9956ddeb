package org.commonground.coordination.briefings.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.briefings.Standing;

/** Says what a briefing does not know: what the records leave open, each time with the records. */
final class Unknowns {
  private static final String FUNDING = "1";

  private final Phrases phrases;
  private final List<Entry> entries;
  private final List<Sentence> found = new ArrayList<>();

  Unknowns(Phrases phrases, List<Entry> entries) {
    this.phrases = phrases;
    this.entries = entries;
  }

  /**
   * Lists them.
   *
   * @param isCutOff whether there were too many records to read all
   */
  List<Sentence> list(boolean isCutOff) {
    if (isCutOff && !entries.isEmpty()) {
      found.add(
          phrases.say(Sentence.Kind.CUT_OFF, List.of(entries.getLast().id()), entries.size()));
    }
    add(Sentence.Kind.NOT_CONFIRMED, it -> it.standing() == Standing.PLANNED);
    add(Sentence.Kind.SILENT, it -> it.standing() == Standing.UNCONFIRMED);
    add(Sentence.Kind.UNSURE_DATES, it -> !it.dateNotes().isEmpty());
    add(Sentence.Kind.NO_PARTICIPANTS, Unknowns::isUncounted);
    add(Sentence.Kind.HELD_BACK, it -> it.participants().isHeldBack());
    add(Sentence.Kind.UNREADABLE, it -> it.participants().unreadable() > 0);
    add(Sentence.Kind.NO_MONEY, Unknowns::isWithoutMoney);
    add(Sentence.Kind.NO_DONOR, Unknowns::isWithoutDonor);
    add(Sentence.Kind.NO_AREA, it -> it.place().area() == null);
    return List.copyOf(found);
  }

  private static boolean isUncounted(Entry entry) {
    Participants people = entry.participants();
    return entry.standing() == Standing.HELD && people.total() == null && people.splits().isEmpty();
  }

  private static boolean isWithoutMoney(Entry entry) {
    return entry.standing().isReal() && PeriodMoney.of(entry.activity(), entry.period()).isEmpty();
  }

  private static boolean isWithoutDonor(Entry entry) {
    return entry.standing().isReal()
        && entry.activity().participatingOrgs().stream().noneMatch(it -> it.role().equals(FUNDING));
  }

  private void add(Sentence.Kind kind, Predicate<Entry> unknown) {
    List<ActivityId> records = entries.stream().filter(unknown).map(Entry::id).toList();
    if (!records.isEmpty()) {
      found.add(phrases.say(kind, records, records.size()));
    }
  }
}
