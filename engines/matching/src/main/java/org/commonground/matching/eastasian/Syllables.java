package org.commonground.matching.eastasian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All syllables that names of China and Korea are written with, in a tree by letters.
 *
 * <p>Hot path: words that may be such names pass here. Measured by {@code ScreeningBenchmark}.
 * Immutable, safe for use by many threads.
 */
final class Syllables {
  private static final int LETTERS = 26;
  private static final Syllables ALL = new Syllables();

  private final SyllableReadings readings = new SyllableReadings();
  private final List<Syllable> syllables = new ArrayList<>();
  private final Map<String, Integer> sounds = new HashMap<>();
  private short[] next = new short[LETTERS * 4096];
  private short[] syllableAt = new short[4096];
  private int nodes = 1;

  /**
   * A way to write a syllable.
   *
   * @param pinyin whether it is pinyin
   * @param chinese in pinyin; {@code null} when no Chinese name is written so
   * @param korean as Korean syllables are compared; {@code null} when no Korean name is written so
   * @param sound a number for its class of sounds, from 1; 0 where the spelling is only one of many
   * @param mandarin all syllables of Mandarin that may be written so
   * @param koreans all syllables of Korean that may be written so
   */
  record Syllable(
      boolean pinyin,
      @Nullable String chinese,
      @Nullable String korean,
      int sound,
      List<String> mandarin,
      List<String> koreans) {}

  private Syllables() {
    Map<String, String> chinese = new HashMap<>();
    List<String> pinyin = Pinyin.syllables();
    pinyin.forEach(it -> chinese.put(it, it));
    for (String syllable : List.of("cai", "cao", "cui", "qiu", "qiong", "cen")) {
      chinese.putIfAbsent(Pinyin.wadeGiles(syllable), syllable);
    }
    for (String syllable : pinyin) {
      String other = Pinyin.wadeGiles(syllable);
      boolean usual = other.length() > 2 && (syllable.charAt(0) != 'r' || other.equals("jen"));
      if (usual) {
        chinese.putIfAbsent(other, syllable);
      }
    }
    cantonese(chinese);
    Map<String, String> korean = Korean.spellings();
    chinese.forEach((spelling, reading) ->
        add(spelling, reading.equals(spelling), reading, korean.get(spelling)));
    korean.forEach((spelling, reading) -> {
      if (!chinese.containsKey(spelling)) {
        add(spelling, false, null, reading);
      }
    });
    Set<String> others = readings.spellings();
    others.removeAll(chinese.keySet());
    others.removeAll(korean.keySet());
    others.forEach(it -> add(it, false, null, null));
  }

  private static void cantonese(Map<String, String> chinese) {
    String[] pairs = Cantonese.SPELLINGS.split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      chinese.putIfAbsent(pairs[i], pairs[i + 1]);
    }
  }

  private void add(
      String spelling, boolean pinyin, @Nullable String chinese, @Nullable String korean) {
    int node = 0;
    for (int i = 0; i < spelling.length(); i++) {
      int at = node * LETTERS + spelling.charAt(i) - 'a';
      if (next[at] == 0) {
        grow();
        next[at] = (short) nodes++;
      }
      node = next[at];
    }
    String reading = chinese != null ? chinese : korean;
    int sound =
        reading == null ? 0 : sounds.computeIfAbsent(soundOf(reading), it -> sounds.size() + 1);
    List<String> mandarin = readings.mandarin(spelling);
    syllables.add(
        new Syllable(pinyin, chinese, korean, sound, mandarin, readings.korean(spelling)));
    syllableAt[node] = (short) syllables.size();
  }

  private void grow() {
    if (nodes == syllableAt.length) {
      next = Arrays.copyOf(next, next.length * 2);
      syllableAt = Arrays.copyOf(syllableAt, nodes * 2);
    }
  }

  /** The node after a letter; -1 when no syllable goes on so. Begins at node 0. */
  static int after(int node, int letter) {
    int at = letter < 'a' || letter > 'z' ? 0 : ALL.next[node * LETTERS + letter - 'a'];
    return at == 0 ? -1 : at;
  }

  /** The syllable that ends at a node. */
  static @Nullable Syllable at(int node) {
    int number = ALL.syllableAt[node];
    return number == 0 ? null : ALL.syllables.get(number - 1);
  }

  /** How many classes of sounds there are. */
  static int sounds() {
    return ALL.sounds.size();
  }

  static boolean isVowel(int letter) {
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u';
  }

  /** Where the vowels begin, a leading y or w of Korean among them. */
  static int firstVowel(String syllable) {
    int at = 0;
    while (at < syllable.length()
        && !isVowel(syllable.charAt(at))
        && syllable.charAt(at) != 'y'
        && syllable.charAt(at) != 'w') {
      at++;
    }
    return at;
  }

  /** Where the consonants after the vowels begin. */
  static int coda(String syllable) {
    int at = syllable.length();
    while (at > 0 && !isVowel(syllable.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** One spelling for syllables that the systems confuse, such as zh, ch, j and q. */
  private static String soundOf(String reading) {
    int vowel = firstVowel(reading);
    String rest = reading.substring(vowel);
    String initial =
        switch (reading.substring(0, vowel)) {
          case "zh", "ch", "j", "q" -> "c";
          case "b" -> "p";
          case "d" -> "t";
          case "g" -> "k";
          case "z", "c" -> "z";
          case "x", "sh", "s" -> "s";
          case "r" -> "l";
          default -> reading.substring(0, vowel);
        };
    boolean dark = rest.equals("uo") || (rest.equals("e") && "kh".contains(initial));
    return initial + (dark ? "o" : rest);
  }
}
