package org.commonground.matching;

/** What a token is in a name. */
public enum TokenRole {
  /** A name proper. */
  NAME,
  /** One letter, standing for a name. */
  INITIAL,
  /** A word such as {@code al}, {@code bin} or {@code von}, often left out. */
  PARTICLE,
  /** A form of address, rank or generation. */
  TITLE,
  /** The legal form of an organisation. */
  LEGAL_FORM
}
