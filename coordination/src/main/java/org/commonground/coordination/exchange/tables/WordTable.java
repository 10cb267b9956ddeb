package org.commonground.coordination.exchange.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A list of words on the class path: a key, a tab, the words that mean it, between bars. */
final class WordTable {
  private WordTable() {}

  /** One line, its words folded. */
  record Row(String key, List<String> words) {}

  static List<Row> read(String name) {
    try (InputStream in =
            Objects.requireNonNull(WordTable.class.getResourceAsStream("/exchange/" + name), name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(it -> !it.isBlank()).map(WordTable::row).toList();
    } catch (IOException damagedJar) {
      throw new UncheckedIOException(damagedJar);
    }
  }

  private static Row row(String line) {
    String[] parts = line.split("\t", 2);
    return new Row(parts[0], Stream.of(parts[1].split("\\|", -1)).map(Spelling::fold).toList());
  }
}
