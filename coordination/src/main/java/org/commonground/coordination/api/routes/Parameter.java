package org.commonground.coordination.api.routes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A parameter of a route.
 *
 * @param name as it stands in an address
 * @param shape where it stands and how often
 * @param kind what its value may be
 * @param example a value that makes sense
 */
public record Parameter<T>(String name, Shape shape, ValueKind<T> kind, String example) {

  /** Where a parameter stands and how often. */
  public enum Shape {
    /** A part of the path, always there. */
    PATH,
    /** Once in the query, or not at all. */
    SINGLE,
    /** Once in the query, and never left out. */
    REQUIRED,
    /** Any number of times in the query: {@code country=KE&country=UG}. */
    REPEATED,
    /** Once in the query, with commas between several values: {@code fields=title,status}. */
    COMMAS
  }

  /** Whether a request may hold several values. */
  public boolean isList() {
    return shape == Shape.REPEATED || shape == Shape.COMMAS;
  }

  /** Whether a request must hold a value. */
  public boolean isRequired() {
    return shape == Shape.PATH || shape == Shape.REQUIRED;
  }

  /** The single values in what an address holds. */
  Stream<String> split(List<String> given) {
    return shape == Shape.COMMAS
        ? given.stream().flatMap(text -> Arrays.stream(text.split(",", -1))).map(String::strip)
        : given.stream();
  }
}
