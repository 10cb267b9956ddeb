package org.commonground.coordination.editing;

/**
 * A value that can be typed.
 *
 * @param name within its part
 * @param path from the element of its row
 * @param kind what may be typed
 * @param isRequired whether a row that says anything has to say this
 */
public record Field(String name, Path path, Kind kind, boolean isRequired) {

  /** What may be typed into a field. */
  public enum Kind {
    /** One line of text. */
    LINE,
    /** Text of several lines. */
    PROSE,
    /** A day, {@code 2026-03-31}. */
    DAY,
    /** An amount of money, with a decimal point; may be negative. */
    AMOUNT,
    /** A share of a hundred. */
    SHARE,
    /** A count of people. */
    COUNT,
    /** Latitude and longitude in degrees, {@code 48.2082 16.3738}. */
    POSITION,
    /** An address on the web. */
    ADDRESS,
    /** A code of ISO 4217. */
    CURRENCY,
    /** One of the codes that {@link Choices} lists for the field. */
    CHOICE
  }

  static Field optional(String name, String path, Kind kind) {
    return new Field(name, Path.parse(path), kind, false);
  }

  static Field required(String name, String path, Kind kind) {
    return new Field(name, Path.parse(path), kind, true);
  }
}
