package org.commonground.matching.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.commonground.matching.SharedData;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Countries;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListVersion;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.OfacReader;
import org.commonground.matching.lists.UnitedNationsReader;
import org.commonground.matching.lists.WatchList;
import org.commonground.matching.screening.Traveller;

/** The real lists at hand, people who are on none, and invented entries to make a list long. */
final class RealLists {
  private static final List<String> NATIONS =
      List.of("IQ", "SY", "AF", "PK", "RU", "UA", "FR", "DE", "GB", "US", "CO", "MX", "IR", "YE");

  private RealLists() {}

  static WatchList unitedNations() {
    String file = "names/lists/UN_consolidated_2026-02-27.xml";
    return UnitedNationsReader.read(SharedData.bytes(file)).list();
  }

  static WatchList ofac() {
    byte[] sdn = SharedData.bytes("names/lists/sdn_bench.csv");
    return OfacReader.read(null, sdn, SharedData.bytes("names/lists/alt_bench.csv")).list();
  }

  /** Both real lists and so many invented people that there are so many names of people. */
  static List<WatchList> withFiller(int names) {
    WatchList un = unitedNations();
    WatchList ofac = ofac();
    int real = 0;
    for (WatchList list : List.of(un, ofac)) {
      real +=
          list.entries().stream()
              .filter(it -> it.kind() == EntryKind.PERSON)
              .mapToInt(it -> it.names().size())
              .sum();
    }
    return List.of(un, ofac, filler(Math.max(0, names - real), 1));
  }

  /** Invented people with names of two or three words that real people have, one name each. */
  static WatchList filler(int people, long seed) {
    var random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (String file : List.of("arabic", "hebrew", "russian")) {
      for (List<String> row : Columns.of("names/wd_" + file + "_80.tsv", '\t')) {
        int times = Math.min(20, Integer.parseInt(row.get(2)));
        for (int i = 0; i < times; i++) {
          words.add(row.get(0).toUpperCase(Locale.ROOT));
        }
      }
    }
    List<ListEntry> entries = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String name = word(words, random) + " " + word(words, random);
      String whole = random.nextInt(3) == 0 ? name + " " + word(words, random) : name;
      entries.add(entry("F" + i, whole, random));
    }
    return new WatchList("FILLER", new ListVersion("0".repeat(64), null), entries);
  }

  private static String word(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static ListEntry entry(String reference, String name, Random random) {
    LocalDate day = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25000));
    BirthDate birth =
        random.nextInt(3) == 0
            ? BirthDate.inYears(day.getYear(), day.getYear(), false)
            : BirthDate.on(day);
    String nation = NATIONS.get(random.nextInt(NATIONS.size()));
    return new ListEntry(
        reference,
        EntryKind.PERSON,
        List.of(new ListedName(name, NameQuality.PRIMARY)),
        List.of(birth),
        List.of(nation),
        null,
        List.of());
  }

  /** Synthetic people who are on no list. */
  static List<Traveller> travellers() {
    List<Traveller> travellers = new ArrayList<>();
    for (List<String> row : Columns.of("names/travellers_synthetic.csv", ',')) {
      String nation = Countries.codeOf(row.get(7));
      travellers.add(
          new Traveller(
              "T" + travellers.size(),
              row.get(0),
              BirthDate.parse(row.get(5)),
              nation == null ? List.of() : List.of(nation),
              null,
              List.of(),
              row.get(6)));
    }
    return travellers;
  }
}
