package org.commonground.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The index against its readable twin, which compares every word with every word. */
class CandidateSearchTests {
  private static final float WORTH = 2;

  @Test
  void findsEveryNameWithABoundLikeTheTwinSeed11() {
    var random = new Random(11);
    List<ParsedName> names = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      names.add(ParsedName.ofPerson(word(random) + " " + word(random)));
    }
    TokenFrequencies frequencies = TokenFrequencies.of(names);
    var search = new CandidateSearch(NameIndex.of(names, new byte[names.size()], frequencies));
    var alignment = new NameAlignment(frequencies);

    for (int i = 0; i < 300; i++) {
      ParsedName ours = ParsedName.ofPerson(word(random) + " " + word(random));
      alignment.ours(ours);
      float[] expected = new float[names.size()];
      for (int n = 0; n < expected.length; n++) {
        expected[n] = plainBound(ours, names.get(n), frequencies);
      }

      float[] found = new float[names.size()];
      int count = search.search(alignment, Double.NEGATIVE_INFINITY, new float[256]);
      for (int k = 0; k < count; k++) {
        found[search.number(k)] = (float) search.bound(search.number(k));
      }

      for (int n = 0; n < expected.length; n++) {
        // A word may also be found joined with its neighbour, so a bound may be higher.
        assertThat(found[n]).isGreaterThanOrEqualTo(expected[n] - 0.001f);
      }
    }
  }

  /** The best pair of each of our words, if it is one that an index can find. */
  private static float plainBound(
      ParsedName ours, ParsedName theirs, TokenFrequencies frequencies) {
    float sum = 0;
    for (int i = 0; i < ours.core.length; i++) {
      var comparison = new TokenComparison();
      Token our = ours.core(i);
      comparison.ours(our, frequencies.weight(our), i == ours.core.length - 1);
      float best = 0;
      for (int j = 0; j < theirs.core.length; j++) {
        Token their = theirs.core(j);
        float weight = (float) comparison.with(their, frequencies.weight(their));
        boolean indexed = isIndexed(our, their);
        best = weight >= WORTH && indexed && weight > best ? weight : best;
      }
      sum += best;
    }
    return sum;
  }

  private static boolean isIndexed(Token our, Token their) {
    int most = Math.min(2, TokenComparison.mostTypos(Math.min(our.fold.length, their.fold.length)));
    boolean near = PlainEditDistance.of(our.fold, their.fold) <= most;
    boolean bones =
        our.skeleton.length > 2 && java.util.Arrays.equals(our.skeleton, their.skeleton);
    return our.key == their.key || near || bones;
  }

  private static String word(Random random) {
    String[] syllables = {"ka", "ri", "mo", "zen", "tal", "vor", "ami", "du", "sha", "lek"};
    var word = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      word.append(syllables[random.nextInt(syllables.length)]);
    }
    return word.toString();
  }

  @Test
  void whatIsRememberedIsWhatIsFound() {
    List<ParsedName> names = List.of(ParsedName.ofPerson("Yaromir Voron"));
    TokenFrequencies frequencies = TokenFrequencies.of(names);
    var search = new CandidateSearch(NameIndex.of(names, new byte[names.size()], frequencies));
    var alignment = new NameAlignment(frequencies);
    ParsedName ours = ParsedName.ofPerson("Yaromit Voron");
    alignment.ours(ours);

    search.search(alignment, Double.NEGATIVE_INFINITY, new float[256]);
    double first = search.bound(search.number(0));
    int again = search.search(alignment, Double.NEGATIVE_INFINITY, new float[256]);

    assertThat(again).isEqualTo(1);
    assertThat(search.bound(search.number(0))).isEqualTo(first);
  }

  /** What is left out by a search for less than all would not have been enough. */
  @Test
  void leavesOutOnlyNamesThatCannotReachWhatIsAskedForSeed12() {
    var random = new Random(12);
    List<ParsedName> names = new ArrayList<>();
    byte[] facets = new byte[500];
    for (int i = 0; i < facets.length; i++) {
      facets[i] = (byte) random.nextInt(3);
      names.add(ParsedName.ofListedPerson(words(random), new ReadWords()));
    }
    float[] more = new float[256];
    more[1] = 4;
    more[2] = -6;
    TokenFrequencies frequencies = TokenFrequencies.of(names);
    var search = new CandidateSearch(NameIndex.of(names, facets, frequencies));
    var alignment = new NameAlignment(frequencies);

    int enough = 0;
    for (int i = 0; i < 400; i++) {
      alignment.ours(ParsedName.ofPerson(words(random)));
      Set<Integer> found = new HashSet<>();
      int count = search.search(alignment, 9, more);
      for (int k = 0; k < count; k++) {
        found.add(search.number(k));
      }
      for (int n = 0; n < facets.length; n++) {
        double bound = search.bound(n) + more[facets[n]];
        int theirs = names.get(n).coreTokens();
        int unpaired = Math.min(alignment.ours().wholeTokens(), theirs) - search.paired();
        // A bound that counts one word of theirs for two of ours is more than it can weigh.
        boolean reaches =
            search.paired() <= theirs
                && bound - CandidateSearch.ANOTHER_NAME * Math.max(0, unpaired) >= 9;
        enough += reaches ? 1 : 0;
        assertThat(!reaches || found.contains(n)).as("name %d of question %d", n, i).isTrue();
      }
    }
    assertThat(enough).isGreaterThan(200);
  }

  private static String words(Random random) {
    String two = word(random) + " " + word(random);
    return switch (random.nextInt(4)) {
      case 0 -> word(random);
      case 1 -> two + " " + word(random);
      case 2 -> two + " " + word(random) + " " + word(random);
      default -> two;
    };
  }
}
