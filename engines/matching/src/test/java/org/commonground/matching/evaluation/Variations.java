package org.commonground.matching.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Writes names as others may: slips of the hand, other orders, other spellings, machine readable
 * zones. Written after the matcher was tuned, and never used for tuning it.
 */
final class Variations {
  private static final String[] KEYBOARD = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final String[][] SPELLINGS = {
    {"dh", "z"},
    {"q", "g"},
    {"aa", "a"},
    {"ei", "ai"},
    {"ay", "ei"},
    {"ah", "a"},
    {"iy", "i"},
    {"ya", "ja"},
    {"yu", "ju"},
    {"zh", "j"},
    {"ov", "off"},
    {"ev", "eff"},
    {"th", "s"},
    {"sh", "ch"},
    {"gh", "g"},
    {"ee", "i"},
    {"oo", "ou"},
    {"u", "ou"},
    {"ts", "tz"},
    {"ks", "x"},
    {"f", "ph"},
    {"i", "y"},
    {"k", "c"},
    {"al-", "el "},
    {"-", " "},
    {"ll", "l"},
    {"nn", "n"},
    {"dd", "d"},
  };
  private static final String[][] MISREADINGS = {
    {"RN", "M"}, {"M", "RN"}, {"CL", "D"}, {"VV", "W"}, {"W", "VV"}, {"L", "1"}, {"O", "0"},
    {"S", "5"}, {"B", "8"}, {"Z", "2"}, {"G", "6"}, {"I", "L"}, {"U", "V"}, {"E", "F"},
  };

  private final Random random;
  private final List<String> others;
  private final Map<String, UnaryOperator<String>> all = new TreeMap<>();

  /** Others are names from which words are taken when a name gets one more. */
  Variations(long seed, List<String> others) {
    this.random = new Random(seed);
    this.others = others;
    all.put("unchanged", it -> it);
    all.put("typo", this::typo);
    all.put("two typos", it -> typo(typo(it)));
    all.put("transposition", this::transposition);
    all.put("reorder", this::reorder);
    all.put("drop", this::drop);
    all.put("extra", this::extra);
    all.put("join or split", this::joinOrSplit);
    all.put("romanisation", it -> spelling(spelling(it)));
    all.put("zone", this::zone);
    all.put("misreading", this::misreading);
    all.put("initials", this::initials);
    all.put("combined", this::combined);
  }

  Map<String, UnaryOperator<String>> all() {
    return all;
  }

  private int letterIn(String name) {
    for (int tries = 0; tries < 100; tries++) {
      int at = random.nextInt(name.length());
      if (Character.isLetter(name.charAt(at))) {
        return at;
      }
    }
    return 0;
  }

  /** A neighbouring key, a key too often or not at all. */
  private String typo(String name) {
    int at = letterIn(name);
    String before = name.substring(0, at);
    String after = name.substring(at + 1);
    return switch (random.nextInt(3)) {
      case 0 -> before + neighbour(name.charAt(at)) + after;
      case 1 -> before + name.charAt(at) + name.charAt(at) + after;
      default -> before + after;
    };
  }

  private char neighbour(char letter) {
    char small = Character.toLowerCase(letter);
    for (String row : KEYBOARD) {
      int at = row.indexOf(small);
      if (at >= 0) {
        char other =
            row.charAt(
                at == 0 ? 1 : at == row.length() - 1 || random.nextBoolean() ? at - 1 : at + 1);
        return small == letter ? other : Character.toUpperCase(other);
      }
    }
    return letter;
  }

  private String transposition(String name) {
    for (int tries = 0; tries < 50; tries++) {
      int at = letterIn(name);
      boolean pair = at + 1 < name.length() && Character.isLetter(name.charAt(at + 1));
      if (pair && name.charAt(at) != name.charAt(at + 1)) {
        return name.substring(0, at)
            + name.charAt(at + 1)
            + name.charAt(at)
            + name.substring(at + 2);
      }
    }
    return name;
  }

  private static List<String> words(String name) {
    return new ArrayList<>(Arrays.asList(name.replace(',', ' ').trim().split(" +", -1)));
  }

  private String reorder(String name) {
    List<String> words = words(name);
    if (random.nextBoolean()) {
      Collections.reverse(words);
    } else {
      Collections.rotate(words, 1);
    }
    return String.join(" ", words);
  }

  private String drop(String name) {
    List<String> words = words(name);
    if (words.size() > 2) {
      words.remove(1 + random.nextInt(words.size() - 2));
    }
    return String.join(" ", words);
  }

  private String extra(String name) {
    List<String> words = words(name);
    List<String> other = words(others.get(random.nextInt(others.size())));
    words.add(1 + random.nextInt(words.size()), other.getFirst());
    return String.join(" ", words);
  }

  private String joinOrSplit(String name) {
    List<String> words = words(name);
    int at = random.nextInt(words.size());
    if (random.nextBoolean() && at + 1 < words.size()) {
      words.set(at, words.get(at) + words.remove(at + 1));
    } else if (words.get(at).length() > 5) {
      String word = words.get(at);
      int cut = 2 + random.nextInt(word.length() - 4);
      words.set(at, word.substring(0, cut) + " " + word.substring(cut));
    }
    return String.join(" ", words);
  }

  private String spelling(String name) {
    return replaceOne(name.toLowerCase(Locale.ROOT), SPELLINGS);
  }

  private String misreading(String name) {
    return replaceOne(name.toUpperCase(Locale.ROOT), MISREADINGS);
  }

  private String replaceOne(String name, String[][] rules) {
    for (int tries = 0; tries < 60; tries++) {
      String[] rule = rules[random.nextInt(rules.length)];
      int at = name.indexOf(rule[0]);
      if (at >= 0) {
        return name.substring(0, at) + rule[1] + name.substring(at + rule[0].length());
      }
    }
    return name;
  }

  /** The name field of a machine readable zone: 30 or 39 letters, cut at the end. */
  private String zone(String name) {
    int comma = name.indexOf(',');
    String family = comma < 0 ? words(name).getLast() : name.substring(0, comma);
    String given =
        comma < 0
            ? String.join(" ", words(name).subList(0, words(name).size() - 1))
            : name.substring(comma + 1).trim();
    String field = letters(family) + "<<" + letters(given);
    int most = random.nextBoolean() ? 30 : 39;
    return field.length() > most ? field.substring(0, most) : field;
  }

  private static String letters(String name) {
    return name.toUpperCase(Locale.ROOT).replace("'", "").replaceAll("[^A-Z]", "<");
  }

  private String initials(String name) {
    List<String> words = words(name);
    int at = random.nextInt(words.size());
    if (words.size() > 2) {
      words.set(at, words.get(at).substring(0, 1) + ".");
    }
    return String.join(" ", words);
  }

  private String combined(String name) {
    String spelled = spelling(name);
    String slip = random.nextBoolean() ? typo(spelled) : transposition(spelled);
    return random.nextBoolean() ? reorder(slip) : drop(slip);
  }
}
