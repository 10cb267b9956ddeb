package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Slips of fingers on a keyboard and misreadings by machines. */
final class LetterChanges {
  private static final String[] ROWS = {"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"};

  /** What a reader of print takes for what, one to one and one to two. */
  private static final String[][] LOOK_ALIKE = {
    {"O", "0"},
    {"O", "Q"},
    {"O", "D"},
    {"I", "1"},
    {"I", "L"},
    {"L", "1"},
    {"I", "J"},
    {"S", "5"},
    {"B", "8"},
    {"Z", "2"},
    {"G", "6"},
    {"G", "C"},
    {"U", "V"},
    {"V", "Y"},
    {"M", "N"},
    {"H", "N"},
    {"E", "F"},
    {"P", "R"},
    {"K", "X"},
    {"T", "I"},
    {"A", "4"},
    {"M", "RN"},
    {"W", "VV"},
    {"H", "LI"},
    {"D", "CL"},
    {"N", "II"},
    {"T", "7"}
  };

  private LetterChanges() {}

  static Map<String, Change> slips() {
    Map<String, Change> slips = new LinkedHashMap<>();
    slips.put("slip: neighbouring key", once(LetterChanges::neighbour));
    slips.put("slip: letter doubled", once(LetterChanges::doubled));
    slips.put("slip: letter dropped", once(LetterChanges::dropped));
    slips.put("slip: letters swapped", once(LetterChanges::swapped));
    slips.put("slip: stray letter", once(LetterChanges::stray));
    Change one = LetterChanges::anySlip;
    slips.put("slips: two in the name", one.then(one));
    slips.put("slips: two in one word", LetterChanges::twoInOneWord);
    slips.put("misread: one letter", once(LetterChanges::misread));
    slips.put(
        "misread: two letters", once(LetterChanges::misread).then(once(LetterChanges::misread)));
    slips.put("misread: word broken or run on", LetterChanges::spacing);
    return slips;
  }

  static @Nullable String anySlip(WrittenName name, Random random) {
    return once(oneOfThem(random)).of(name, random);
  }

  private interface OnWord {
    @Nullable String of(String word, Random random);
  }

  private static OnWord oneOfThem(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> LetterChanges::neighbour;
      case 1 -> LetterChanges::doubled;
      case 2 -> LetterChanges::dropped;
      case 3 -> LetterChanges::swapped;
      default -> LetterChanges::stray;
    };
  }

  /** In one word of four letters or more, the longer the likelier. */
  private static Change once(OnWord change) {
    return (name, random) -> {
      List<String> words = new ArrayList<>(name.words());
      int at = anyWord(words, 4, random);
      String changed = at < 0 ? null : change.of(words.get(at), random);
      if (changed == null) {
        return null;
      }
      words.set(at, changed);
      return String.join(" ", words);
    };
  }

  private static @Nullable String twoInOneWord(WrittenName name, Random random) {
    List<String> words = new ArrayList<>(name.words());
    int at = anyWord(words, 7, random);
    String once = at < 0 ? null : oneOfThem(random).of(words.get(at), random);
    String twice = once == null ? null : oneOfThem(random).of(once, random);
    if (twice == null) {
      return null;
    }
    words.set(at, twice);
    return String.join(" ", words);
  }

  private static int anyWord(List<String> words, int atLeast, Random random) {
    List<Integer> tickets = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < words.get(i).length() && words.get(i).length() >= atLeast; j++) {
        tickets.add(i);
      }
    }
    return tickets.isEmpty() ? -1 : tickets.get(random.nextInt(tickets.size()));
  }

  private static @Nullable String neighbour(String word, Random random) {
    int at = random.nextInt(word.length());
    for (int row = 0; row < ROWS.length; row++) {
      int key = ROWS[row].indexOf(word.charAt(at));
      if (key >= 0) {
        int other = random.nextInt(3) == 0 && row > 0 ? row - 1 : row;
        int near = other == row ? key + (random.nextBoolean() ? 1 : -1) : key;
        int inside = Math.clamp(near, 0, ROWS[other].length() - 1);
        return word.substring(0, at) + ROWS[other].charAt(inside) + word.substring(at + 1);
      }
    }
    return null;
  }

  private static String doubled(String word, Random random) {
    int at = random.nextInt(word.length());
    return word.substring(0, at + 1) + word.substring(at);
  }

  private static String dropped(String word, Random random) {
    int at = random.nextInt(word.length());
    return word.substring(0, at) + word.substring(at + 1);
  }

  private static String swapped(String word, Random random) {
    int at = random.nextInt(word.length() - 1);
    return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
  }

  private static String stray(String word, Random random) {
    int at = random.nextInt(word.length() + 1);
    return word.substring(0, at) + (char) ('A' + random.nextInt(26)) + word.substring(at);
  }

  private static @Nullable String misread(String word, Random random) {
    List<String> readings = new ArrayList<>();
    for (String[] pair : LOOK_ALIKE) {
      for (int way = 0; way < 2; way++) {
        for (int at = word.indexOf(pair[way]); at >= 0; at = word.indexOf(pair[way], at + 1)) {
          readings.add(
              word.substring(0, at) + pair[1 - way] + word.substring(at + pair[way].length()));
        }
      }
    }
    return readings.isEmpty() ? null : readings.get(random.nextInt(readings.size()));
  }

  private static @Nullable String spacing(WrittenName name, Random random) {
    String text = name.text();
    if (random.nextBoolean()) {
      int space = text.indexOf(' ');
      return name.words().size() < 3 ? null : text.substring(0, space) + text.substring(space + 1);
    }
    int at = 3 + random.nextInt(Math.max(1, text.length() - 6));
    boolean inside = at < text.length() - 2 && text.charAt(at) != ' ' && text.charAt(at - 1) != ' ';
    return inside ? text.substring(0, at) + " " + text.substring(at) : null;
  }
}
