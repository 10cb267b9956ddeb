package org.commonground.matching;

import java.util.Arrays;
import java.util.StringJoiner;

/**
 * A name cut into tokens, each with its role and its place in the name as it was written.
 *
 * <p>Any script; any order of family and given names; the filler of machine readable zones counts
 * as a space. Titles and particles are tokens of their own role; {@code Abdulrahman}, {@code Abd
 * al-Rahman} and {@code Abdel Rahman} give the same tokens. At most {@value #MOST_TOKENS} tokens
 * are kept. Immutable.
 */
@Personal
public final class ParsedName {
  /** How many tokens of a name are kept. */
  public static final int MOST_TOKENS = 16;

  /** Whose name it is. */
  enum Kind {
    PERSON,
    LISTED_PERSON,
    ORGANISATION
  }

  final String written;
  final boolean organisation;
  final Token[] tokens;
  final int[] from;
  final int[] to;

  /** Places of the tokens that carry weight. */
  final int[] core;

  /** Keys of tokens that may be written as one word; see {@link JoinedWords}. */
  final long[] joined;

  /** How many of these keys, which stand first, are of consonants alone. */
  final int looselyJoined;

  /** Which tokens these are. */
  private final JoinedWords words;

  private final int whole;

  /** The same for names of the same words in any order; 0 without two of more than an initial. */
  final long sameWords;

  /**
   * A name.
   *
   * @param family how many tokens stand before a comma, 0 without one
   * @param read what was read before by this thread
   */
  ParsedName(
      String written, Kind kind, Token[] tokens, int[] from, int[] to, int family, ReadWords read) {
    this.written = written;
    this.organisation = kind == Kind.ORGANISATION;
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.core = core(tokens);
    this.words =
        kind == Kind.LISTED_PERSON
            ? JoinedWords.ofListed(tokens, family, letters(), read)
            : JoinedWords.of(tokens, read);
    this.joined = words.keys;
    this.looselyJoined = words.loose;
    this.whole = countWhole();
    this.sameWords = keyOfWords();
  }

  /** The Latin letters of each token as written; nothing for one that is a part of a word. */
  private byte[][] letters() {
    byte[][] letters = new byte[tokens.length][];
    for (int i = 0; i < tokens.length; i++) {
      boolean part = i > 0 && from[i] == from[i - 1];
      letters[i] = part ? new byte[0] : Letters.of(written, from[i], to[i]);
    }
    return letters;
  }

  /** Initials have no partner of their own, nor has what may be several initials in one word. */
  private int countWhole() {
    int whole = 0;
    for (int i = 0; i < core.length; i++) {
      whole += core(i).role == TokenRole.INITIAL || core(i).mayBeInitials ? 0 : 1;
    }
    return whole;
  }

  private long keyOfWords() {
    long sum = core.length;
    int initials = 0;
    for (int i = 0; i < core.length; i++) {
      sum += Hash.mix(core(i).key);
      initials += core(i).role == TokenRole.INITIAL ? 1 : 0;
    }
    return core.length - initials < 2 ? 0 : Hash.mix(sum);
  }

  private static int[] core(Token[] tokens) {
    int[] core = new int[tokens.length];
    int n = 0;
    for (int i = 0; i < tokens.length; i++) {
      if (tokens[i].role == TokenRole.NAME || tokens[i].role == TokenRole.INITIAL) {
        core[n++] = i;
      }
    }
    if (n == 0) {
      // A name made of particles and titles alone is still a name.
      for (int i = 0; i < tokens.length; i++) {
        core[n++] = i;
      }
    }
    return Arrays.copyOf(core, n);
  }

  /** Whether a token is among those of a place in {@link #joined}. */
  boolean joins(int place, int token) {
    return words.has(place, token);
  }

  /** How many letters the tokens of a place in {@link #joined} have as they are compared. */
  int lettersJoined(int place) {
    return words.lettersOf(place);
  }

  /** The first token of a place in {@link #joined}. */
  int firstJoined(int place) {
    return words.from(place);
  }

  /** The tokens of a place in {@link #joined} as they were written. */
  String spanOf(int place) {
    var text = new StringJoiner(" ");
    int from = words.from(place);
    for (int i = 0; i < words.count(place); i++) {
      text.add(span((from + i) % tokens.length));
    }
    return text.toString();
  }

  /**
   * The name of a person.
   *
   * @param written as written, in any script; may be empty
   * @return its tokens, none for a name without letters and digits
   */
  public static ParsedName ofPerson(String written) {
    return ofPerson(written, ReadWords.forOneName());
  }

  /**
   * The name of a person, one of many.
   *
   * @param written as written, in any script; may be empty
   * @param words what was read before by this thread
   * @return the same as without {@code words}, faster
   */
  public static ParsedName ofPerson(String written, ReadWords words) {
    return new NameParser(written, Kind.PERSON, words).parse();
  }

  /**
   * The name of a person as a list has it, which others may write in fewer words.
   *
   * @param written as written, in any script; may be empty
   * @param words what was read before by this thread
   * @return the same tokens as {@link #ofPerson(String)}, and more ways to join them
   */
  public static ParsedName ofListedPerson(String written, ReadWords words) {
    return new NameParser(written, Kind.LISTED_PERSON, words).parse();
  }

  /**
   * The name of an organisation, a ship or a thing: legal forms are typed, numbers in words are
   * digits.
   *
   * @param written as written, in any script; may be empty
   * @return its tokens, none for a name without letters and digits
   */
  public static ParsedName ofOrganisation(String written) {
    return new NameParser(written, Kind.ORGANISATION, ReadWords.forOneName()).parse();
  }

  /**
   * How many tokens carry weight.
   *
   * @return the number of names and initials; particles and titles do not count
   */
  public int coreTokens() {
    return core.length;
  }

  /**
   * How many tokens carry weight and are whole words, which have a partner in a like name.
   *
   * @return the number of names; initials do not count, nor do short words that may be some
   */
  public int wholeTokens() {
    return whole;
  }

  /**
   * Whether a name has the same words, as they are compared, in any order.
   *
   * @param other the other name
   * @return false for names without two words of more than an initial
   */
  public boolean hasSameWords(ParsedName other) {
    return sameWords != 0 && sameWords == other.sameWords;
  }

  /**
   * The name as it was written.
   *
   * @return the text that was parsed
   */
  public String written() {
    return written;
  }

  /**
   * Keys of the tokens that carry weight: the same for words that fold to the same letters.
   *
   * @return one for each, in their order
   */
  public long[] keys() {
    long[] keys = new long[core.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = core(i).key;
    }
    return keys;
  }

  Token core(int i) {
    return tokens[core[i]];
  }

  /** What was written where a token stands. */
  String span(int token) {
    return written.substring(from[token], to[token]);
  }

  @Override
  public String toString() {
    return "ParsedName[" + tokens.length + " tokens]";
  }
}
