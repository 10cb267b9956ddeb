package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How offices of several countries and times write Russian names in Latin letters. */
final class Cyrillic {
  private static final String LETTERS =
      "А Б В Г Д Е Ё Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я";

  private static final List<Office> OFFICES =
      List.of(
          // Documents since 2013.
          office("A B V G D E E ZH Z I I K L M N O P R S T U F KH TS CH SH SHCH IE Y - E IU IA"),
          // English newspapers.
          office(
              "A B V G D E YO ZH Z I Y K L M N O P R S T U F KH TS CH SH SHCH - Y - E YU YA",
              "^E=YE",
              "(?<=[AEIOUY])E=YE",
              "IY$=Y",
              "YY$=Y"),
          // Passports since 1997.
          office(
              "A B V G D E E ZH Z I Y K L M N O P R S T U F KH TS CH SH SHCH - Y - E YU YA",
              "IY$=IY",
              "KS=X"),
          // French, and passports before 1997.
          office(
              "A B V G D E IO J Z I I K L M N O P R S T OU F KH TS TCH CH CHTCH - Y - E IOU IA",
              "OV$=OFF",
              "EV$=EFF",
              "IN$=INE",
              "II$=I",
              "YI$=Y",
              "G(?=[EI])=GU"),
          // German.
          office(
              "A B W G D E JO SCH S I I K L M N O P R S T U F CH Z TSCH SCH SCHTSCH - Y - E JU JA",
              "^E=JE",
              "II$=I",
              "YI$=Y",
              "KS=X"),
          // Scholars.
          office("A B V G D E E Z Z I J K L M N O P R S T U F H C C S SC - Y - E JU JA"),
          // Spanish.
          office(
              "A B V G D E IO ZH Z I I K L M N O P R S T U F J TS CH SH SCH - I - E YU IA",
              "II$=I"),
          // Polish.
          office(
              "A B W G D E O Z Z I J K L M N O P R S T U F CH C CZ SZ SZCZ - Y - E JU JA",
              "IJ$=I",
              "YJ$=Y"));

  /** The letters in the order above ({@code -} for none), and what is replaced then. */
  private record Office(List<String> letters, List<String> rules) {
    String write(String word) {
      var latin = new StringBuilder();
      for (char c : word.toUpperCase(Locale.ROOT).toCharArray()) {
        int at = LETTERS.indexOf(c) / 2;
        latin.append(letters.get(at).equals("-") ? "" : letters.get(at));
      }
      String written = latin.toString();
      for (String rule : rules) {
        int sign = rule.lastIndexOf('=');
        written = written.replaceAll(rule.substring(0, sign), rule.substring(sign + 1));
      }
      return written;
    }
  }

  private Cyrillic() {}

  private static Office office(String letters, String... rules) {
    return new Office(List.of(letters.split(" ", -1)), List.of(rules));
  }

  /** One for each office, always in the same order. */
  static List<String> spellings(String word) {
    List<String> spellings = new ArrayList<>();
    for (Office office : OFFICES) {
      spellings.add(office.write(word));
    }
    return spellings;
  }
}
