package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonground.matching.eastasian.JapaneseName;
import org.commonground.matching.eastasian.Readings;
import org.commonground.matching.eastasian.Romanisation;
import org.jspecify.annotations.Nullable;

/**
 * One word of a name: as it reads in Latin letters, folded, and as consonants.
 *
 * <p>Hot path: two of its fields keep what is asked for again and again. Measured by {@code
 * ScreeningBenchmark}. Immutable for all who ask. Two tokens with the same letters, role and script
 * are equal.
 */
@Personal
final class Token {
  private static final long[] NONE = new long[0];

  final byte[] text;

  /** In Latin letters: as written, or as it reads where it is written in characters. */
  final byte[] letters;

  final byte[] fold;
  final byte[] skeleton;
  final TokenRole role;
  final boolean vowelless;

  /** Compared exactly only: numbers and Han characters. */
  final boolean rigid;

  /** As in {@link NameIndex#outlines}. */
  final int outline;

  /** The same for tokens that fold to the same letters. */
  final long key;

  /** Keys of what else the word may stand for; two words that share one may be the same name. */
  final long[] readings;

  /** Other ways to read it, none for most. */
  final List<Token> others;

  /** A key of the consonants of a word that may be several; 0 for a short one. */
  final long joinedBones;

  /** Whether a short word may be initials run together, as {@code jp}. */
  final boolean mayBeInitials;

  /** Whether it is made of syllables in which China and Korea write names. */
  final boolean syllables;

  /** Whether it is one of the commonest family names of Japan. */
  final boolean familyOfJapan;

  /** The group of names and their short forms, or of sounds; 0 for none. */
  final int shortForms;

  /** Whether a word that is written so is this token, whatever stands beside it; not if unknown. */
  private boolean plain;

  private @Nullable Token japanese;

  Token(byte[] text, TokenRole role, boolean vowelless) {
    this(text, text, role, vowelless);
  }

  /** A token whose letters are not what is written. */
  Token(byte[] text, byte[] letters, TokenRole role, boolean vowelless) {
    this(text, letters, role, vowelless, List.of());
  }

  /** A token that may be read in other ways too. */
  Token(byte[] text, byte[] letters, TokenRole role, boolean vowelless, List<byte[]> others) {
    this.others =
        others.stream().map(it -> new Token(text, it, TokenRole.NAME, vowelless)).toList();
    this.text = text;
    this.letters = letters;
    this.role = role;
    this.rigid = isRigid(letters);
    byte[] reading = rigid || vowelless ? letters : Romanisation.reading(letters);
    this.fold = rigid ? letters : Fold.of(reading);
    this.skeleton = rigid ? letters : bones(vowelless);
    this.vowelless = vowelless;
    this.outline = NameIndex.outline(fold);
    this.key = Hash.of(fold, 0, fold.length);
    List<String> sounds = rigid || vowelless ? List.of() : Readings.of(letters);
    this.syllables = !sounds.isEmpty();
    this.readings = rigid || vowelless ? NONE : allReadings(sounds);
    this.joinedBones = rigid || vowelless ? 0 : JoinedWords.bonesKey(fold);
    this.shortForms = rigid || vowelless ? 0 : ShortForms.groupOf(letters, reading, fold);
    this.familyOfJapan = JapaneseName.isFamilyName(letters);
    this.mayBeInitials = isShortOfNothing();
  }

  /** The same for tokens that stand to all others in the same way, but for how they are spelt. */
  long identity() {
    long kind = shortForms * 4L + (vowelless ? 2 : 0) + (role == TokenRole.INITIAL ? 1 : 0);
    long sum = key + kind * 0x9E3779B97F4A7C15L;
    for (long reading : readings) {
      sum += Hash.mix(reading);
    }
    for (Token other : others) {
      sum += Hash.mix(~other.key);
    }
    return Hash.mix(sum);
  }

  private boolean isShortOfNothing() {
    return role == TokenRole.NAME
        && !rigid
        && !vowelless
        && (letters.length == 2 || letters.length == 3)
        && shortForms == 0
        && !CommonNames.isShort(letters);
  }

  private long[] allReadings(List<String> sounds) {
    List<String> nations = Orthographies.of(letters);
    List<String> respelt = Orthographies.respelt(letters);
    List<String> spellings = NationalSpellings.of(key);
    if (nations.isEmpty() && respelt.isEmpty() && spellings.isEmpty()) {
      return readings(sounds);
    }
    List<String> all = new ArrayList<>(sounds);
    all.addAll(nations);
    all.addAll(spellings);
    long[] keys = Arrays.copyOf(readings(all), all.size() + respelt.size());
    for (int i = 0; i < respelt.size(); i++) {
      byte[] other = Fold.of(respelt.get(i).getBytes(StandardCharsets.ISO_8859_1));
      keys[all.size() + i] = Hash.of(other, 0, other.length);
    }
    return keys;
  }

  static long[] readings(List<String> readings) {
    if (readings.isEmpty()) {
      return NONE;
    }
    long[] keys = new long[readings.size()];
    for (int i = 0; i < keys.length; i++) {
      byte[] letters = readings.get(i).getBytes(StandardCharsets.ISO_8859_1);
      keys[i] = Hash.of(letters, 0, letters.length);
    }
    return keys;
  }

  boolean has(long reading) {
    for (long key : readings) {
      if (key == reading) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words may stand for one name. */
  boolean sharesReading(Token other) {
    if (has(other.key) || other.has(key)) {
      return true;
    }
    for (long key : readings) {
      if (other.has(key)) {
        return true;
      }
    }
    return false;
  }

  boolean isPlain() {
    return plain;
  }

  void plain() {
    plain = true;
  }

  /** As it reads beside a name of Japan. */
  Token inJapanese() {
    Token known = japanese;
    if (known == null) {
      byte[] latin = JapaneseName.latin(letters);
      boolean other = latin.length > 0 && others.isEmpty();
      known = other ? new Token(text, latin, role, vowelless) : this;
      japanese = known;
    }
    return known;
  }

  /** In Arabic and Hebrew a final h is often silent, and not written in Latin. */
  private byte[] bones(boolean silentEnd) {
    byte[] bones = Fold.skeleton(fold);
    boolean cut = silentEnd && bones.length > 2 && bones[bones.length - 1] == 'h';
    return cut ? Arrays.copyOf(bones, bones.length - 1) : bones;
  }

  private static boolean isRigid(byte[] text) {
    for (byte b : text) {
      if ((b >= '0' && b <= '9') || b == '~') {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Token that
            && Arrays.equals(text, that.text)
            && Arrays.equals(letters, that.letters)
            && role == that.role
            && vowelless == that.vowelless);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(text);
  }

  /** Whether it is in a group of sounds of China or Korea, and may be a part of a longer word. */
  boolean isSound() {
    return ShortForms.isReading(shortForms);
  }

  String letters() {
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return "Token[" + text.length + " letters]";
  }
}
