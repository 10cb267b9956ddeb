package org.commonground.iati;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads xsd:dateTime and xsd:date as publishers write them. A time without zone is taken as UTC.
 */
final class Timestamps {
  private Timestamps() {}

  static Optional<Instant> parse(String text) {
    try {
      if (text.length() <= 10) {
        return Optional.of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));
      }
      String withT = text.replace(' ', 'T');
      return Optional.of(
          hasZone(withT)
              ? OffsetDateTime.parse(withT).toInstant()
              : LocalDateTime.parse(withT).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException notDate) {
      return Optional.empty();
    }
  }

  private static boolean hasZone(String text) {
    return text.endsWith("Z") || text.indexOf('+') > 10 || text.indexOf('-', 10) > 0;
  }
}
