package org.commonground.matching;

import java.util.Arrays;

/**
 * Latin letters brought to one way of writing, and to consonants alone.
 *
 * <p>Hot path: every token of every traveller and list passes here. Measured by {@code
 * ScreeningBenchmark}.
 */
final class Fold {
  private final byte[] in;
  private final byte[] out;
  private int at;
  private int length;

  private Fold(byte[] letters) {
    this.in = letters;
    this.out = new byte[letters.length * 2];
  }

  /**
   * One way to write what is written in several: {@code ph} and {@code f}, {@code kh} and {@code
   * h}, {@code ou} and {@code u}, doubled letters, {@code -ov}, {@code -off} and {@code -ow}. In
   * what comes back {@code x} stands for sh and {@code c} for ch.
   *
   * @param letters {@code a-z}, digits, bytes above 127 for other scripts
   */
  static byte[] of(byte[] letters) {
    var fold = new Fold(letters);
    while (fold.at < letters.length) {
      fold.step();
    }
    fold.ending();
    return Arrays.copyOf(fold.out, fold.length);
  }

  private int next(int ahead) {
    return at + ahead < in.length ? in[at + ahead] : 0;
  }

  private void step() {
    int c = in[at];
    switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> vowel(c);
      case 'c' -> c();
      case 's' -> s();
      case 'x' -> x();
      case 'd', 't', 'z' -> dental(c);
      case 'p' -> pair('h', 'f', 'p');
      case 'k' -> pair('h', 'h', 'k');
      case 'g' -> pair('h', 'g', 'g');
      case 'q' -> pair('u', 'k', 'k');
      case 'w' -> w();
      case 'y' -> y();
      case 'j' -> j();
      case 'h' -> h();
      default -> put(c, 1);
    }
  }

  private void pair(int second, int together, int alone) {
    boolean both = next(1) == second;
    put(both ? together : alone, both ? 2 : 1);
  }

  private void vowel(int c) {
    int n = next(1);
    if (c == 'o' && (n == 'u' || n == 'o')) {
      put('u', 2);
    } else if ((c == 'e' && n == 'e') || (c == 'i' && n == 'e')) {
      put('i', 2);
    } else if (n == 'e' && (c == 'a' || c == 'o' || c == 'u')) {
      put(c, 2);
    } else {
      put(c, 1);
    }
  }

  private void c() {
    int n = next(1);
    if (n == 'h' || n == 'z') {
      put('c', 2);
    } else if (n == 'k') {
      put('k', 2);
    } else {
      put(n == 'e' || n == 'i' || n == 'y' ? 's' : 'k', 1);
    }
  }

  private void s() {
    if (next(1) == 'h') {
      put('x', next(2) == 'c' && next(3) == 'h' ? 4 : 2);
    } else if (next(1) == 'c' && next(2) == 'h') {
      put('x', 3);
    } else {
      put('s', 1);
    }
  }

  /** The letter x, or the escape of machine readable zones before a letter of another script. */
  private void x() {
    int n = next(1);
    boolean escaped =
        (n != 0 && (next(2) == n || next(2) == 'h'))
            || (n == 'a' && next(2) == 'e')
            || (n == 'd' && next(2) == 'z');
    if (escaped || n == 'x') {
      at++;
    } else {
      put('k', 0);
      put('s', 1);
    }
  }

  private void dental(int c) {
    int n = next(1);
    if (c == 'd' && n == 'z' && next(2) == 'h') {
      put('j', 3);
    } else if ((c == 'd' && n == 'j') || (c == 'z' && n == 'h')) {
      put('j', 2);
    } else if (c == 't' && n == 'c' && next(2) == 'h') {
      put('c', 3);
    } else if (c == 't' && ((n == 's' && next(2) != 'c' && next(2) != 'h') || n == 'z')) {
      put('z', 2);
    } else {
      put(c, c != 'z' && n == 'h' ? 2 : 1);
    }
  }

  private void w() {
    boolean beforeConsonant = length == 0 && (next(1) == 'l' || next(1) == 'r');
    boolean ending =
        next(1) == 0 && length > 0 && (out[length - 1] == 'o' || out[length - 1] == 'e');
    put(beforeConsonant || ending ? 'v' : 'w', 1);
  }

  private void y() {
    if (length == 0 && next(1) == 'e') {
      at++;
    } else {
      put('i', 1);
    }
  }

  private void j() {
    int n = next(1);
    boolean afterVowel = length > 0 && isVowel(out[length - 1]);
    boolean afterConsonant = length > 0 && !afterVowel;
    put(
        (afterVowel && !isVowel(n)) || (afterConsonant && isVowel(n) && next(2) == 0) ? 'i' : 'j',
        1);
  }

  private void h() {
    if (next(1) == 0 && length > 1 && isVowel(out[length - 1])) {
      at++;
    } else {
      put('h', 1);
    }
  }

  private void put(int letter, int read) {
    at += read;
    if (length == 0 || out[length - 1] != letter || (letter >= '0' && letter <= '9')) {
      out[length++] = (byte) letter;
    }
  }

  private void ending() {
    if (length > 3
        && out[length - 1] == 'f'
        && (out[length - 2] == 'o' || out[length - 2] == 'e')) {
      out[length - 1] = 'v';
    }
  }

  static boolean isVowel(int c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  /**
   * The consonants of a folded token, in classes that Arabic and Latin writing share: the first
   * letter (a vowel as {@code a}), then consonants; {@code p} as {@code b}, {@code v} as {@code f},
   * {@code j} as {@code g}, {@code c} as {@code x}.
   */
  static byte[] skeleton(byte[] fold) {
    byte[] bones = new byte[fold.length];
    int n = 0;
    for (int i = 0; i < fold.length; i++) {
      int c = fold[i];
      if (i == 0 && isVowel(c)) {
        bones[n++] = 'a';
      } else if (!isVowel(c) && !(c == 'w' && i > 0)) {
        bones[n++] = (byte) consonant(c);
      }
    }
    return Arrays.copyOf(bones, n);
  }

  private static int consonant(int c) {
    return switch (c) {
      case 'p' -> 'b';
      case 'v' -> 'f';
      case 'j' -> 'g';
      case 'c' -> 'x';
      default -> c;
    };
  }
}
