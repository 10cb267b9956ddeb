package org.commonground.iati;

import java.util.Objects;

/**
 * One attribute of an element, its value as read.
 *
 * @param name the attribute's name
 * @param value the value after XML's attribute normalisation; may be empty
 */
public record Attribute(Name name, String value) {
  /** Refuses null parts. */
  public Attribute {
    Objects.requireNonNull(name);
    Objects.requireNonNull(value);
  }

  /**
   * An attribute with one of IATI's own names.
   *
   * @param local the name
   * @param value the value
   * @return the attribute
   */
  public static Attribute of(String local, String value) {
    return new Attribute(Name.of(local), value);
  }
}
