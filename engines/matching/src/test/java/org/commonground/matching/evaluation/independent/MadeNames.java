package org.commonground.matching.evaluation.independent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Common names of many cultures and the ways in which they are written, from {@code
 * made-names.tsv}. Nobody in particular has them.
 */
final class MadeNames {
  private final Map<String, Culture> cultures = new LinkedHashMap<>();

  /**
   * A name.
   *
   * @param original in its own script; empty for Latin
   * @param spellings in Latin letters, the usual one first
   * @param shortForms what friends say, and some agents write
   */
  record Name(String original, List<String> spellings, List<String> shortForms) {}

  /**
   * What people are called.
   *
   * @param bySystem whether the spellings of all names are in the same order of systems, of which a
   *     person uses one for the whole name
   * @param patterns the roles of the words of a name
   */
  record Culture(
      String name,
      boolean bySystem,
      List<String> nations,
      List<List<String>> patterns,
      Map<String, List<Name>> names) {
    boolean hasOriginals() {
      return names.values().stream().flatMap(List::stream).noneMatch(it -> it.original.isEmpty());
    }
  }

  private MadeNames() {}

  static Map<String, Culture> read() {
    var made = new MadeNames();
    try (InputStream file = MadeNames.class.getResourceAsStream("made-names.tsv")) {
      if (file == null) {
        throw new IllegalStateException("made-names.tsv is not beside this class");
      }
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.isBlank() && !it.startsWith("#"))
          .forEach(it -> made.add(it.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made.cultures;
  }

  /** {@code culture, free|system, nations, patterns}, or {@code culture, role, original, …}. */
  private void add(String[] columns) {
    if (columns[1].equals("free") || columns[1].equals("system")) {
      List<List<String>> patterns =
          parts(columns[3], ",").stream().map(it -> parts(it, " ")).toList();
      cultures.put(
          columns[0],
          new Culture(
              columns[0],
              columns[1].equals("system"),
              parts(columns[2], " "),
              patterns,
              new LinkedHashMap<>()));
      return;
    }
    Culture culture = cultures.get(columns[0]);
    if (culture == null) {
      throw new IllegalStateException("made-names.tsv has no line of patterns for " + columns[0]);
    }
    List<String> spellings =
        columns[3].isEmpty() ? Cyrillic.spellings(columns[2]) : parts(columns[3], "|");
    List<String> shortForms = columns.length > 4 ? parts(columns[4], "|") : List.of();
    culture
        .names
        .computeIfAbsent(columns[1], role -> new ArrayList<>())
        .add(new Name(columns[2], spellings, shortForms));
  }

  private static List<String> parts(String text, String separator) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.split(java.util.regex.Pattern.quote(separator), -1));
  }
}
