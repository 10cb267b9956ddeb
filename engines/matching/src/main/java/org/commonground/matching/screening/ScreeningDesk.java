package org.commonground.matching.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonground.matching.CandidateSearch;
import org.commonground.matching.NameAlignment;
import org.commonground.matching.ParsedName;
import org.commonground.matching.ReadWords;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.ListedName;
import org.commonground.matching.screening.Weighing.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Screens one traveller after the other against a snapshot.
 *
 * <p>Hot path: all of screening. Measured by {@code ScreeningBenchmark}. Its buffers are used
 * again: one object for each thread at a time. First the names that share words are found with
 * bounds, then those whose bound can reach a threshold are aligned, and explained only when they
 * do.
 */
final class ScreeningDesk {
  /** How many entries to show. */
  enum Depth {
    ALERTS,
    BEST,
    ALL
  }

  /** How many names are aligned for one traveller at most, the most promising ones. */
  private static final int MOST_ALIGNED = 96;

  private static final double BOUND_OF_DOCUMENT = 100;
  private static final double ROUNDING = 1e-3;

  private final Snapshot snapshot;
  private final ScreeningSettings settings;
  private final NameAlignment alignment;
  private final ReadWords words = new ReadWords();
  private final List<CandidateSearch> searches = new ArrayList<>();
  private final double lowest;
  private final List<Candidate> candidates = new ArrayList<>();

  /** A name to align. */
  private record Candidate(Segment segment, int number, double bound) {}

  /** The best name of an entry and its weighing. */
  private record Found(Segment segment, int number, Weighing weighing) {
    String list() {
      return segment.entries.get(segment.entryOf[number]).list();
    }

    String reference() {
      return segment.entries.get(segment.entryOf[number]).entry().reference();
    }
  }

  private static final Comparator<Candidate> PROMISING =
      Comparator.comparingDouble((Candidate it) -> -it.bound)
          .thenComparing(it -> it.segment.entries.get(it.segment.entryOf[it.number]).list())
          .thenComparing(
              it -> it.segment.entries.get(it.segment.entryOf[it.number]).entry().reference())
          .thenComparingInt(it -> it.number - it.segment.firstName[it.segment.entryOf[it.number]]);
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble((Found it) -> -it.weighing.sum())
          .thenComparing(Found::list)
          .thenComparing(Found::reference);

  ScreeningDesk(Snapshot snapshot, ScreeningSettings settings) {
    this.snapshot = snapshot;
    this.settings = settings;
    this.alignment = new NameAlignment(snapshot.frequencies());
    double lowestReview = settings.otherwise().review();
    for (Thresholds thresholds : settings.thresholds().values()) {
      lowestReview = Math.min(lowestReview, thresholds.review());
    }
    this.lowest = Probability.sumOf(lowestReview) - 1e-3;
    for (Segment segment : snapshot.segments()) {
      searches.add(new CandidateSearch(segment.names));
    }
  }

  Screening screen(Traveller traveller, Depth depth) {
    ParsedName ours = ParsedName.ofPerson(traveller.name(), words);
    Facts facts = Facts.of(traveller, words);
    alignment.ours(ours);
    List<Found> found = find(traveller, facts, lowest);
    if (depth == Depth.ALL || (depth == Depth.BEST && found.isEmpty())) {
      found = find(traveller, facts, Double.NEGATIVE_INFINITY);
    }
    if (found.isEmpty()) {
      return Screening.of(List.of());
    }
    found.sort(BEST_FIRST);
    List<Match> matches = new ArrayList<>();
    for (Found each : found) {
      Match match = match(each, traveller, facts);
      boolean shown = match.band() != Band.CLEAR || depth == Depth.ALL;
      if (matches.size() < settings.mostMatches() && shown) {
        matches.add(match);
      } else if (matches.size() >= settings.mostMatches()) {
        break;
      }
    }
    if (matches.isEmpty() && depth == Depth.BEST) {
      matches.add(match(found.getFirst(), traveller, facts));
    }
    return Screening.of(matches);
  }

  private List<Found> find(Traveller traveller, Facts facts, double floor) {
    candidates.clear();
    for (int s = 0; s < searches.size(); s++) {
      Segment segment = snapshot.segments().get(s);
      collect(segment, searches.get(s), facts, floor);
      collectByDay(segment, searches.get(s), traveller, facts, floor);
      collectBySameWords(segment, facts);
      collectByDocument(segment, traveller);
    }
    if (candidates.isEmpty()) {
      return new ArrayList<>();
    }
    if (candidates.size() > MOST_ALIGNED) {
      candidates.sort(PROMISING);
      candidates.subList(MOST_ALIGNED, candidates.size()).clear();
    }
    List<Found> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Weighing weighing = weigh(candidate.segment, candidate.number, traveller, facts, floor);
      if (weighing != null && weighing.sum() >= floor) {
        keep(new Found(candidate.segment, candidate.number, weighing), found);
      }
    }
    return found;
  }

  private void collect(Segment segment, CandidateSearch search, Facts facts, double floor) {
    double needed = floor - Probability.PRIOR - CandidateSearch.SLACK;
    double neededByBirth = needed - facts.mostBesidesBirth();
    float[] more = BirthYears.mostFor(facts);
    int n = search.search(alignment, neededByBirth, more);
    for (int i = 0; i < n; i++) {
      int number = search.number(i);
      double bound = search.boundAt(i);
      bound -= unpaired(segment, search, number);
      if (bound + more[0] < neededByBirth) {
        continue;
      }
      bound += segment.packed.besidesBirth(facts, number);
      if (bound + more[0] < needed) {
        continue;
      }
      bound += segment.packed.birth(facts, number).weight;
      if (bound >= needed && !snapshot.isGone(segment, segment.entryOf[number])) {
        candidates.add(new Candidate(segment, number, bound));
      }
    }
  }

  /** Entries of the same birth day whose names share anything; with it less of a name suffices. */
  private void collectByDay(
      Segment segment, CandidateSearch search, Traveller traveller, Facts facts, double floor) {
    BirthDate date = traveller.birthDate();
    if (date == null || !date.isDay()) {
      return;
    }
    double most = BirthComparison.SAME_DAY.weight + facts.mostBesidesBirth();
    double needed = floor - Probability.PRIOR - CandidateSearch.SLACK - most;
    long hash = Segment.dayHash(Facts.number(date.from()));
    for (int at = segment.byBirthDay.find(hash); segment.byBirthDay.holds(at, hash); at++) {
      int entry = segment.byBirthDay.number(at);
      for (int number = segment.firstName[entry]; number < segment.firstName[entry + 1]; number++) {
        double bound = search.bound(number);
        if (search.paired() > 0 && bound >= needed && !snapshot.isGone(segment, entry)) {
          bound += segment.packed.weight(facts, number) - unpaired(segment, search, number);
          candidates.add(new Candidate(segment, number, bound));
        }
      }
    }
  }

  /** A token of ours without a partner is another name, unless theirs has no token left for it. */
  private double unpaired(Segment segment, CandidateSearch search, int number) {
    int most = Math.min(alignment.ours().wholeTokens(), segment.packed.words(number));
    return CandidateSearch.ANOTHER_NAME * Math.max(0, most - search.paired());
  }

  /** Names of the same words, however frequent these are, if nothing else speaks against them. */
  private void collectBySameWords(Segment segment, Facts facts) {
    double needed = lowest - Probability.PRIOR - CandidateSearch.SLACK;
    // What is rarer was found by its words.
    double missing = needed + ROUNDING - alignment.leastOfSameWords();
    if (missing > 0) {
      segment.names.ofSameWords(
          alignment.ours(),
          number -> {
            double byFacts = segment.packed.weight(facts, number);
            if (byFacts >= 0
                && byFacts < missing
                && !snapshot.isGone(segment, segment.entryOf[number])) {
              candidates.add(new Candidate(segment, number, needed));
            }
          });
    }
  }

  /** Entries with the same document, whatever their names. */
  private void collectByDocument(Segment segment, Traveller traveller) {
    if (traveller.documents().isEmpty()) {
      return;
    }
    for (String key : Facts.documentKeys(traveller.documents())) {
      long hash = Segment.documentHash(key);
      for (int at = segment.byDocument.find(hash); segment.byDocument.holds(at, hash); at++) {
        addNames(segment, segment.byDocument.number(at));
      }
    }
  }

  private void addNames(Segment segment, int entry) {
    if (snapshot.isGone(segment, entry)) {
      return;
    }
    for (int number = segment.firstName[entry]; number < segment.firstName[entry + 1]; number++) {
      candidates.add(new Candidate(segment, number, BOUND_OF_DOCUMENT));
    }
  }

  /** {@code null} for a name that does not reach the floor, unless documents may be the same. */
  private @Nullable Weighing weigh(
      Segment segment, int number, Traveller traveller, Facts facts, double floor) {
    ParsedName theirs = segment.names.name(number);
    double byName = alignment.align(theirs);
    double byFacts = segment.packed.weight(facts, number);
    boolean documents = segment.packed.hasDocuments(number) && !traveller.documents().isEmpty();
    boolean sameWords = byFacts >= 0 && alignment.ours().hasSameWords(theirs);
    if (!documents && !sameWords && Probability.PRIOR + byName + byFacts < floor) {
      return null;
    }
    boolean weak = segment.packed.isLow(number) || alignment.pairs() < 2;
    Segment.Placed placed = segment.entries.get(segment.entryOf[number]);
    return Weighing.of(
        byName,
        weak ? Strength.WEAK : sameWords ? Strength.SAME_WORDS : Strength.USUAL,
        byFacts,
        segment.packed.birth(facts, number),
        DocumentComparison.of(traveller.documents(), placed.entry().documents()),
        settings.of(placed.list()));
  }

  /** Keeps the best name of each entry; of equals the one that the list has first. */
  private static void keep(Found candidate, List<Found> found) {
    for (int i = 0; i < found.size(); i++) {
      Found other = found.get(i);
      boolean same =
          other.segment == candidate.segment
              && other.segment.entryOf[other.number] == candidate.segment.entryOf[candidate.number];
      if (same) {
        double more = candidate.weighing.sum() - other.weighing.sum();
        if (more > 0 || (more == 0 && candidate.number < other.number)) {
          found.set(i, candidate);
        }
        return;
      }
    }
    found.add(candidate);
  }

  private Match match(Found found, Traveller traveller, Facts facts) {
    Segment segment = found.segment;
    ListedName name = segment.listedName(found.number);
    alignment.align(segment.names.name(found.number));
    var explanation =
        new Explanation(
            found.weighing, traveller, facts, segment.facts[segment.entryOf[found.number]]);
    List<Evidence> evidence =
        explanation.of(
            alignment.steps(), segment.entries.get(segment.entryOf[found.number]).entry());
    double score = 0;
    for (Evidence item : evidence) {
      score += item.weight();
    }
    score = Probability.rounded(score);
    String list = found.list();
    return new Match(
        list,
        snapshot.versions().getOrDefault(list, ""),
        found.reference(),
        name.text(),
        name.quality(),
        settings.of(list).bandOf(score),
        score,
        evidence);
  }
}
