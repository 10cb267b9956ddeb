package org.commonground.iati.writing;

import java.util.Optional;
import org.commonground.iati.Element;
import org.commonground.iati.structure.ValueType;

/** Days as a record states them. */
final class Days {
  private static final int LENGTH = 10;

  /** No project began then, so nobody takes it for a statement. */
  private static final String NO_DAY = "0001-01-01";

  private Days() {}

  /** The day with which a value begins, as in {@code 2013-01-01T10:00}. */
  static Optional<String> readable(String value) {
    String stated = value.strip();
    return Optional.of(stated.length() > LENGTH ? stated.substring(0, LENGTH) : stated)
        .filter(day -> day.length() == LENGTH && ValueType.DATE.accepts(day));
  }

  static Optional<String> of(Element parent, String child, String attribute) {
    return parent.child(child).flatMap(it -> it.attribute(attribute)).flatMap(Days::readable);
  }

  /** The first day that money moved or was planned, else when the record was last changed. */
  static String earliest(Element record) {
    Optional<String> first = Optional.empty();
    for (Element child : record.children()) {
      Optional<String> day =
          of(child, "transaction-date", "iso-date").or(() -> of(child, "period-start", "iso-date"));
      if (day.isPresent() && day.get().compareTo(first.orElse("9999")) < 0) {
        first = day;
      }
    }
    return first
        .or(() -> record.attribute("last-updated-datetime").flatMap(Days::readable))
        .orElse(NO_DAY);
  }
}
