package org.commonground.coordination.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * The ways of narrowing a list. Values are codes; {@code reference} and {@code organisations} name
 * them. In every facet {@link #NONE} finds what states no code and {@link #ANY} what states one.
 */
public enum Facet {
  /**
   * What it is about in the words of the Strategy and the Council: any pillar, programme area,
   * resolution or area of the Plan of Action of our vocabulary.
   */
  THEME,
  /** Pillar of the Global Counter-Terrorism Strategy: {@code pillar-1} to {@code pillar-4}. */
  PILLAR,
  /** Programme area of our vocabulary, such as {@code area-travel}. */
  AREA,
  /** Security Council resolution of our vocabulary, such as {@code res-2396}. */
  RESOLUTION,
  /** Kind of event of our vocabulary, such as {@code event-workshop}. */
  EVENT,
  /** DAC sector, five or three digits. */
  SECTOR,
  /** SDG target or goal. */
  SDG,
  /** Country or area that it is for or takes place in: ISO 3166-1 alpha-2. */
  COUNTRY,
  /** M49 region or sub-region, of the countries and of the regions named. */
  REGION,
  /** Organisation that takes part, in any role: its key in {@code organisations}. */
  ORGANISATION,
  /** Organisation that reports: its key in {@code organisations}. */
  REPORTER,
  /** Role and organisation together: {@code 1|key}, the role being IATI's code. */
  ROLE,
  /** Type of the organisations taking part: codelist OrganisationType. */
  TYPE,
  /** Status: codelist ActivityStatus. */
  STATUS,
  /** Calendar year in which the activity ran. */
  YEAR,
  /** Level in the reporter's hierarchy. */
  HIERARCHY,
  /**
   * What the record states, such as {@code end}, and with {@code no-} before it what it does not;
   * see {@link StatedParts}.
   */
  STATES,
  /** Rule of the standard that the record breaks, such as {@code 6.2.2}. */
  FINDING,
  /** How much that matters: {@code critical}, {@code error}, {@code warning}. */
  SEVERITY,
  /**
   * Day on which the source last spoke, such as {@code 2019-07-25}; with {@code before-} before it
   * any earlier day.
   */
  STATED,
  /**
   * Entered or revised in the register on a day or later, such as {@code 2026-11-20}; with {@code
   * new-} or {@code revised-} before it only the one or the other.
   */
  SINCE;

  /** Those by which the records themselves are judged; only {@link Search#cross} counts them. */
  static final Set<Facet> OF_RECORDS = Set.of(STATES, FINDING, SEVERITY, STATED, SINCE);

  /** Those that a search counts. */
  static final Set<Facet> COUNTED = Set.copyOf(EnumSet.complementOf(EnumSet.copyOf(OF_RECORDS)));

  /** In place of a code: what states none. A source that writes this word states none. */
  public static final String NONE = "none";

  /** In place of a code: what states one, whichever it is. */
  public static final String ANY = "any";
}
