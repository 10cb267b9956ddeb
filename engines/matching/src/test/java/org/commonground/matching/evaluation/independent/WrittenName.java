package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A name in capitals, parted as a document parts it. */
record WrittenName(List<String> given, List<String> family) {
  WrittenName {
    given = List.copyOf(given);
    family = List.copyOf(family);
  }

  /**
   * Of a list's {@code FAMILY, Given} or of {@code GIVEN FAMILY}, where the last word is family.
   */
  static WrittenName of(String text) {
    String capitals = text.toUpperCase(Locale.ROOT).strip();
    int comma = capitals.indexOf(',');
    if (comma > 0) {
      return new WrittenName(
          words(capitals.substring(comma + 1)), words(capitals.substring(0, comma)));
    }
    List<String> words = words(capitals);
    int end = words.size() - 1;
    int start = end > 1 && isParticle(words.get(end - 1)) ? end - 1 : end;
    return new WrittenName(words.subList(0, start), words.subList(start, end + 1));
  }

  /** All words given names: for changes of letters, to which parts do not matter. */
  static WrittenName unparted(String text) {
    return new WrittenName(words(text), List.of());
  }

  static boolean isParticle(String word) {
    return List.of(
            "AL", "EL", "UL", "BIN", "BEN", "IBN", "BINT", "ABD", "ABU", "DE", "DEL", "LA", "VAN",
            "VON", "DER", "DI", "DA")
        .contains(word);
  }

  List<String> words() {
    List<String> words = new ArrayList<>(given);
    words.addAll(family);
    return words;
  }

  String text() {
    return String.join(" ", words());
  }

  private static List<String> words(String text) {
    String clean = text.replaceAll("[\\s.;/(),\"]+", " ").strip();
    return clean.isEmpty() ? List.of() : List.of(clean.split(" ", -1));
  }

  @Override
  public String toString() {
    return "WrittenName[" + words().size() + " words]";
  }
}
