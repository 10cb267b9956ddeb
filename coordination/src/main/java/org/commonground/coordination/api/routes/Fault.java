package org.commonground.coordination.api.routes;

import org.commonground.coordination.pages.Visit;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a parameter of a request.
 *
 * @param parameter its name
 * @param value what was given, cut where it is long; absent when nothing was
 * @param expected what to write instead
 */
public record Fault(String parameter, @Nullable String value, String expected) {
  private static final int LONGEST = 100;

  public Fault {
    value = value == null ? null : shortened(value);
  }

  /** Says what was expected in the language of the request. */
  public static Fault of(
      Visit visit, String parameter, @Nullable String value, ValueKind.Expectation expected) {
    return new Fault(parameter, value, visit.say(expected.key(), expected.arguments().toArray()));
  }

  private static String shortened(String value) {
    String plain = value.replaceAll("\\p{Cntrl}", " ");
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
