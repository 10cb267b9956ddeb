package org.commonground.coordination.briefings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.ActivityId;

/**
 * One statement of a briefing and the records that it rests on.
 *
 * @param kind what it states
 * @param parts the words, in order; those of a source keep their language
 * @param records at least one
 */
public record Sentence(Kind kind, List<Part> parts, List<ActivityId> records) {
  public Sentence {
    parts = List.copyOf(parts);
    records = List.copyOf(records);
    if (records.isEmpty()) {
      throw new IllegalArgumentException("no record behind the sentence " + kind);
    }
  }

  /** What a sentence can state; each has one message in every language. */
  public enum Kind {
    HELD,
    COMPLETED,
    UNDER_WAY,
    UNCONFIRMED,
    PLANNED,
    SUSPENDED,
    CANCELLED,
    UPCOMING,
    DATE_UNKNOWN,
    DATE_NOTE,
    PLACE,
    BENEFICIARY,
    FUNDING,
    FUNDING_ANNOUNCED,
    ACCOUNTABLE,
    EXTENDING,
    IMPLEMENTING,
    TAKING_PART,
    PARTICIPANTS,
    PARTICIPANTS_FEW,
    PARTICIPANTS_UNKNOWN,
    SPLIT,
    SPLIT_HELD_BACK,
    AUDIENCE,
    RESULT,
    RESULT_TARGET,
    BUDGET,
    TRANSACTIONS,
    THEMES,
    NOT_NETTED,
    NO_PARTICIPANTS,
    NO_MONEY,
    NO_DONOR,
    NO_AREA,
    UNSURE_DATES,
    NOT_CONFIRMED,
    SILENT,
    HELD_BACK,
    UNREADABLE,
    CUT_OFF,
    APPRAISED,
    OBJECTIVES,
    FUNDED,
    MONEY_REPORTED,
    OUTCOMES,
    OUTPUTS,
    EVALUATED,
    LEARNING,
    HUMAN_RIGHTS,
    GENDER,
    GENDER_COUNTED,
    SHARED;

    /** Its message. */
    public String key() {
      return "briefing.sentence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A stretch of a sentence.
   *
   * @param text never empty
   * @param language ISO 639-1 code when a source wrote it; empty for the briefing's own words
   */
  public record Part(String text, String language) {}

  /** The whole sentence as plain text. */
  public String text() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }
}
