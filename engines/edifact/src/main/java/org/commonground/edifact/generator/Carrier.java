package org.commonground.edifact.generator;

import java.util.List;
import java.util.Locale;
import org.commonground.edifact.Delimiters;

/**
 * An invented carrier and its habits.
 *
 * @param code two characters that no real carrier has
 * @param name its name
 * @param hub the airport that its flights start from or end at
 * @param signs what it does to apostrophes and hyphens in names
 * @param titles how it writes titles behind given names in PNRs
 * @param separators which delimiters it uses
 * @param manyLines whether each segment stands on a line of its own
 * @param sendsCheckDigit whether it sends document numbers with their check digit behind them
 */
record Carrier(
    String code,
    String name,
    Airport hub,
    Signs signs,
    Titles titles,
    Separators separators,
    boolean manyLines,
    boolean sendsCheckDigit) {
  private static final Delimiters WITH_STARS = Delimiters.of(":*.? #");

  static final List<Carrier> ALL =
      Tables.rows("carriers.tsv").stream().map(Carrier::parsed).toList();

  /** What becomes of apostrophes and hyphens. */
  enum Signs {
    KEPT,
    SPACED,
    JOINED
  }

  /** How a title stands behind the given names. */
  enum Titles {
    GLUED,
    SPACED,
    NONE
  }

  /** The delimiters and whether a UNA declares them. */
  enum Separators {
    NONE,
    DEFAULT,
    STARRED;

    Delimiters delimiters() {
      return this == STARRED ? WITH_STARS : Delimiters.DEFAULT;
    }
  }

  /** A name as this carrier writes it. */
  String written(String latin) {
    if (signs == Signs.KEPT || (latin.indexOf('-') < 0 && latin.indexOf('\'') < 0)) {
      return latin;
    }
    return latin.replace("-", signs == Signs.SPACED ? " " : "").replace("'", "");
  }

  private static Carrier parsed(String[] row) {
    return new Carrier(
        row[0],
        row[1],
        Airport.of(row[2]),
        Signs.valueOf(row[3].toUpperCase(Locale.ROOT)),
        Titles.valueOf(row[4].toUpperCase(Locale.ROOT)),
        Separators.valueOf(row[5].toUpperCase(Locale.ROOT)),
        row[6].equals("many"),
        row[7].equals("yes"));
  }
}
