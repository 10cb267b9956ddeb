package org.commonground.iati.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.iati.Element;

/**
 * Moments as the rule set compares them: a day is its first moment, in UTC when no zone is given.
 */
final class Dates {
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalEnd()
          .optionalStart()
          .appendOffsetId()
          .toFormatter();

  /** The lengths of the two usual forms, which need no trying: 2026-03-01, 2026-03-01T12:00:00. */
  private static final int DAY = 10;

  private static final int SECOND = 19;

  private Dates() {}

  static Optional<Instant> parse(String text) {
    String stated = text.strip();
    try {
      if (stated.length() == DAY) {
        return Optional.of(start(LocalDate.parse(stated)));
      }
      if (stated.length() == SECOND) {
        return Optional.of(LocalDateTime.parse(stated).toInstant(ZoneOffset.UTC));
      }
      return Optional.of(
          switch (FORMAT.parseBest(
              stated, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
            case OffsetDateTime moment -> moment.toInstant();
            case LocalDateTime moment -> moment.toInstant(ZoneOffset.UTC);
            case TemporalAccessor day -> start(LocalDate.from(day));
          });
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static Optional<Instant> of(Element element, String attribute) {
    return element.attribute(attribute).flatMap(Dates::parse);
  }

  /** The moments that the children of a name state, those that cannot be read left out. */
  static List<Instant> of(Element parent, String child, String attribute) {
    List<Instant> found = new ArrayList<>(1);
    for (Element element : parent.children(child)) {
      of(element, attribute).ifPresent(found::add);
    }
    return found;
  }

  static boolean isAnyAfter(List<Instant> some, List<Instant> others) {
    for (Instant one : some) {
      for (Instant other : others) {
        if (one.isAfter(other)) {
          return true;
        }
      }
    }
    return false;
  }
}
