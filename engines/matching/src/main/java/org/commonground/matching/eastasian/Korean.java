package org.commonground.matching.eastasian;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The syllables of Korean given names in the ways in which their bearers write them: the Revised
 * Romanization, that of McCune and Reischauer without its marks, and those after the sounds of
 * English.
 */
final class Korean {
  private static final String SYLLABLES =
      """
      ga gak gan gang gap gae geon geol geom gyeong gyeom gyu gyun go gon gong gwan gwang gu guk gun \
      gwon gi gil geun geum na nam nae no dae do dong deok du rae ryong ryeol ryeon ri rim rin man \
      myeong mo mu mun mi min beom byeong byeol bo bok bong bu bin sa san sang seo seok seon seol \
      seong se so sol su suk sun seung si sik sin a yang yeo yeon yeong ye o ok wan yong u uk un ung \
      won wol yu yun eun ik in il im ja jae jeon jeong je jo jong ju jun jung ji jik jin cha chan \
      chang chae cheol cheong cho chun chung chi chil tae taek pil ha hak han hae hyang heon hyeok \
      hyeon hyeong hye ho hong hwa hwan hui hun hyo heung seop bae gyo yul yeol jung hak\
      """;

  private Korean() {}

  /** All ways to write a syllable of the Revised Romanization. */
  static Set<String> spellingsOf(String syllable) {
    Map<String, String> spellings = new LinkedHashMap<>();
    spellings.put(syllable, syllable);
    variants(syllable, spellings);
    Set<String> all = new LinkedHashSet<>(spellings.keySet());
    int vowel = Syllables.firstVowel(syllable);
    int coda = Syllables.coda(syllable);
    String initial = syllable.substring(0, vowel);
    String last = syllable.substring(coda);
    for (String middle : rarely(syllable.substring(vowel, coda), last)) {
      for (String first : initials(initial, syllable.charAt(vowel))) {
        all.add(first + middle + last);
      }
    }
    return all;
  }

  private static String[] rarely(String vowel, String coda) {
    return switch (vowel) {
      case "eo" -> coda.isEmpty() ? new String[] {"uh", "oh", "u"} : new String[] {"uh", "er"};
      case "eu" -> new String[] {"oo", "eo"};
      case "u" -> coda.isEmpty() ? new String[] {"wu", "uh", "ou"} : new String[] {"ou", "une"};
      case "i" -> coda.isEmpty() ? new String[] {"y", "yi", "ie", "ey"} : new String[] {"ea"};
      case "ae" -> new String[] {"e", "ay", "aeh"};
      case "ui" -> new String[] {"eui", "ie", "y", "ey", "hi"};
      case "ye" -> new String[] {"ae", "yae", "yeh", "ea"};
      case "yeo" -> new String[] {"eo", "u", "oung", "ye"};
      case "wo" -> new String[] {"weo", "o", "wu", "oo"};
      case "o" -> coda.isEmpty() ? new String[] {"oh", "oe"} : new String[0];
      case "a" -> new String[] {"ah"};
      case "ya" -> new String[] {"ia"};
      case "yu" -> new String[] {"yeu", "iu"};
      case "yo" -> new String[] {"yoh", "io"};
      default -> new String[0];
    };
  }

  /** Each way to write a syllable, and the one way in which they are compared. */
  static Map<String, String> spellings() {
    Map<String, String> spellings = new LinkedHashMap<>();
    String[] all = SYLLABLES.split(" ", -1);
    for (String syllable : all) {
      spellings.putIfAbsent(syllable, one(syllable));
    }
    for (String syllable : all) {
      variants(syllable, spellings);
    }
    return spellings;
  }

  private static void variants(String syllable, Map<String, String> spellings) {
    int vowel = Syllables.firstVowel(syllable);
    int coda = Syllables.coda(syllable);
    for (String initial : initials(syllable.substring(0, vowel), syllable.charAt(vowel))) {
      for (String middle : vowels(syllable.substring(vowel, coda), syllable.substring(coda))) {
        for (String last : codas(syllable.substring(coda))) {
          spellings.putIfAbsent(initial + middle + last, one(syllable));
        }
      }
    }
    if (syllable.equals("u") || syllable.equals("uk")) {
      spellings.putIfAbsent("woo" + syllable.substring(1), one(syllable));
      spellings.putIfAbsent("oo" + syllable.substring(1), one(syllable));
    }
  }

  private static String[] initials(String initial, char vowel) {
    return switch (initial) {
      case "g" -> new String[] {"g", "k"};
      case "d" -> new String[] {"d", "t"};
      case "b" -> new String[] {"b", "p"};
      case "j" -> new String[] {"j", "ch"};
      case "r" -> new String[] {"r", "l"};
      case "s" -> vowel == 'i' ? new String[] {"s", "sh"} : new String[] {"s"};
      default -> new String[] {initial};
    };
  }

  private static String[] vowels(String vowel, String coda) {
    return switch (vowel) {
      case "eo" -> coda.isEmpty() ? new String[] {"eo", "o"} : new String[] {"eo", "o", "u", "ou"};
      case "yeo" -> new String[] {"yeo", "yo", "yu", "you", "yuh"};
      case "eu" -> new String[] {"eu", "u"};
      case "u" -> new String[] {"u", "oo"};
      case "yu" -> new String[] {"yu", "yoo", "you"};
      case "ae" -> new String[] {"ae", "ai"};
      case "ui" -> new String[] {"ui", "ee", "i"};
      case "i" -> new String[] {"i", "ee"};
      default -> new String[] {vowel};
    };
  }

  private static String[] codas(String coda) {
    return switch (coda) {
      case "k" -> new String[] {"k", "g"};
      case "p" -> new String[] {"p", "b"};
      default -> new String[] {coda};
    };
  }

  /** One way for all: no difference of voice, eo as o, eu as u, any of them before ng as o. */
  private static String one(String syllable) {
    int vowel = Syllables.firstVowel(syllable);
    int coda = Syllables.coda(syllable);
    String last = syllable.substring(coda);
    String initial =
        switch (syllable.substring(0, vowel)) {
          case "g" -> "k";
          case "d" -> "t";
          case "b" -> "p";
          case "ch" -> "j";
          default -> syllable.substring(0, vowel);
        };
    String middle =
        switch (syllable.substring(vowel, coda)) {
          case "eo" -> "o";
          case "yeo" -> "yo";
          case "eu", "u" -> last.equals("ng") ? "o" : "u";
          case "ui" -> "i";
          default -> syllable.substring(vowel, coda);
        };
    return initial + (syllable.equals("u") ? "wu" : middle + last);
  }
}
