package org.commonground.matching.screening;

/** What an item of evidence is about. */
public enum EvidenceKind {
  /** What the score would be if nothing were known. */
  PRIOR,
  /** One token of a name, or one that is missing. */
  NAME,
  /** The birth date. */
  BIRTH_DATE,
  /** The place of birth. */
  BIRTH_PLACE,
  /** The nationality. */
  NATIONALITY,
  /** The sex. */
  SEX,
  /** The number of a document. */
  DOCUMENT,
  /**
   * A limit: taken off for names that may not alert alone, put on for what has to be seen whatever
   * else is known, or as nothing else is.
   */
  LIMIT
}
