package org.commonground.matching.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.WatchList;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.ScreeningSettings;
import org.commonground.matching.screening.Traveller;
import org.junit.jupiter.api.Test;

/** Foreign names in Chinese characters, found by name alone among 50,000 in Latin letters. */
class ChineseNamesTests {
  private static final int PEOPLE = 1000;

  @Test
  void foreignNamesWrittenByTheirSoundAreFoundSeed20261129() {
    var random = new Random(20261129);
    List<List<String>> words = Columns.of("names/wd_chinese_80.tsv", '\t');
    List<ListEntry> entries = new ArrayList<>(RealLists.filler(50_000 - PEOPLE, 2).entries());
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      List<String> given = words.get(random.nextInt(words.size()));
      List<String> family = words.get(random.nextInt(words.size()));
      var name = new ListedName(given.get(0) + " " + family.get(0), NameQuality.PRIMARY);
      entries.add(
          new ListEntry(
              "C" + i, EntryKind.PERSON, List.of(name), List.of(), List.of(), null, List.of()));
      String written = (given.get(1) + "·" + family.get(1)).replace(" ", "");
      cases.add(new Case("", "L", "C" + i, Traveller.named("x", written)));
    }
    WatchList filler = RealLists.filler(1, 2);
    var list = new WatchList("L", filler.version(), entries);
    var screener = Screener.of(List.of(list), ScreeningSettings.usual());

    long found = cases.stream().filter(it -> isAmongTen(screener, it)).count();
    System.out.printf(Locale.ROOT, "Chinese script %.1f %% among ten%n", 100.0 * found / PEOPLE);

    assertThat(found).isGreaterThan(PEOPLE / 3);
  }

  private static boolean isAmongTen(Screener screener, Case each) {
    return screener.rank(each.traveller()).matches().stream()
        .anyMatch(it -> it.reference().equals(each.reference()));
  }
}
