package org.commonground.matching;

/** How one token or one field of a traveller stands to one of a list. */
public enum Operation {
  /** The same letters. */
  EXACT,
  /**
   * The same after usual ways to write a sound in Latin letters, such as {@code kh} and {@code h}.
   */
  ROMANISATION,
  /** The same consonants; vowels differ or are not written, as in Arabic and Hebrew. */
  CONSONANTS,
  /** One or two letters changed, left out, added or swapped. */
  TYPO,
  /** A given name and its short form. */
  NICKNAME,
  /** A title is glued to one of the words. */
  GLUED_TITLE,

  /**
   * The same Chinese or Korean name as another language or another system of Latin letters writes
   * it, such as {@code Chen}, {@code Chan} and {@code Tan}.
   */
  READING,
  /** A letter that stands for a name. */
  INITIAL,
  /** The beginning of a name, as when a field was too short for it. */
  TRUNCATED,
  /** Several tokens of ours written as one of theirs. */
  SPLIT,
  /** One token of ours written as several of theirs. */
  JOINED,
  /** Ours has a name and theirs another one in its place. */
  CONFLICT,
  /** Ours has a name more. */
  EXTRA,
  /** Theirs has a name more. */
  MISSING,
  /** A day and a month swapped. */
  DAY_MONTH_SWAPPED,
  /** One digit of a date or a number differs, or two are swapped. */
  DIGIT_TYPO,
  /** The day of another calendar, read as if it were ours. */
  OTHER_CALENDAR,
  /** Within what the list states imprecisely. */
  WITHIN,
  /** Near what the list states. */
  NEAR,
  /** Characters that readers of documents confuse, such as {@code 0} and {@code O}. */
  CONFUSABLE,
  /** The two cannot both be true of one person. */
  CONTRADICTION,
  /** What was expected before anything was compared. */
  PRIOR,
  /** A limit for names that may not alert alone. */
  LIMIT
}
