package org.commonground.coordination.search;

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
  /** Country or area: ISO 3166-1 alpha-2. */
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
  HIERARCHY;

  /** In place of a code: what states none. A source that writes this word states none. */
  public static final String NONE = "none";

  /** In place of a code: what states one, whichever it is. */
  public static final String ANY = "any";
}
