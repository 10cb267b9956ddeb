package org.commonground.edifact.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How people of one culture are named, from {@code names.tsv}.
 *
 * @param name the culture
 * @param nationalities the states whose travellers bear such names
 * @param surnamesOfMen surnames
 * @param surnamesOfWomen the same surnames as women bear them, at the same places
 * @param men given names of men
 * @param women given names of women
 */
record Culture(
    String name,
    List<String> nationalities,
    List<Part> surnamesOfMen,
    List<Part> surnamesOfWomen,
    List<Part> men,
    List<Part> women) {
  static final List<Culture> ALL = loaded();

  /** A part of a name in Latin letters, as travel documents transliterate it, and as written. */
  record Part(String latin, String original) {}

  /** Whether many people of this culture have one name only. */
  boolean hasMononyms() {
    return name.equals("INDONESIAN") || name.equals("BURMESE") || name.equals("PERSIAN");
  }

  /** Whether the family name stands in front in the original script. */
  boolean putsFamilyFirst() {
    return switch (name) {
      case "CHINESE", "KOREAN", "JAPANESE", "VIETNAMESE" -> true;
      default -> false;
    };
  }

  /** The cultures of a state; all of them when none names it. */
  static List<Culture> of(String state) {
    List<Culture> found = ALL.stream().filter(it -> it.nationalities.contains(state)).toList();
    return found.isEmpty() ? ALL : found;
  }

  private static List<Culture> loaded() {
    Map<String, Map<String, String>> byName = new LinkedHashMap<>();
    for (String[] row : Tables.rows("names.tsv")) {
      byName.computeIfAbsent(row[0], _ -> new LinkedHashMap<>()).put(row[1], row[2]);
    }
    List<Culture> cultures = new ArrayList<>();
    byName.forEach((name, kinds) -> {
      String men = kinds.getOrDefault("man-surname", "");
      cultures.add(
          new Culture(
              name,
              List.of(kinds.getOrDefault("nationality", "").split(";", -1)),
              parts(men),
              parts(kinds.getOrDefault("woman-surname", men)),
              parts(kinds.getOrDefault("man", "")),
              parts(kinds.getOrDefault("woman", ""))));
    });
    return List.copyOf(cultures);
  }

  private static List<Part> parts(String cell) {
    List<Part> parts = new ArrayList<>();
    for (String part : cell.split(";", -1)) {
      int equals = part.indexOf('=');
      parts.add(new Part(part.substring(0, equals), part.substring(equals + 1)));
    }
    return List.copyOf(parts);
  }
}
