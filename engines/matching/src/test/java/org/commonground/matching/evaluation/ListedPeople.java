package org.commonground.matching.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.WatchList;
import org.commonground.matching.screening.Traveller;

/**
 * The real lists with some names taken out, and travellers who bear these names; and travellers
 * whose names are variations of names that stay in.
 */
final class ListedPeople {
  private final Random random;
  private final List<WatchList> lists = new ArrayList<>();
  private final List<Case> arabic = new ArrayList<>();
  private final List<Case> aliases = new ArrayList<>();
  private final List<Case> cyrillic = new ArrayList<>();

  ListedPeople(List<WatchList> real, int cyrillicPeople, long seed) {
    this.random = new Random(seed);
    lists.add(takeOut(real.get(0)));
    lists.add(takeOut(real.get(1)));
    lists.add(withCyrillic(real.get(2), cyrillicPeople));
    Collections.shuffle(arabic, random);
    Collections.shuffle(aliases, random);
  }

  List<WatchList> lists() {
    return lists;
  }

  /** Names in Arabic letters of people whom the list now knows in Latin letters only. */
  List<Case> arabic(int most) {
    return arabic.subList(0, Math.min(most, arabic.size()));
  }

  /** True aliases that the list does not know now. */
  List<Case> aliases(int most) {
    return aliases.subList(0, Math.min(most, aliases.size()));
  }

  List<Case> cyrillic() {
    return cyrillic;
  }

  private WatchList takeOut(WatchList list) {
    List<ListEntry> entries = new ArrayList<>();
    for (ListEntry entry : list.entries()) {
      List<ListedName> names = new ArrayList<>();
      for (ListedName name : entry.names()) {
        if (!isArabic(name.text())) {
          names.add(name);
        } else if (entry.kind() == EntryKind.PERSON) {
          arabic.add(new Case("Arabic script", list.id(), entry.reference(), named(name.text())));
        }
      }
      if (entry.kind() == EntryKind.PERSON && names.size() > 2 && random.nextInt(4) == 0) {
        takeOutAlias(list.id(), entry, names);
      }
      entries.add(with(entry, names));
    }
    return new WatchList(list.id(), list.version(), entries);
  }

  private void takeOutAlias(String list, ListEntry entry, List<ListedName> names) {
    ListedName name = names.get(1 + random.nextInt(names.size() - 1));
    boolean useful = name.quality() == NameQuality.GOOD && name.text().strip().contains(" ");
    if (useful && isLatin(name.text())) {
      names.remove(name);
      aliases.add(new Case("true alias", list, entry.reference(), named(name.text())));
    }
  }

  /** People whose Latin name is on the list and whose Russian name is on the ticket. */
  private WatchList withCyrillic(WatchList filler, int people) {
    List<ListEntry> entries = new ArrayList<>(filler.entries());
    List<List<String>> words = Columns.of("names/wd_russian_80.tsv", '\t');
    for (int i = 0; i < people; i++) {
      List<String> given = words.get(random.nextInt(words.size()));
      List<String> family = words.get(random.nextInt(words.size()));
      BirthDate birth = BirthDate.on(LocalDate.of(1950, 1, 1).plusDays(random.nextInt(20000)));
      var name = new ListedName(given.get(0) + " " + family.get(0), NameQuality.PRIMARY);
      String reference = "C" + i;
      var entry =
          new ListEntry(
              reference,
              EntryKind.PERSON,
              List.of(name),
              List.of(birth),
              List.of("RU"),
              null,
              List.of());
      entries.set(i, entry);
      String written = given.get(1).replace(" ", "") + " " + family.get(1).replace(" ", "");
      cyrillic.add(new Case("Cyrillic script", filler.id(), reference, bearing(written, entry)));
    }
    return new WatchList(filler.id(), filler.version(), entries);
  }

  /** So many travellers for each variation, with the birth date and nationality of the list. */
  List<Case> variations(Variations variations, int each) {
    List<Case> pool = new ArrayList<>();
    for (WatchList list : lists.subList(0, 2)) {
      for (ListEntry entry : list.entries()) {
        if (entry.kind() == EntryKind.PERSON && !entry.birthDates().isEmpty()) {
          addNames(list.id(), entry, pool);
        }
      }
    }
    List<Case> cases = new ArrayList<>();
    variations
        .all()
        .forEach((variation, change) -> {
          for (int i = 0; i < each; i++) {
            Case of = pool.get(random.nextInt(pool.size()));
            cases.add(varied(variation, of, change.apply(of.traveller().name())));
          }
        });
    return cases;
  }

  private void addNames(String list, ListEntry entry, List<Case> pool) {
    for (ListedName name : entry.names()) {
      boolean useful = name.quality() != NameQuality.LOW && name.text().strip().contains(" ");
      if (useful && isLatin(name.text()) && name.text().length() > 7) {
        pool.add(new Case("", list, entry.reference(), bearing(name.text(), entry)));
      }
    }
  }

  private static Case varied(String variation, Case of, String name) {
    Traveller it = of.traveller();
    var traveller =
        new Traveller(it.reference(), name, it.birthDate(), it.nationalities(), null, List.of());
    return new Case(variation, of.list(), of.reference(), traveller);
  }

  private static Traveller named(String name) {
    return Traveller.named("x", name);
  }

  private Traveller bearing(String name, ListEntry entry) {
    BirthDate birth = entry.birthDates().getFirst();
    BirthDate day =
        birth.isDay() ? birth : BirthDate.on(birth.from().plusDays(random.nextInt(300)));
    List<String> nations = entry.nationalities();
    return new Traveller(
        "x", name, day, nations.isEmpty() ? nations : nations.subList(0, 1), null, List.of());
  }

  private static ListEntry with(ListEntry entry, List<ListedName> names) {
    return new ListEntry(
        entry.reference(),
        entry.kind(),
        names,
        entry.birthDates(),
        entry.nationalities(),
        entry.sex(),
        entry.documents(),
        entry.birthPlaces());
  }

  private static boolean isArabic(String text) {
    return text.chars().anyMatch(it -> it >= 0x600 && it < 0x700);
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(it -> it < 0x250);
  }
}
