package org.commonground.matching.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListVersion;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.WatchList;
import org.junit.jupiter.api.Test;

class AgreementWithPlainScreeningTests {
  private static final String[] SYLLABLES = {
    "ka", "ri", "mo", "zen", "tal", "vor", "ami", "du", "sha", "lek", "bor", "nu", "fi", "gar"
  };

  /** The index may lose what no word of it is near to; that must stay rare. */
  @Test
  void findsWhatComparingWithEveryoneFindsSeed3() {
    var random = new Random(3);
    WatchList list = list(random);
    Screener screener = Screener.of(List.of(list), ScreeningSettings.usual());
    var plain = new PlainScreening(list);
    int expected = 0;
    int found = 0;

    for (int i = 0; i < 1500; i++) {
      Traveller traveller = somebodyLike(list.entries().get(random.nextInt(800)), random);
      PlainScreening.Best best = plain.best(traveller);
      Screening answer = screener.screen(traveller);
      if (best.sum() > Probability.sumOf(Thresholds.USUAL.review()) + 0.01) {
        expected++;
        boolean same = !answer.matches().isEmpty();
        found += same ? 1 : 0;
        if (same && answer.matches().getFirst().reference().equals(best.reference())) {
          assertThat(answer.score()).isCloseTo(Probability.of(best.sum()), within(1e-4));
        }
      } else if (best.sum() < Probability.sumOf(Thresholds.USUAL.review()) - 0.01) {
        assertThat(answer.matches()).isEmpty();
      }
    }

    System.out.printf(
        "the index finds %d of %d that comparing with everyone finds%n", found, expected);
    assertThat(expected).isGreaterThan(800);
    assertThat(found).isGreaterThan(expected * 98 / 100);
  }

  private static WatchList list(Random random) {
    List<ListEntry> entries = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      List<ListedName> names = new ArrayList<>();
      names.add(new ListedName(word(random) + " " + word(random), NameQuality.PRIMARY));
      names.add(new ListedName(word(random), NameQuality.LOW));
      LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20000));
      BirthDate birth =
          random.nextInt(3) == 0
              ? BirthDate.inYears(day.getYear(), day.getYear() + 1, true)
              : BirthDate.on(day);
      entries.add(
          new ListEntry(
              "G" + i, EntryKind.PERSON, names, List.of(birth), List.of("FR"), null, List.of()));
    }
    return new WatchList("G", new ListVersion("0", null), entries);
  }

  private static Traveller somebodyLike(ListEntry entry, Random random) {
    String name = entry.names().getFirst().text();
    int at = random.nextInt(name.length());
    String slipped =
        random.nextInt(3) == 0 ? name : name.substring(0, at) + "o" + name.substring(at + 1);
    BirthDate birth = entry.birthDates().getFirst();
    BirthDate day = BirthDate.on(birth.from().plusDays(random.nextInt(4) == 0 ? 400 : 0));
    return new Traveller("T", slipped, day, List.of("FR"), null, List.of());
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(3); i++) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }
}
