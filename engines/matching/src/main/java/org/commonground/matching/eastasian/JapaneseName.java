package org.commonground.matching.eastasian;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Japanese names in Latin letters, brought to Hepburn's system without long vowels: {@code Satoh},
 * {@code Satou} and {@code Sato}; {@code Matusita} and {@code Matsushita}; {@code Shimpei} and
 * {@code Shinpei}.
 *
 * <p>Hot path: every word of every name passes here; most are sent away at their first syllable
 * that Japanese has not. Measured by {@code ScreeningBenchmark}.
 */
public final class JapaneseName {
  private static final byte[] NONE = new byte[0];
  private static final Set<String> FAMILY_NAMES = new HashSet<>();

  static {
    for (String name : HanFamilyNames.ofJapan()) {
      FAMILY_NAMES.add(text(latin(name.getBytes(StandardCharsets.ISO_8859_1))));
    }
  }

  private final byte[] in;
  private final byte[] out;
  private int at;
  private int length;

  private JapaneseName(byte[] letters) {
    this.in = letters;
    this.out = new byte[letters.length * 2 + 2];
  }

  /**
   * Whether a word is one of the commonest family names of Japan.
   *
   * @param letters {@code a-z}
   * @return true in whatever system it is written
   */
  public static boolean isFamilyName(byte[] letters) {
    if (letters.length < 3 || letters.length > 14 || !endsAsJapanese(letters)) {
      return false;
    }
    byte[] latin = latin(letters);
    return latin.length > 0 && FAMILY_NAMES.contains(text(latin));
  }

  private static boolean endsAsJapanese(byte[] letters) {
    int last = letters[letters.length - 1];
    return Syllables.isVowel(last) || last == 'n' || last == 'h';
  }

  /**
   * A word in Hepburn's letters.
   *
   * @param letters {@code a-z}
   * @return nothing for a word that is not made of Japanese syllables
   */
  public static byte[] latin(byte[] letters) {
    var name = new JapaneseName(letters);
    while (name.at < letters.length) {
      if (!name.syllable()) {
        return NONE;
      }
    }
    return Arrays.copyOf(name.out, name.length);
  }

  private static String text(byte[] letters) {
    return new String(letters, StandardCharsets.ISO_8859_1);
  }

  private int next(int ahead) {
    return at + ahead < in.length ? in[at + ahead] : 0;
  }

  private boolean syllable() {
    int c = next(0);
    int n = next(1);
    boolean closing = !Syllables.isVowel(n) && n != 'y' && n != c;
    if ((c == 'n' && closing) || (c == 'm' && (n == 'b' || n == 'p' || n == 'm'))) {
      put('n');
      at++;
      return true;
    }
    boolean doubled = (c == n && "kstpcn".indexOf(c) >= 0) || (c == 't' && n == 'c');
    if (doubled) {
      put(c == 'c' ? 't' : c);
      at++;
    }
    return consonant() && vowel();
  }

  /** Reads what stands before the vowel and writes it after Hepburn. */
  private boolean consonant() {
    int c = next(0);
    int n = next(1);
    if (Syllables.isVowel(c)) {
      return true;
    }
    if ((c == 's' || c == 'c') && n == 'h') {
      return take(2, c, 'h');
    }
    if (c == 't' && n == 's') {
      return next(2) == 'u' && take(2, 't', 's');
    }
    if (n == 'y') {
      return contracted(c);
    }
    return switch (c) {
      case 's' -> n == 'i' ? take(1, 's', 'h') : take(1, 's');
      case 't' -> n == 'i' ? take(1, 'c', 'h') : n == 'u' ? take(1, 't', 's') : take(1, 't');
      case 'z', 'd' -> n == 'i' ? take(1, 'j') : take(1, n == 'u' ? 'z' : c);
      case 'h' -> take(1, n == 'u' ? 'f' : 'h');
      case 'f' -> n == 'u' && take(1, 'f');
      case 'y', 'w' -> n != 'i' && take(1, c);
      case 'k', 'n', 'm', 'r', 'g', 'b', 'p', 'j' -> take(1, c);
      default -> false;
    };
  }

  private boolean contracted(int c) {
    return switch (c) {
      case 's' -> take(2, 's', 'h');
      case 't', 'c' -> take(2, 'c', 'h');
      case 'z', 'd', 'j' -> take(2, 'j');
      case 'k', 'n', 'h', 'm', 'r', 'g', 'b', 'p' -> take(2, c, 'y');
      default -> false;
    };
  }

  private boolean vowel() {
    int c = next(0);
    if (!Syllables.isVowel(c)) {
      return false;
    }
    put(c);
    at++;
    int n = next(0);
    boolean silent = n == 'h' && !Syllables.isVowel(next(1)) && next(1) != 'y';
    boolean longer = (c == 'o' && (n == 'u' || n == 'o' || silent)) || (c == 'u' && n == 'u');
    at += longer ? 1 : 0;
    return true;
  }

  private boolean take(int read, int... letters) {
    at += read;
    for (int letter : letters) {
      put(letter);
    }
    return true;
  }

  private void put(int letter) {
    out[length++] = (byte) letter;
  }
}
