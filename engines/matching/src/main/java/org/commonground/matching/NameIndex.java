package org.commonground.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Names of a list, found by any of their words as these are written by somebody else.
 *
 * <p>Hot path: every traveller passes here. Measured by {@code ScreeningBenchmark}. Immutable; safe
 * for use by many threads, each with its own {@link CandidateSearch}. A word is found by its
 * letters with up to two left out, by its consonants (with one left out when vowels are not
 * written), as a short form, and joined with its neighbour.
 */
public final class NameIndex {
  static final int LETTERS = (1 << 26) - 1;

  final ParsedName[] names;
  final Token[] forms;
  final float[] weights;

  /** Of each form a bit for each letter in it, and above {@link #LETTERS} its length. */
  final int[] outlines;

  final Postings postings;
  final KeyTable byKey;
  final KeyTable byDeletes;
  final KeyTable byBones;
  final KeyTable byBonesDeletes;
  final KeyTable byJoined;
  final int[][] byShortForm;
  private final KeyTable bySameWords;

  /** The words of all names while an index is built: each form once, and where it stands. */
  private static final class Words {
    final Map<Token, Token> interned = new HashMap<>();
    final Map<Long, Integer> formOf = new HashMap<>();
    Token[] forms = new Token[1024];

    void add(ParsedName name) {
      for (int i = 0; i < name.tokens.length; i++) {
        name.tokens[i] = interned.computeIfAbsent(name.tokens[i], it -> it);
      }
      for (int i = 0; i < name.core.length; i++) {
        int form = formOf.computeIfAbsent(name.core(i).identity(), it -> formOf.size());
        if (form == forms.length) {
          forms = Arrays.copyOf(forms, form * 2);
        }
        forms[form] = name.core(i);
      }
    }
  }

  private NameIndex(NameIndex other, TokenFrequencies frequencies) {
    this.names = other.names;
    this.forms = other.forms;
    this.outlines = other.outlines;
    this.postings = other.postings;
    this.byKey = other.byKey;
    this.byDeletes = other.byDeletes;
    this.byBones = other.byBones;
    this.byBonesDeletes = other.byBonesDeletes;
    this.byJoined = other.byJoined;
    this.byShortForm = other.byShortForm;
    this.bySameWords = other.bySameWords;
    this.weights = weights(forms, frequencies);
  }

  private NameIndex(ParsedName[] names, byte[] facets, TokenFrequencies frequencies) {
    var words = new Words();
    for (ParsedName name : names) {
      words.add(name);
    }
    this.names = names;
    this.forms = Arrays.copyOf(words.forms, words.formOf.size());
    this.weights = weights(forms, frequencies);
    this.outlines = Arrays.stream(forms).mapToInt(it -> outline(it.fold)).toArray();
    this.postings = new Postings(names, facets, forms.length, words.formOf);
    this.byKey = keys();
    this.byDeletes = deletes();
    this.byBones = bones(0);
    this.byBonesDeletes = bones(1);
    this.byJoined = joined();
    this.byShortForm = shortForms();
    this.bySameWords = sameWords();
  }

  /**
   * Builds an index.
   *
   * @param names the names; a name's place in this list is its number in answers
   * @param facets what else is known of the bearer of each name, as a number from 0 to 255 whose
   *     meaning is the caller's; see {@link CandidateSearch#search}
   * @param frequencies how rare words are
   * @return the index
   */
  public static NameIndex of(List<ParsedName> names, byte[] facets, TokenFrequencies frequencies) {
    return new NameIndex(names.toArray(ParsedName[]::new), facets, frequencies);
  }

  /**
   * The same names with other frequencies.
   *
   * @param frequencies how rare words are now
   * @return an index that shares everything else with this one
   */
  public NameIndex with(TokenFrequencies frequencies) {
    return new NameIndex(this, frequencies);
  }

  /**
   * A name by its number.
   *
   * @param number 0 to {@link #size()} - 1
   * @return the name
   */
  public ParsedName name(int number) {
    return names[number];
  }

  /**
   * Gives the names of the same words as a name, as {@link ParsedName#hasSameWords} says.
   *
   * @param name a name; nothing is found for one without two words of more than an initial
   * @param numbers takes the number of each name
   */
  public void ofSameWords(ParsedName name, IntConsumer numbers) {
    long key = name.sameWords;
    for (int at = bySameWords.find(key); bySameWords.holds(at, key); at++) {
      int number = bySameWords.number(at);
      if (name.hasSameWords(names[number])) {
        numbers.accept(number);
      }
    }
  }

  /**
   * How many names there are.
   *
   * @return 0 or more
   */
  public int size() {
    return names.length;
  }

  static int outline(byte[] fold) {
    int letters = 0;
    for (byte b : fold) {
      letters |= 1 << (b & 0x1f) >> 1;
    }
    return (letters & LETTERS) | Math.min(fold.length, 63) << 26;
  }

  private static float[] weights(Token[] forms, TokenFrequencies frequencies) {
    float[] weights = new float[forms.length];
    for (int i = 0; i < forms.length; i++) {
      weights[i] = frequencies.weight(forms[i]);
    }
    return weights;
  }

  private KeyTable keys() {
    var table = new KeyTable.Builder();
    for (int form = 0; form < forms.length; form++) {
      table.add(forms[form].key, form);
      for (long reading : forms[form].readings) {
        table.add(reading, form);
      }
      for (Token other : forms[form].others) {
        table.add(other.key, form);
      }
    }
    return table.build();
  }

  private KeyTable deletes() {
    var table = new KeyTable.Builder();
    var keys = new Deletes();
    for (int form = 0; form < forms.length; form++) {
      byte[] fold = forms[form].fold;
      if (!forms[form].rigid && fold.length > 2) {
        keys.of(fold, Math.min(2, TokenComparison.mostTypos(fold.length)));
        addAll(keys, form, table);
      }
    }
    return table.build();
  }

  private static void addAll(Deletes keys, int form, KeyTable.Builder table) {
    for (int i = 0; i < keys.count(); i++) {
      table.add(keys.key(i), form);
    }
  }

  private KeyTable bones(int most) {
    var table = new KeyTable.Builder();
    var keys = new Deletes();
    for (int form = 0; form < forms.length; form++) {
      byte[] bones = forms[form].skeleton;
      if (!forms[form].rigid && bones.length > 0 && forms[form].role != TokenRole.INITIAL) {
        keys.of(bones, bones.length > 2 ? most : 0);
        addAll(keys, form, table);
        for (Token other : forms[form].others) {
          keys.of(other.skeleton, other.skeleton.length > 2 ? most : 0);
          addAll(keys, form, table);
        }
      }
    }
    return table.build();
  }

  private KeyTable joined() {
    var table = new KeyTable.Builder();
    for (int number = 0; number < names.length; number++) {
      for (long key : names[number].joined) {
        table.add(key, number);
      }
    }
    return table.build();
  }

  private KeyTable sameWords() {
    var table = new KeyTable.Builder();
    for (int number = 0; number < names.length; number++) {
      if (names[number].sameWords != 0) {
        table.add(names[number].sameWords, number);
      }
    }
    return table.build();
  }

  private int[][] shortForms() {
    int[][] groups = new int[ShortForms.groups()][];
    Arrays.fill(groups, new int[0]);
    for (int form = 0; form < forms.length; form++) {
      int group = forms[form].shortForms;
      if (group > 0) {
        groups[group] = Arrays.copyOf(groups[group], groups[group].length + 1);
        groups[group][groups[group].length - 1] = form;
      }
    }
    return groups;
  }
}
