package org.commonground.matching.eastasian;

import java.util.ArrayList;
import java.util.List;

/**
 * The syllables of Mandarin in pinyin without tones, and the same in the system of Wade and Giles.
 */
final class Pinyin {
  private static final String[] SYLLABLES = {
    " a ai an ang ao e en eng er o ou",
    "b a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m a ai an ang ao ei en eng i ian iao ie in ing iu o ou u",
    "f a an ang ei en eng o ou u",
    "d a ai an ang ao e eng i ian iao ie ing iu ong ou u uan ui un uo",
    "t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo",
    "l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo",
    "g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "zh a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "j i ia ian iang iao ie in ing iong iu u uan ue un",
    "q i ia ian iang iao ie in ing iong iu u uan ue un",
    "ch a ai an ang ao e en eng i ong ou u uai uan uang ui un uo",
    "x i ia ian iang iao ie in ing iong iu u uan ue un",
    "sh a ai an ang ao e en eng i ou u ua uai uan uang ui un uo",
    "r an ang ao e en eng i ong ou u uan ui un uo",
    "z a ai an ang ao e en eng i ong ou u uan ui un uo",
    "c a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y a an ang ao e i in ing ong ou u uan ue un",
    "w a ai an ang ei en eng o u",
  };

  private Pinyin() {}

  /** All syllables; of two that Wade and Giles write alike, the likelier first. */
  static List<String> syllables() {
    List<String> all = new ArrayList<>();
    for (String row : SYLLABLES) {
      String[] parts = row.split(" ", -1);
      for (int i = 1; i < parts.length; i++) {
        all.add(parts[0] + parts[i]);
      }
    }
    return all;
  }

  /** A syllable as Wade and Giles write it, without apostrophes and marks, as passports do. */
  static String wadeGiles(String pinyin) {
    int n = initial(pinyin);
    String initial = pinyin.substring(0, n);
    String rest = pinyin.substring(n);
    return switch (initial) {
      case "zh", "ch" -> "ch" + hushing(rest);
      case "j", "q" -> "ch" + last(rest);
      case "x" -> "hs" + last(rest);
      case "sh" -> "sh" + hushing(rest);
      case "r" -> "j" + hushing(rest);
      case "z", "c" -> rest.equals("i") ? "tzu" : "ts" + last(rest);
      case "s" -> rest.equals("i") ? "ssu" : "s" + last(rest);
      case "b", "p" -> "p" + last(rest);
      case "d", "t" -> "t" + last(rest);
      case "g", "k" -> "k" + guttural(rest);
      case "y" -> rest.equals("ou") ? "yu" : "y" + last(rest);
      default -> initial + last(rest);
    };
  }

  /**
   * A syllable in the pinyin that Taiwan used of its own, by which many passports are still
   * written.
   */
  static String ofTaiwan(String pinyin) {
    int n = initial(pinyin);
    String rest = pinyin.substring(n);
    boolean rounded = rest.startsWith("u");
    String other =
        switch (pinyin.substring(0, n)) {
          case "zh" -> "jh" + (rest.equals("i") ? "ih" : rest);
          case "ch", "sh", "r" -> pinyin + (rest.equals("i") ? "h" : "");
          case "z", "c", "s" -> pinyin + (rest.equals("i") ? "h" : "");
          case "j" -> rounded ? "jyu" + rest.substring(1) : pinyin;
          case "q" -> rounded ? "cyu" + rest.substring(1) : "c" + rest;
          case "x" -> rounded ? "syu" + rest.substring(1) : "s" + rest;
          default -> pinyin;
        };
    return other.endsWith("iu")
        ? other.substring(0, other.length() - 1) + "ou"
        : other.endsWith("ui") ? other.substring(0, other.length() - 1) + "ei" : other;
  }

  private static int initial(String pinyin) {
    if (pinyin.startsWith("zh") || pinyin.startsWith("ch") || pinyin.startsWith("sh")) {
      return 2;
    }
    return Syllables.isVowel(pinyin.charAt(0)) ? 0 : 1;
  }

  private static String hushing(String rest) {
    return rest.equals("i") ? "ih" : last(rest);
  }

  private static String guttural(String rest) {
    return rest.equals("ui") ? "uei" : rest.equals("uo") ? "uo" : last(rest);
  }

  private static String last(String rest) {
    return switch (rest) {
      case "ong" -> "ung";
      case "iong" -> "iung";
      case "ian" -> "ien";
      case "ie" -> "ieh";
      case "ue" -> "ueh";
      case "uo" -> "o";
      default -> rest;
    };
  }
}
