package org.commonground.matching.lists;

/** How well a list vouches for a name. */
public enum NameQuality {
  /** The entry's first name. */
  PRIMARY,
  /** An alias that suffices to identify. */
  GOOD,
  /** An alias that does not suffice by itself. */
  LOW
}
