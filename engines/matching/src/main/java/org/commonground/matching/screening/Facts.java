package org.commonground.matching.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonground.matching.Personal;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Document;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody besides names, packed for comparing.
 *
 * <p>Hot path: every candidate passes here. Measured by {@code ScreeningBenchmark}. Two numbers of
 * {@code yyyymmdd} for each birth date; a bit for each of the more than 676 codes of countries
 * would cost more than the few numbers here.
 */
@Personal
final class Facts {
  static final double SAME_NATION = 1.8;
  private static final double OTHER_NATION = -1.5;
  static final double SAME_SEX = 0.3;
  private static final double OTHER_SEX = -2.5;
  private static final int OLDEST_YEAR = 1500;
  private static final int SOLAR_YEARS = 621;

  final int[] from;
  final int[] to;
  final boolean[] approximate;

  /** Whether a date is of another calendar. */
  final boolean[] other;

  final short[] nations;
  final @Nullable Sex sex;

  private Facts(List<BirthDate> births, int given, List<String> nationalities, @Nullable Sex sex) {
    int n = births.size();
    this.from = new int[n];
    this.to = new int[n];
    this.approximate = new boolean[n];
    this.other = new boolean[n];
    for (int i = 0; i < n; i++) {
      from[i] = number(births.get(i).from());
      to[i] = number(births.get(i).to());
      approximate[i] = births.get(i).approximate();
      other[i] = i >= given;
    }
    this.nations = new short[nationalities.size()];
    for (int i = 0; i < nations.length; i++) {
      String code = nationalities.get(i);
      nations[i] = (short) (code.length() < 2 ? 0 : code.charAt(0) << 8 | code.charAt(1));
    }
    this.sex = sex;
  }

  static Facts of(ListEntry entry) {
    int given = entry.birthDates().size();
    return new Facts(entry.birthDates(), given, entry.nationalities(), entry.sex());
  }

  static Facts of(Traveller traveller) {
    BirthDate date = traveller.birthDate();
    List<BirthDate> dates = date == null ? List.of() : List.of(date);
    if (date != null && date.from().getYear() < OLDEST_YEAR) {
      dates = otherCalendars(date);
    }
    int given = dates.size() == 1 ? 1 : 0;
    return new Facts(dates, given, traveller.nationalities(), traveller.sex());
  }

  /** A year such as 1390 is of the lunar or the solar Hijri calendar. */
  private static List<BirthDate> otherCalendars(BirthDate date) {
    LocalDate day = date.from();
    int solar = day.getYear() + SOLAR_YEARS;
    BirthDate solarYear = BirthDate.inYears(solar, solar + 1, false);
    try {
      LocalDate lunar =
          LocalDate.from(HijrahDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
      return List.of(
          date.isDay()
              ? BirthDate.on(lunar)
              : BirthDate.inYears(lunar.getYear(), lunar.getYear(), true),
          solarYear);
    } catch (DateTimeException noSuchDay) {
      return List.of(solarYear, solarYear);
    }
  }

  static int number(LocalDate day) {
    return day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  /** What all facts weigh against those of an entry. */
  double weight(Facts theirs) {
    return birth(theirs).weight + nationality(theirs) + sex(theirs);
  }

  BirthComparison birth(Facts theirs) {
    BirthComparison best = BirthComparison.UNKNOWN;
    boolean compared = false;
    for (int i = 0; i < from.length; i++) {
      for (int j = 0; j < theirs.from.length; j++) {
        BirthComparison here =
            BirthComparison.of(from[i], to[i], theirs.from[j], theirs.to[j], theirs.approximate[j]);
        if (other[i] && here.weight > BirthComparison.IN_YEARS.weight) {
          // The new moon is seen a day earlier or later: a day apart counts as the same.
          here = BirthComparison.OTHER_CALENDAR;
        }
        if (!compared || here.weight > best.weight) {
          best = here;
          compared = true;
        }
      }
    }
    return best;
  }

  double nationality(Facts theirs) {
    if (nations.length == 0 || theirs.nations.length == 0) {
      return 0;
    }
    for (short ours : nations) {
      for (short their : theirs.nations) {
        if (ours == their) {
          return SAME_NATION;
        }
      }
    }
    return OTHER_NATION;
  }

  double sex(Facts theirs) {
    if (sex == null || theirs.sex == null) {
      return 0;
    }
    return sex == theirs.sex ? SAME_SEX : OTHER_SEX;
  }

  /** The forms under which documents are looked up; short numbers say nothing. */
  static Set<String> documentKeys(List<Document> documents) {
    Set<String> keys = new TreeSet<>();
    for (Document document : documents) {
      String key = document.confusable();
      if (key.length() > 4) {
        keys.add(key);
      }
    }
    return keys;
  }

  @Override
  public String toString() {
    return "Facts[" + from.length + " birth dates, " + nations.length + " nationalities]";
  }
}
