package org.commonground.matching;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Consonants for which a letter of Hebrew, Persian or Arabic may stand beside the one that it
 * usually is, when nobody has written the points: bet is b or v, kaf is k or ch, waw is u or v, zad
 * is d in Arabic and z in Persian.
 */
final class Unwritten {
  private static final int MOST = 10;
  private static final String[] OTHERS = new String[0x700];

  static {
    others("ב v", "ו v", "כ ch,kh", "ח ch,kh", "פ f", "ש s", "צ z", "ז j", "י y", "ג j", "ך ch,kh");
    others("و v", "ض z", "ذ z", "ث s", "ق gh", "ط t", "ظ dh", "ج g", "ح h", "ئ y");
  }

  private final String written;
  private final List<byte[]> found = new ArrayList<>();

  private Unwritten(String written) {
    this.written = written;
  }

  private static void others(String... rows) {
    for (String row : rows) {
      OTHERS[row.charAt(0)] = row.substring(2);
    }
  }

  /**
   * The other ways to read a word.
   *
   * @param written in Hebrew or Arabic letters
   * @return small Latin letters, the likelier first; without the usual way
   */
  static List<byte[]> readings(String written) {
    var readings = new Unwritten(written);
    readings.step(0, "", 0);
    return readings.found;
  }

  private void step(int at, String before, int changes) {
    if (found.size() == MOST || changes > 3) {
      return;
    }
    if (at == written.length()) {
      add(before, changes);
      return;
    }
    char c = written.charAt(at);
    String usual = Letters.of(c);
    String others = c < OTHERS.length ? OTHERS[c] : null;
    step(at + 1, before + (usual == null ? "" : usual), changes);
    if (others != null) {
      for (String other : others.split(",", -1)) {
        step(at + 1, before + other, changes + 1);
      }
    }
  }

  /** A final h is silent, and so short a word has no letter to spare. */
  private void add(String letters, int changes) {
    if (changes > 0 && found.size() < MOST) {
      found.add(letters.getBytes(StandardCharsets.ISO_8859_1));
    }
    if (letters.endsWith("h") && letters.length() < 5 && !letters.endsWith("sh")) {
      String open = letters.substring(0, letters.length() - 1) + "a";
      found.add(open.getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
