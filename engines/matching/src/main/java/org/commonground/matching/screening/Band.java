package org.commonground.matching.screening;

/** What a score asks for; the lowest first. */
public enum Band {
  /** Nothing to look at. */
  CLEAR,
  /** A person has to look at it. */
  REVIEW,
  /** A person has to look at it first. */
  HIT
}
