package org.commonground.coordination.editing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.database.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to write and not put into the register yet.
 *
 * @param about which record
 * @param author who writes
 * @param state how far it has come
 * @param text what was written
 * @param conflicts where somebody else changed the same meanwhile
 * @param note why it was returned; empty when it was not
 * @param changedAt when it was saved last
 */
public record Draft(
    UUID id,
    About about,
    UUID author,
    State state,
    Written text,
    List<Conflict> conflicts,
    String note,
    Instant changedAt) {
  public Draft {
    conflicts = List.copyOf(conflicts);
  }

  /** How far a draft has come. */
  public enum State {
    /** Its author alone sees it. */
    BEGUN,
    /** Waits for somebody to confirm it. */
    PROPOSED,
    /** Came back with a note. */
    RETURNED,
    /** Is in the register. */
    CONFIRMED;

    /** The word that stands in the database and in messages. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * Which record a draft is about.
   *
   * @param held the activity; absent for a new one
   * @param base number of the version that its author saw; 0 for a new activity
   * @param identifier the activity's own
   * @param reporter key of the organisation whose record it is
   * @param isWithoutMoney whether the author saw the record without its money, which then stays as
   *     it is
   */
  public record About(
      @Nullable ActivityId held,
      long base,
      String identifier,
      String reporter,
      boolean isWithoutMoney) {
    /** The activity; empty for a new one. */
    public Optional<ActivityId> activity() {
      return Optional.ofNullable(held);
    }

    /** The same, of somebody who does not see the money. */
    About withoutMoney() {
      return new About(held, base, identifier, reporter, true);
    }

    About now(ActivityId activity, long version) {
      return new About(activity, version, identifier, reporter, isWithoutMoney);
    }
  }

  /**
   * What was written.
   *
   * @param audience for whom the record is to be
   * @param money for whom of them its money is to be, {@link Audience#PUBLIC} for all of them;
   *     absent to leave it as it is
   * @param reason why it is changed; may be empty
   * @param revision how often it was saved
   */
  public record Written(
      String title,
      Form form,
      Audience audience,
      @Nullable Audience money,
      String reason,
      int revision) {
    Written with(Form other) {
      return new Written(title, other, audience, money, reason, revision);
    }

    /** What is kept of it once it stands in the register. */
    Written done() {
      return new Written(title, Form.NOTHING, audience, null, reason, revision);
    }
  }

  /** The same without amounts, of somebody who does not see those of the record. */
  Draft withoutMoney() {
    return about.isWithoutMoney()
        ? this
        : new Draft(
            id,
            about.withoutMoney(),
            author,
            state,
            text.with(text.form().withoutMoney()),
            conflicts.stream().filter(it -> !Parts.isMoney(it.part())).toList(),
            note,
            changedAt);
  }

  /** Whether it can still be written on. */
  public boolean isOpen() {
    return state == State.BEGUN || state == State.RETURNED;
  }
}
