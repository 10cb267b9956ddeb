package org.commonground.matching.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonground.matching.Personal;
import org.commonground.matching.ReadWords;
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
  private static final double SAME_BIRTH_PLACE = 1.0;
  private static final double SAME_NATION = 1.8;
  private static final double OTHER_NATION = -1.5;
  private static final double SAME_SEX = 0.3;
  private static final double OTHER_SEX = -2.5;

  final int[] from;
  final int[] to;
  final boolean[] approximate;

  /** Whether a date is of another calendar; these stand after the others. */
  final boolean[] other;

  final short[] nations;
  final @Nullable Sex sex;

  /** Keys of words of the places of birth. */
  final long[] places;

  private Facts(
      List<BirthDate> given,
      List<BirthDate> others,
      List<String> nationalities,
      @Nullable Sex sex,
      long[] places) {
    List<BirthDate> births = new ArrayList<>(given);
    births.addAll(others);
    int n = births.size();
    this.from = new int[n];
    this.to = new int[n];
    this.approximate = new boolean[n];
    this.other = new boolean[n];
    for (int i = 0; i < n; i++) {
      from[i] = number(births.get(i).from());
      to[i] = number(births.get(i).to());
      approximate[i] = births.get(i).approximate();
      other[i] = i >= given.size();
    }
    this.nations = new short[nationalities.size()];
    for (int i = 0; i < nations.length; i++) {
      String code = nationalities.get(i);
      nations[i] = (short) (code.length() < 2 ? 0 : code.charAt(0) << 8 | code.charAt(1));
    }
    this.sex = sex;
    this.places = places;
  }

  static Facts of(ListEntry entry, ReadWords words) {
    long[] places = BirthPlaces.of(entry.birthPlaces(), words);
    return of(entry.birthDates(), entry.nationalities(), entry.sex(), places);
  }

  static Facts of(Traveller traveller, ReadWords words) {
    BirthDate date = traveller.birthDate();
    List<String> nations = traveller.nationalities();
    long[] places = BirthPlaces.of(traveller.birthPlace(), words);
    if (date != null && date.isDay() && isEthiopian(nations) && !OtherCalendars.isOther(date)) {
      List<BirthDate> given = List.of(date);
      return new Facts(
          given, List.of(OtherCalendars.ethiopian(date)), nations, traveller.sex(), places);
    }
    return of(date == null ? List.of() : List.of(date), nations, traveller.sex(), places);
  }

  private static boolean isEthiopian(List<String> nations) {
    return nations.contains("ET") || nations.contains("ER");
  }

  private static Facts of(
      List<BirthDate> dates, List<String> nations, @Nullable Sex sex, long[] places) {
    List<BirthDate> given = dates;
    List<BirthDate> others = new ArrayList<>();
    for (BirthDate date : dates) {
      if (OtherCalendars.isOther(date)) {
        given = given.stream().filter(it -> !OtherCalendars.isOther(it)).toList();
        others.addAll(OtherCalendars.readings(date));
      }
    }
    return new Facts(given, others, nations, sex, places);
  }

  static int number(LocalDate day) {
    return day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  /** What all facts weigh against those of an entry. */
  double weight(Facts theirs) {
    return birth(theirs).weight + (nationality(theirs) + sex(theirs) + birthPlace(theirs));
  }

  /** Whether no birth date is known, or one day of our calendar. */
  boolean hasOneDayOrNone() {
    return from.length == 0 || isOneDay();
  }

  /** Whether the birth date is one known day of our calendar. */
  boolean isOneDay() {
    return from.length == 1 && from[0] == to[0] && !approximate[0] && !other[0];
  }

  /** What all but the birth date can weigh at most. */
  double mostBesidesBirth() {
    return (nations.length == 0 ? 0 : SAME_NATION)
        + (sex == null ? 0 : SAME_SEX)
        + (places.length == 0 ? 0 : SAME_BIRTH_PLACE);
  }

  BirthComparison birth(Facts theirs) {
    BirthComparison best = BirthComparison.UNKNOWN;
    boolean compared = false;
    for (int i = 0; i < from.length; i++) {
      for (int j = 0; j < theirs.from.length; j++) {
        BirthComparison here =
            BirthComparison.of(
                from[i],
                to[i],
                theirs.from[j],
                theirs.to[j],
                approximate[i] || theirs.approximate[j]);
        if (other[i] || theirs.other[j]) {
          here = here.inOtherCalendar(other[i] && i > 0 && !other[0]);
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
    double best = 0;
    for (short their : theirs.nations) {
      double weight = nationality(their);
      best = best == 0 || weight > best ? weight : best;
    }
    return best;
  }

  /** What our nationalities weigh against one of theirs; 0 when that is not known. */
  double nationality(short theirs) {
    if (nations.length == 0 || theirs == 0) {
      return 0;
    }
    for (short ours : nations) {
      if (ours == theirs) {
        return SAME_NATION;
      }
    }
    return OTHER_NATION;
  }

  double birthPlace(Facts theirs) {
    return BirthPlaces.share(places, theirs.places) ? SAME_BIRTH_PLACE : 0;
  }

  double sex(Facts theirs) {
    if (sex == null || theirs.sex == null) {
      return 0;
    }
    return sex(sex == theirs.sex);
  }

  static double sex(boolean same) {
    return same ? SAME_SEX : OTHER_SEX;
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
