package org.commonground.edifact.generator;

/** A deliberate fault of a message, of the kinds that carriers and lines make. */
public enum Fault {
  /** A segment has a qualifier that no directory knows. Nothing else is changed. */
  UNKNOWN_CODE,
  /** UNT counts one segment too many. */
  WRONG_COUNT,
  /** UNT refers to another message. */
  WRONG_REFERENCE,
  /** A segment that says nothing about a person is left out. */
  MISSING_SEGMENT,
  /** Lines end, and empty lines stand, between segments. */
  LINE_BREAKS,
  /** The message came by telex: a header in front, and lines of 69 characters cut anywhere. */
  TELEX,
  /** A free text holds the terminator without a release character. */
  UNRELEASED_CHARACTER,
  /** Day and month of one birth date are swapped; the result is a date or none. */
  SWAPPED_DAY_AND_MONTH,
  /** The check digit behind one document number is wrong. */
  WRONG_CHECK_DIGIT,
  /** The message ends in the middle, where one more traveller or booking would begin. */
  TRUNCATED,
  /** A segment stands where none of its group may stand. */
  ODD_GROUP
}
