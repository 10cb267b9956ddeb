package org.commonground.matching.screening;

import java.util.ArrayList;
import java.util.List;
import org.commonground.matching.KeyTable;
import org.commonground.matching.NameIndex;
import org.commonground.matching.ParsedName;
import org.commonground.matching.Personal;
import org.commonground.matching.ReadWords;
import org.commonground.matching.TokenFrequencies;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListedName;

/**
 * Entries with everything by which they are found. Immutable.
 *
 * <p>Names stand in the order of their entries, so that an entry's names are a range of numbers.
 */
@Personal
final class Segment {
  final List<Placed> entries;
  final Facts[] facts;
  final PackedFacts packed;
  final NameIndex names;

  /** The entry of each name. */
  final int[] entryOf;

  /** The number of each entry's first name, and one more. */
  final int[] firstName;

  final KeyTable byDocument;
  final KeyTable byBirthDay;

  /** An entry and the id of its list. */
  @Personal
  record Placed(String list, ListEntry entry) {
    @Override
    public String toString() {
      return "Placed[" + list + " " + entry.reference() + "]";
    }
  }

  private Segment(
      List<Placed> entries,
      Facts[] facts,
      PackedFacts packed,
      NameIndex names,
      int[] entryOf,
      int[] firstName,
      KeyTable byDocument,
      KeyTable byBirthDay) {
    this.entries = entries;
    this.facts = facts;
    this.packed = packed;
    this.names = names;
    this.entryOf = entryOf;
    this.firstName = firstName;
    this.byDocument = byDocument;
    this.byBirthDay = byBirthDay;
  }

  static List<ParsedName> parse(List<Placed> entries) {
    List<ParsedName> names = new ArrayList<>();
    var words = new ReadWords();
    for (Placed placed : entries) {
      for (ListedName name : placed.entry().names()) {
        names.add(ParsedName.ofListedPerson(name.text(), words));
      }
    }
    return names;
  }

  static Segment of(List<Placed> entries, List<ParsedName> parsed, TokenFrequencies frequencies) {
    Facts[] facts = new Facts[entries.size()];
    int[] entryOf = new int[parsed.size()];
    int[] firstName = new int[entries.size() + 1];
    int number = 0;
    var words = new ReadWords();
    for (int e = 0; e < facts.length; e++) {
      ListEntry entry = entries.get(e).entry();
      facts[e] = Facts.of(entry, words);
      for (int i = 0; i < entry.names().size(); i++) {
        entryOf[number++] = e;
      }
      firstName[e + 1] = number;
    }
    NameIndex names = NameIndex.of(parsed, years(entries, parsed.size()), frequencies);
    return new Segment(
        List.copyOf(entries),
        facts,
        new PackedFacts(entries, facts, entryOf, names),
        names,
        entryOf,
        firstName,
        documents(entries),
        birthDays(entries));
  }

  /** The birth year of each name's bearer, as a facet. */
  private static byte[] years(List<Placed> entries, int names) {
    byte[] years = new byte[names];
    int number = 0;
    for (Placed placed : entries) {
      byte year = BirthYears.facetOf(placed.entry().birthDates());
      for (int i = 0; i < placed.entry().names().size(); i++) {
        years[number++] = year;
      }
    }
    return years;
  }

  private static KeyTable documents(List<Placed> entries) {
    var documents = new KeyTable.Builder();
    for (int e = 0; e < entries.size(); e++) {
      for (String key : Facts.documentKeys(entries.get(e).entry().documents())) {
        documents.add(documentHash(key), e);
      }
    }
    return documents.build();
  }

  private static KeyTable birthDays(List<Placed> entries) {
    var days = new KeyTable.Builder();
    for (int e = 0; e < entries.size(); e++) {
      for (BirthDate date : entries.get(e).entry().birthDates()) {
        if (date.isDay()) {
          days.add(dayHash(Facts.number(date.from())), e);
        }
      }
    }
    return days.build();
  }

  Segment with(TokenFrequencies frequencies) {
    return new Segment(
        entries,
        facts,
        packed,
        names.with(frequencies),
        entryOf,
        firstName,
        byDocument,
        byBirthDay);
  }

  ListedName listedName(int number) {
    int entry = entryOf[number];
    return entries.get(entry).entry().names().get(number - firstName[entry]);
  }

  /** Spreads over all bits, as the tables want. */
  static long dayHash(int day) {
    return day * 0x9E3779B97F4A7C15L;
  }

  static long documentHash(String key) {
    long h = 17;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x9E3779B97F4A7C15L;
    }
    return h;
  }

  @Override
  public String toString() {
    return "Segment[" + entries.size() + " entries]";
  }
}
