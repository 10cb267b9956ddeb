package org.commonground.coordination.exchange.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Meaning.Stated;

/** What cells of different columns have in common. */
final class Cells {
  private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh", "pt");

  private Cells() {}

  /** The values of a cell that holds several. */
  static List<String> list(String text) {
    return Stream.of(text.split("[;|\\n\\r]+", -1))
        .map(Spelling::strip)
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  /** The language that the column's hashtag states; empty without one. */
  static String language(Value value) {
    return value.meaning() instanceof Stated stated
        ? stated.attributes().stream().filter(LANGUAGES::contains).findFirst().orElse("")
        : "";
  }
}
