package org.commonground.coordination.search;

/** The names of the index's fields, and the values that have a meaning of their own. */
final class Fields {
  /** The version's number: one document each, or two where money is not for all who see it. */
  static final String VERSION = "version";

  /** Present, with the value {@link #YES}, while no later version is known. */
  static final String CURRENT = "current";

  static final String YES = "y";

  /** Whoever has one of them sees the version; see {@code Viewer}. */
  static final String MARK = "mark";

  /**
   * On the version that shows its money, where not all who see the version may see that: whoever
   * has none of them does not see this document. Has {@link #SOME} besides.
   */
  static final String ONLY = "only";

  /** On the version without its money: whoever has one of them sees the other document instead. */
  static final String UNLESS = "unless";

  /** What viewers of everything carry, and what no other viewer does. */
  static final String SOME = "*";

  /** When the source last spoke, which may be before the version counts. */
  static final String SAID = "said";

  /** When the register took the version in, and when it first took in the activity. */
  static final String RECORDED = "recorded";

  static final String REGISTERED = "registered";

  /** First and first too late millisecond of the interval in which the version was the state. */
  static final String STATED = "stated";

  static final String SUPERSEDED = "superseded";

  /** Days since 1970 on which the activity started and ended. */
  static final String FIRST_DAY = "first-day";

  static final String LAST_DAY = "last-day";

  /** The last day of what has a first day only; later than every day. */
  static final long OPEN = Long.MAX_VALUE;

  static final String YEARS = "years";
  static final String FACET = "facet";

  /** Codes of the facets that judge records, apart so that searches need not count them. */
  static final String RECORD_FACET = "record-facet";

  /** Names of the facets of which no code is stated. */
  static final String MISSING = "missing";

  /** The same as bits, by the facets' order. */
  static final String MISSING_SET = "missing-set";

  static final String IDENTIFIER = "identifier";

  /** Every identifier by which the activity is known, in lower case. */
  static final String KNOWN_AS = "known-as";

  static final String PARENT = "parent";
  static final String CHILD = "child";
  static final String TITLE = "title";

  /** Names of organisations, countries, sectors and themes. */
  static final String NAMES = "names";

  static final String TEXT = "text";

  /** Followed by a language: the order of titles for its readers. */
  static final String TITLE_ORDER = "title-order-";

  /** Followed by a language: the description as stated. */
  static final String DESCRIPTION = "description-";

  static final String HIT = "hit";
  static final String MONEY = "money";
  static final String MONEY_BY_YEAR = "money-by-year";

  private Fields() {}
}
