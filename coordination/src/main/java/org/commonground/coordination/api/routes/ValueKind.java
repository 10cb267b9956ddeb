package org.commonground.coordination.api.routes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the value of a parameter may be.
 *
 * @param schema the same as JSON Schema
 * @param expected what to write, for the reader of a problem
 * @param reading the value; empty when the text is none
 */
public record ValueKind<T>(
    Map<String, Object> schema, Expectation expected, Function<String, Optional<T>> reading) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final String TYPE = "type";
  private static final String STRING = "string";

  public ValueKind {
    schema = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(schema));
  }

  /**
   * What is expected, as a message and its arguments.
   *
   * @param key of the message
   * @param arguments of the message
   */
  public record Expectation(String key, List<Object> arguments) {
    public Expectation {
      arguments = List.copyOf(arguments);
    }

    public static Expectation of(String key, Object... arguments) {
      return new Expectation(key, List.of(arguments));
    }
  }

  /** Text, not blank, of at most so many characters. */
  public static ValueKind<String> text(int longest) {
    return new ValueKind<>(
        schema(TYPE, STRING, "minLength", 1, "maxLength", longest),
        Expectation.of("api.expected.text", longest),
        text ->
            text.isBlank() || text.codePointCount(0, text.length()) > longest
                ? Optional.empty()
                : Optional.of(text.strip()));
  }

  /** A day of this or a neighbouring century. */
  public static ValueKind<LocalDate> day() {
    return new ValueKind<>(
        schema(TYPE, STRING, "format", "date"),
        Expectation.of("api.expected.day"),
        ValueKind::readDay);
  }

  private static Optional<LocalDate> readDay(String text) {
    try {
      var day = LocalDate.parse(text);
      return Optional.of(day).filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** A whole number from least to most. */
  public static ValueKind<Integer> number(int least, int most) {
    return new ValueKind<>(
        schema(TYPE, "integer", "minimum", least, "maximum", most),
        Expectation.of("api.expected.number", least, most),
        text -> digits(text).filter(it -> it >= least && it <= most).map(Long::intValue));
  }

  /** A whole number that the register counts by. */
  public static ValueKind<Long> sequence() {
    return new ValueKind<>(
        schema(TYPE, "integer", "format", "int64", "minimum", 0),
        Expectation.of("api.expected.sequence"),
        ValueKind::digits);
  }

  private static Optional<Long> digits(String text) {
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /** One of a few words. */
  public static ValueKind<String> oneOf(List<String> words) {
    return new ValueKind<>(
        schema(TYPE, STRING, "enum", words),
        Expectation.of("api.expected.one-of", String.join(", ", words)),
        text -> Optional.of(text).filter(words::contains));
  }

  /** Text in which something is coded. */
  public static <T> ValueKind<T> coded(
      Expectation expected, Function<String, Optional<T>> reading) {
    return new ValueKind<>(schema(TYPE, STRING), expected, reading);
  }

  /** The same kind, where leaving the parameter out means this value. */
  public ValueKind<T> usually(Object value) {
    var more = new LinkedHashMap<>(schema);
    more.put("default", value);
    return new ValueKind<>(more, expected, reading);
  }

  private static Map<String, Object> schema(Object... namesAndValues) {
    var schema = new LinkedHashMap<String, Object>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      schema.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return schema;
  }
}
