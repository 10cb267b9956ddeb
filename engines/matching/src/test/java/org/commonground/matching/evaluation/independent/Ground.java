package org.commonground.matching.evaluation.independent;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.commonground.matching.SharedData;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.EntryKind;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListVersion;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.OfacReader;
import org.commonground.matching.lists.UnitedNationsReader;
import org.commonground.matching.lists.WatchList;

/**
 * What is searched: two real lists, from which some names are kept back to be searched for, made
 * people, and filler to 100,000 names.
 */
final class Ground {
  private static final int NAMES = 100_000;
  private static final ListVersion VERSION = new ListVersion("0".repeat(64), null);

  private final List<WatchList> lists = new ArrayList<>();
  private final List<Person> real = new ArrayList<>();
  private final List<Trial> originals = new ArrayList<>();
  private final List<Trial> aliases = new ArrayList<>();
  private final Random random;

  Ground(List<ListEntry> made, long seed) {
    random = new Random(seed);
    byte[] un = SharedData.bytes("names/lists/UN_consolidated_2026-02-27.xml");
    byte[] sdn = SharedData.bytes("names/lists/sdn_bench.csv");
    byte[] alt = SharedData.bytes("names/lists/alt_bench.csv");
    lists.add(keptBack(UnitedNationsReader.read(un).list()));
    lists.add(keptBack(OfacReader.read(null, sdn, alt).list()));
    lists.add(new WatchList("MADE", VERSION, made));
    int names =
        lists.stream().flatMap(it -> it.entries().stream()).mapToInt(it -> it.names().size()).sum();
    lists.add(filler(NAMES - names));
    Collections.shuffle(real, random);
    Collections.shuffle(originals, random);
    Collections.shuffle(aliases, random);
  }

  List<WatchList> lists() {
    return lists;
  }

  /** People of the real lists with a Latin name of two words or more, in a random order. */
  List<Person> real() {
    return real;
  }

  /** Original-script names of the Security Council's list, which its entries here lack. */
  List<Trial> originals() {
    return originals;
  }

  /** Aliases that their entries here lack. */
  List<Trial> aliases() {
    return aliases;
  }

  private WatchList keptBack(WatchList list) {
    List<ListEntry> entries = new ArrayList<>();
    for (ListEntry entry : list.entries()) {
      entries.add(entry.kind() == EntryKind.PERSON ? keptBack(list.id(), entry) : entry);
    }
    return new WatchList(list.id(), list.version(), entries);
  }

  private ListEntry keptBack(String list, ListEntry entry) {
    List<ListedName> names = new ArrayList<>(entry.names());
    var first = names.getFirst();
    for (ListedName name : entry.names()) {
      if (!name.equals(first) && isOriginal(name.text())) {
        names.remove(name);
        originals.add(
            new Person(list, entry, first.text())
                .travelling("original script: UN list", name.text(), random));
      }
    }
    List<ListedName> good = names.stream().filter(it -> isAlias(it, first)).toList();
    if (!good.isEmpty() && random.nextInt(3) == 0) {
      ListedName alias = good.get(random.nextInt(good.size()));
      names.remove(alias);
      String text = WrittenName.of(alias.text()).text();
      aliases.add(
          new Person(list, entry, first.text()).travelling("alias kept back", text, random));
    }
    ListEntry kept = withNames(entry, names);
    if (isLatin(first.text()) && WrittenName.of(first.text()).words().size() > 1) {
      real.add(new Person(list, kept, first.text()));
    }
    return kept;
  }

  private static boolean isAlias(ListedName name, ListedName first) {
    return name.quality() == NameQuality.GOOD
        && isLatin(name.text())
        && WrittenName.of(name.text()).words().size() > 1
        && !WrittenName.of(name.text()).words().equals(WrittenName.of(first.text()).words());
  }

  /** Letters, and none of them Latin. */
  private static boolean isOriginal(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints()
            .filter(Character::isLetter)
            .noneMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.LATIN);
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .allMatch(
            it -> it == Character.UnicodeScript.LATIN || it == Character.UnicodeScript.COMMON);
  }

  private static ListEntry withNames(ListEntry entry, List<ListedName> names) {
    return new ListEntry(
        entry.reference(),
        entry.kind(),
        names,
        entry.birthDates(),
        entry.nationalities(),
        entry.sex(),
        entry.documents());
  }

  private WatchList filler(int people) {
    List<List<String>> words = new ArrayList<>();
    for (String file : List.of("arabic", "russian", "hebrew", "chinese")) {
      words.add(words("names/wd_" + file + "_80.tsv"));
    }
    List<ListEntry> entries = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      List<String> of = words.get(random.nextInt(words.size()));
      var name = new StringBuilder();
      for (int word = 0; word < 2 + random.nextInt(2); word++) {
        name.append(of.get(random.nextInt(of.size()))).append(' ');
      }
      entries.add(
          entry("F" + i, name.toString().strip(), List.of(Person.anyNation(random)), random));
    }
    return new WatchList("FILLER", VERSION, entries);
  }

  /** As often as the file counts them, twenty times at most. */
  static List<String> words(String file) {
    List<String> words = new ArrayList<>();
    String text = new String(SharedData.bytes(file), StandardCharsets.UTF_8);
    for (String line : text.lines().toList()) {
      String[] columns = line.split("\t", -1);
      for (int i = 0; i < Math.min(20, Integer.parseInt(columns[2].strip())); i++) {
        words.add(columns[0].toUpperCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** An entry with one name; one of three has only a year of birth. */
  static ListEntry entry(String reference, String name, List<String> nations, Random random) {
    var day = Person.anyDay(random);
    BirthDate birth =
        random.nextInt(3) == 0
            ? BirthDate.inYears(day.getYear(), day.getYear(), false)
            : BirthDate.on(day);
    var listed = List.of(new ListedName(name, NameQuality.PRIMARY));
    return new ListEntry(
        reference, EntryKind.PERSON, listed, List.of(birth), nations, null, List.of());
  }
}
