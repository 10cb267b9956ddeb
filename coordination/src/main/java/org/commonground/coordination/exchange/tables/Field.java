package org.commonground.coordination.exchange.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column may say about an activity. The word in small letters is what people write in {@code
 * --columns}; attributes follow behind plus signs.
 */
enum Field {
  IDENTIFIER(Holds.TEXT),
  TITLE(Holds.TEXT),
  DESCRIPTION(Holds.TEXT),
  STATUS(Holds.TEXT),
  /** {@code +planned} or {@code +actual} where the heading says so. */
  START(Holds.DAY),
  END(Holds.DAY),
  /** When the row was stated. */
  REPORTED(Holds.DAY),
  REPORTER(Holds.TEXT),
  /** {@code +funding}, {@code +accountable}, {@code +extending}, {@code +implementing}. */
  ORG(Holds.TEXT),
  SECTOR(Holds.TEXT),
  SUBSECTOR(Holds.TEXT),
  THEME(Holds.TEXT),
  COUNTRY(Holds.TEXT),
  REGION(Holds.TEXT),
  /** {@code +1} to {@code +5}, {@code +code}. */
  ADM(Holds.TEXT),
  LOC(Holds.TEXT),
  LAT(Holds.NUMBER),
  LON(Holds.NUMBER),
  /**
   * {@code +budget}, {@code +commitment}, {@code +disbursement}, {@code +expenditure}; a currency.
   */
  VALUE(Holds.NUMBER),
  CURRENCY(Holds.TEXT),
  /** Counts of people: {@code +f}, {@code +m}, age groups. */
  REACHED(Holds.NUMBER),
  TARGETED(Holds.NUMBER),
  AFFECTED(Holds.NUMBER),
  LINK(Holds.TEXT),
  /** Left out: a name, an address or a number of a person. */
  CONTACT(Holds.TEXT),
  /** Left out on purpose. */
  IGNORE(Holds.TEXT);

  /** What the cells of a column are read as. */
  enum Holds {
    TEXT,
    NUMBER,
    DAY
  }

  private final Holds holds;

  Field(Holds holds) {
    this.holds = holds;
  }

  Holds holds() {
    return holds;
  }

  boolean isCount() {
    return this == REACHED || this == TARGETED || this == AFFECTED;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Field> find(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
