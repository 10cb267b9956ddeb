package org.commonground.matching.screening;

import java.util.List;
import org.commonground.matching.NameIndex;
import org.commonground.matching.Personal;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the bearer of each name of a segment, in one number.
 *
 * <p>Hot path: read for each name that is found. Measured by {@code ScreeningBenchmark}. It says
 * the same as {@link Facts}, which are asked where a number is too small: for people with several
 * birth dates, with intervals, or with several nationalities. Immutable.
 */
@Personal
final class PackedFacts {
  private static final int DAY = (1 << 27) - 1;
  private static final int NATION = 27;
  private static final int SEX = 43;
  private static final long PLACES = 1L << 45;
  private static final long ONE_DAY = 1L << 46;
  private static final long ONE_NATION = 1L << 47;
  private static final long LOW = 1L << 48;
  private static final long DOCUMENTS = 1L << 49;
  private static final int WORDS = 50;

  private final Facts[] facts;
  private final int[] entryOf;
  private final long[] numbers;

  PackedFacts(List<Segment.Placed> entries, Facts[] facts, int[] entryOf, NameIndex names) {
    this.facts = facts;
    this.entryOf = entryOf;
    this.numbers = new long[entryOf.length];
    int number = 0;
    for (int e = 0; e < facts.length; e++) {
      long known = packed(facts[e]);
      known |= entries.get(e).entry().documents().isEmpty() ? 0 : DOCUMENTS;
      for (var name : entries.get(e).entry().names()) {
        long words = names.name(number).wholeTokens();
        long low = name.quality() == NameQuality.LOW ? LOW : 0;
        numbers[number++] = known | low | (words << WORDS);
      }
    }
  }

  private static long packed(Facts facts) {
    long day = facts.from.length == 0 ? 0 : facts.from[0];
    long nation = facts.nations.length == 0 ? 0 : facts.nations[0] & 0xffffL;
    long birth = facts.hasOneDayOrNone() ? ONE_DAY | day : 0;
    long nations = facts.nations.length > 1 ? 0 : ONE_NATION | (nation << NATION);
    return birth | nations | (sex(facts.sex) << SEX) | (facts.places.length == 0 ? 0 : PLACES);
  }

  private static long sex(@Nullable Sex sex) {
    return switch (sex) {
      case null -> 0;
      case FEMALE -> 1;
      case MALE -> 2;
    };
  }

  private Facts facts(int number) {
    return facts[entryOf[number]];
  }

  /** What all facts of ours weigh against those of the bearer of a name. */
  double weight(Facts ours, int number) {
    return birth(ours, number).weight + besidesBirth(ours, number);
  }

  /** What all but the birth date weighs. */
  double besidesBirth(Facts ours, int number) {
    long known = numbers[number];
    double nation =
        (known & ONE_NATION) == 0
            ? ours.nationality(facts(number))
            : ours.nationality((short) (known >>> NATION));
    double place = (known & PLACES) == 0 ? 0 : ours.birthPlace(facts(number));
    return nation + sex(ours.sex, (int) (known >>> SEX) & 3) + place;
  }

  private static double sex(@Nullable Sex ours, int theirs) {
    return ours == null || theirs == 0 ? 0 : Facts.sex(sex(ours) == theirs);
  }

  /** How our birth date stands to that of the bearer of a name. */
  BirthComparison birth(Facts ours, int number) {
    long known = numbers[number];
    if ((known & ONE_DAY) == 0 || !ours.hasOneDayOrNone()) {
      return ours.birth(facts(number));
    }
    int day = (int) known & DAY;
    return day == 0 || ours.from.length == 0
        ? BirthComparison.UNKNOWN
        : BirthComparison.of(ours.from[0], ours.from[0], day, day, false);
  }

  /** Whether a name is of low quality. */
  boolean isLow(int number) {
    return (numbers[number] & LOW) != 0;
  }

  /** Whether the list knows documents of the bearer of a name. */
  boolean hasDocuments(int number) {
    return (numbers[number] & DOCUMENTS) != 0;
  }

  /** How many tokens of a name carry weight and are whole words. */
  int words(int number) {
    return (int) (numbers[number] >>> WORDS);
  }

  @Override
  public String toString() {
    return "PackedFacts[" + numbers.length + " names]";
  }
}
