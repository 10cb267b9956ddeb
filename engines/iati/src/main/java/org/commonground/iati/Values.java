package org.commonground.iati;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers and dates out of attributes and text; what cannot be read is absent, not an error.
 */
final class Values {
  private Values() {}

  static Optional<LocalDate> date(Optional<String> text) {
    // Sources write dates with times and zones; the day is the first ten characters.
    return text.map(String::strip).filter(day -> day.length() >= 10).flatMap(Values::day);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  static Optional<BigDecimal> number(Optional<String> text) {
    return text.map(String::strip).filter(digits -> !digits.isEmpty()).flatMap(Values::decimal);
  }

  private static Optional<BigDecimal> decimal(String text) {
    // BigDecimal accepts exponents that would make a few characters into gigabytes; no amount needs
    // one.
    if (text.length() > 40 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  static @Nullable LocalDate day(Element parent, String child) {
    return parent.child(child).flatMap(found -> date(found.attribute("iso-date"))).orElse(null);
  }

  static Period period(Element parent) {
    return new Period(day(parent, "period-start"), day(parent, "period-end"));
  }

  static Optional<Money> money(Element parent, String defaultCurrency) {
    return parent
        .child("value")
        .flatMap(value ->
            number(Optional.of(value.text()))
                .map(amount ->
                    new Money(
                        amount,
                        value.code("currency").orElse(defaultCurrency),
                        date(value.attribute("value-date")).orElse(null))));
  }
}
