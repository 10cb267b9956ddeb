package org.commonground.coordination.reference;

import java.util.List;
import java.util.Locale;

/**
 * One word of the theme vocabulary.
 *
 * @param code stable, such as {@code area-travel}; never reused for another meaning
 * @param kind what it classifies
 * @param name in six languages
 * @param shortName in six languages: "Pillar II" where the name is a whole sentence, else the name
 *     itself
 * @param description a sentence in six languages
 * @param pillars codes of the pillars under which a programme area is usually reported; empty for
 *     other kinds
 */
public record Theme(
    String code,
    Kind kind,
    LocalisedName name,
    LocalisedName shortName,
    LocalisedName description,
    List<String> pillars) {

  /** What a theme classifies; {@link #code()} is its code in the published code list. */
  public enum Kind {
    /**
     * One of the four pillars of the United Nations Global Counter-Terrorism Strategy
     * (A/RES/60/288).
     */
    PILLAR("pillar"),
    /** A field of work, under one or more pillars. */
    AREA("area"),
    /** A resolution of the Security Council. */
    RESOLUTION("resolution"),
    /**
     * One of the seven priority areas of the Plan of Action to Prevent Violent Extremism
     * (A/70/674).
     */
    PREVENTION_AREA("prevention-area"),
    /** What kind of event an activity is. */
    EVENT("event"),
    /** Who takes part in an event. */
    ROLE("role");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  public Theme {
    pillars = List.copyOf(pillars);
  }

  public String name(Locale locale) {
    return name.in(locale);
  }
}
