package org.commonground.matching.lists;

/** What an entry of a list is. */
public enum EntryKind {
  /** A person. */
  PERSON,
  /** An organisation. */
  ORGANISATION,
  /** A ship, an aircraft or another thing. */
  OTHER
}
