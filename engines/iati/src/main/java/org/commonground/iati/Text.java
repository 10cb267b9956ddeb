package org.commonground.iati;

import java.util.Objects;

/**
 * A stretch of character data, entities resolved, white space as read.
 *
 * @param value the characters; never null, may be blank
 */
public record Text(String value) implements Content {
  /** Refuses null. */
  public Text {
    Objects.requireNonNull(value);
  }
}
