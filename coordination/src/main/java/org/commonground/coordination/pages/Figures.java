package org.commonground.coordination.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.commonground.coordination.reference.Language;

/**
 * Numbers, money and days as a reader of one language writes them.
 *
 * <p>Digits are Latin in all six languages: identifiers, document symbols and currency codes are,
 * and a figure must be comparable with its source at a glance.
 */
public record Figures(Language language) {

  /** The conventions of a language; English follows the day-month-year order that the UN uses. */
  static Locale locale(Language language) {
    return switch (language) {
      case ENGLISH -> Locale.UK;
      case ARABIC -> Locale.forLanguageTag("ar-u-nu-latn");
      case CHINESE, FRENCH, RUSSIAN, SPANISH -> language.locale();
    };
  }

  /** The conventions of the reader's language. */
  public Locale locale() {
    return locale(language);
  }

  /** A month and its year. */
  public String month(YearMonth month) {
    return month.format(DateTimeFormatter.ofLocalizedPattern("yMMMM").localizedBy(locale()));
  }

  public String number(long value) {
    return NumberFormat.getIntegerInstance(locale(language)).format(value);
  }

  /** A number with at most two decimals. */
  public String number(BigDecimal value) {
    var format = NumberFormat.getNumberInstance(locale(language));
    format.setMaximumFractionDigits(2);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(value);
  }

  /** A share of a hundred, such as 33.3 %. */
  public String percent(BigDecimal ofHundred) {
    var format = NumberFormat.getPercentInstance(locale(language));
    format.setMaximumFractionDigits(2);
    return format.format(ofHundred.movePointLeft(2));
  }

  /** An amount with its currency's code, never with a symbol that several currencies share. */
  public String money(BigDecimal amount, String currency) {
    String digits = amount.stripTrailingZeros().scale() > 0 ? cents(amount) : number(amount);
    if (currency.isEmpty()) {
      return digits;
    }
    return language == Language.ENGLISH || language == Language.CHINESE
        ? currency + '\u00a0' + digits
        : digits + '\u00a0' + currency;
  }

  /** An amount without the fraction that a sum of thousands of amounts does not need. */
  public String roundMoney(BigDecimal amount, String currency) {
    return money(amount.setScale(0, RoundingMode.HALF_EVEN), currency);
  }

  private String cents(BigDecimal amount) {
    var format = NumberFormat.getNumberInstance(locale(language));
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  /** A day with the month written out. */
  public String day(LocalDate day) {
    return day.format(formatter(FormatStyle.LONG));
  }

  /** A day, short enough for a table. */
  public String shortDay(LocalDate day) {
    return day.format(formatter(FormatStyle.MEDIUM));
  }

  /** The day of an instant, in UTC. */
  public String day(Instant instant) {
    return day(instant.atZone(ZoneOffset.UTC).toLocalDate());
  }

  /** An instant to the minute, in UTC, and saying so. */
  public String moment(Instant instant) {
    var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(locale(language));
    var there = instant.atZone(ZoneOffset.UTC);
    return "%s\u00a0%s\u00a0UTC".formatted(shortDay(there.toLocalDate()), there.format(time));
  }

  private DateTimeFormatter formatter(FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).localizedBy(locale(language));
  }
}
