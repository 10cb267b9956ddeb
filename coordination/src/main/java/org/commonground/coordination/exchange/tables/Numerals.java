package org.commonground.coordination.exchange.tables;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: with points or commas, spaces, apostrophes, signs and codes of
 * currencies, and digits of any script.
 *
 * @param value the number
 * @param currency the code written beside it; empty without one
 */
record Numerals(BigDecimal value, String currency) {

  /** Which sign stands before the fraction. */
  enum Decimal {
    UNKNOWN,
    POINT,
    COMMA
  }

  private static final Pattern WRITTEN =
      Pattern.compile(
          "([A-Z]{3})?[ ]*\\p{Sc}?[ ]*([-+(]?)[ ]*\\p{Sc}?([0-9.,][0-9., ']*)\\)?[ ]*(?:\\p{Sc}|([A-Z]{3}))?[ ]*(?:[.,]?-)?");
  private static final int LONGEST = 40;

  /** Reads a cell; empty when it is no number, or when only its column could say which. */
  static Optional<Numerals> parse(Cell cell, Decimal decimal) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      return Optional.of(new Numerals(new BigDecimal(cell.text()), ""));
    }
    Matcher parts = matcher(cell);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String code = parts.group(1) == null ? parts.group(4) : parts.group(1);
    if (code != null && !Headings.isCurrency(code.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String digits = digits(parts.group(3));
    Decimal found = decimal(digits);
    Decimal used = found == Decimal.UNKNOWN ? decimal : found;
    boolean negative = parts.group(2).equals("-") || parts.group(2).equals("(");
    return value(digits, used)
        .map(it -> new Numerals(negative ? it.negate() : it, code == null ? "" : code));
  }

  /** Reads a cell whose number cannot have a fraction, such as a count of people. */
  static Optional<Numerals> parseWhole(Cell cell, Decimal decimal) {
    Optional<Numerals> read = parse(cell, decimal);
    if (read.isEmpty() && decimal == Decimal.UNKNOWN) {
      // 1.234 people are one thousand two hundred and thirty-four, whoever wrote it.
      read =
          parse(
              new Cell(cell.text().replaceAll("(?<=\\d)[.,](?=\\d{3}$)", ""), cell.kind()),
              Decimal.POINT);
    }
    return read.filter(it -> it.value().stripTrailingZeros().scale() <= 0);
  }

  /** What a cell proves about its column; absent when it shows nothing. */
  static Optional<Decimal> decimal(Cell cell) {
    if (cell.kind() != Cell.Kind.TEXT) {
      return Optional.empty();
    }
    Matcher parts = matcher(cell);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String digits = digits(parts.group(3));
    return digits.matches("\\d+") ? Optional.empty() : Optional.of(decimal(digits));
  }

  private static Matcher matcher(Cell cell) {
    String text = cell.text().length() > LONGEST ? "" : Spelling.westernDigits(cell.text());
    return WRITTEN.matcher(text.strip());
  }

  private static String digits(String written) {
    String digits = written.replaceAll("[ ']", "").replaceAll("[.,]$", "");
    return digits.startsWith(".") || digits.startsWith(",") ? "0" + digits : digits;
  }

  private static Decimal decimal(String digits) {
    int point = digits.lastIndexOf('.');
    int comma = digits.lastIndexOf(',');
    if (point >= 0 && comma >= 0) {
      return point > comma ? Decimal.POINT : Decimal.COMMA;
    }
    int at = Math.max(point, comma);
    if (at < 0) {
      return Decimal.UNKNOWN;
    }
    Decimal asFraction = point >= 0 ? Decimal.POINT : Decimal.COMMA;
    Decimal asThousands = point >= 0 ? Decimal.COMMA : Decimal.POINT;
    if (digits.indexOf(digits.charAt(at)) != at) {
      return asThousands;
    }
    boolean looksLikeThousands =
        digits.length() - at == 4 && at <= 3 && at > 0 && digits.charAt(0) != '0';
    return looksLikeThousands ? Decimal.UNKNOWN : asFraction;
  }

  private static Optional<BigDecimal> value(String digits, Decimal decimal) {
    String plain =
        switch (decimal) {
          case POINT -> digits.replace(",", "");
          case COMMA -> digits.replace(".", "").replace(',', '.');
          case UNKNOWN -> digits;
        };
    return plain.matches("\\d+(\\.\\d+)?") && (decimal != Decimal.UNKNOWN || !plain.contains("."))
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }
}
