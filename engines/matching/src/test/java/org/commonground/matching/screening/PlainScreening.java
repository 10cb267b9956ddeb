package org.commonground.matching.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonground.matching.NameAlignment;
import org.commonground.matching.ParsedName;
import org.commonground.matching.ReadWords;
import org.commonground.matching.TokenFrequencies;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.lists.NameQuality;
import org.commonground.matching.lists.WatchList;
import org.commonground.matching.screening.Weighing.Strength;

/**
 * The readable twin of {@link ScreeningDesk}: weighs every name of every entry, without an index.
 */
final class PlainScreening {
  private final WatchList list;
  private final ReadWords words = new ReadWords();
  private final List<List<ParsedName>> names = new ArrayList<>();
  private final NameAlignment alignment;

  /** The best entry for a traveller. */
  record Best(String reference, double sum) {}

  PlainScreening(WatchList list) {
    this.list = list;
    List<ParsedName> all = new ArrayList<>();
    for (ListEntry entry : list.entries()) {
      List<ParsedName> parsed =
          entry.names().stream().map(it -> ParsedName.ofListedPerson(it.text(), words)).toList();
      names.add(parsed);
      all.addAll(parsed);
    }
    this.alignment = new NameAlignment(TokenFrequencies.of(all));
  }

  Best best(Traveller traveller) {
    alignment.ours(ParsedName.ofPerson(traveller.name()));
    Facts facts = Facts.of(traveller, words);
    Best best = new Best("", Double.NEGATIVE_INFINITY);
    for (int e = 0; e < names.size(); e++) {
      ListEntry entry = list.entries().get(e);
      for (int n = 0; n < names.get(e).size(); n++) {
        double sum = weigh(traveller, facts, entry, entry.names().get(n), names.get(e).get(n));
        if (sum > best.sum) {
          best = new Best(entry.reference(), sum);
        }
      }
    }
    return best;
  }

  private double weigh(
      Traveller traveller, Facts facts, ListEntry entry, ListedName listed, ParsedName name) {
    double byName = alignment.align(name);
    boolean weak = listed.quality() == NameQuality.LOW || alignment.pairs() < 2;
    Facts theirs = Facts.of(entry, words);
    double byFacts = facts.weight(theirs);
    boolean sameWords = byFacts >= 0 && sameWords(alignment.ours(), name);
    Strength strength = weak ? Strength.WEAK : sameWords ? Strength.SAME_WORDS : Strength.USUAL;
    var documents = DocumentComparison.of(traveller.documents(), entry.documents());
    return Weighing.of(byName, strength, byFacts, facts.birth(theirs), documents, Thresholds.USUAL)
        .sum();
  }

  private static boolean sameWords(ParsedName ours, ParsedName theirs) {
    long[] our = Arrays.stream(ours.keys()).sorted().toArray();
    long[] their = Arrays.stream(theirs.keys()).sorted().toArray();
    // A name has the words of itself, if it has two.
    return ours.hasSameWords(ours) && Arrays.equals(our, their);
  }
}
