package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonground.coordination.exchange.tables.Meaning.Stated;
import org.commonground.iati.codelists.Codelists;

/** What people write above their columns, in six languages. */
final class Headings {
  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[（]([^)\\]）]*)[)\\]）]");
  private static final int LONG_ENOUGH = 4;

  private final Map<String, Stated> exact = new HashMap<>();
  private final List<String> longestFirst = new ArrayList<>();

  Headings() {
    for (WordTable.Row row : WordTable.read("headings.tsv")) {
      Stated meaning = (Stated) Meaning.parse(row.key()).orElseThrow();
      row.words().forEach(word -> exact.putIfAbsent(word, meaning));
    }
    exact.keySet().stream()
        .filter(it -> it.length() >= LONG_ENOUGH || it.codePoints().anyMatch(c -> c > 0x2E80))
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(it -> it))
        .forEach(longestFirst::add);
  }

  /** The meaning of exactly this heading; what stands in brackets may add a currency. */
  Optional<Stated> find(String heading) {
    String folded = Spelling.fold(heading);
    Stated whole = exact.get(folded);
    return whole != null ? Optional.of(whole) : inBrackets(heading).or(() -> withCurrency(folded));
  }

  private Optional<Stated> inBrackets(String heading) {
    Matcher brackets = IN_BRACKETS.matcher(heading);
    Stated found = exact.get(Spelling.fold(brackets.replaceAll(" ")));
    if (found == null) {
      return Optional.empty();
    }
    brackets.reset();
    String inside = brackets.find() ? Spelling.fold(brackets.group(1)) : "";
    return Optional.of(narrowed(found, inside));
  }

  /** Such as {@code budget usd}. */
  private Optional<Stated> withCurrency(String folded) {
    int space = folded.lastIndexOf(' ');
    String first = space < 0 ? "" : folded.substring(0, space);
    String last = folded.substring(space + 1);
    return Stream.of(
            first,
            last.length() == 3 && space >= 0 ? folded.substring(folded.indexOf(' ') + 1) : "")
        .map(exact::get)
        .filter(it -> it != null && it.field() == Field.VALUE && isCurrency(last))
        .findFirst()
        .map(it -> it.with(last));
  }

  private Stated narrowed(Stated found, String inside) {
    if (found.field() == Field.VALUE && isCurrency(inside)) {
      return found.with(inside);
    }
    Stated part = exact.get(inside);
    if (part == null || !found.field().isCount() || !part.field().isCount()) {
      return found;
    }
    Stated narrowed = found;
    for (String attribute : part.attributes()) {
      narrowed = narrowed.with(attribute);
    }
    return narrowed;
  }

  /** The meaning of the longest known words inside a heading: a guess. */
  Optional<Stated> guess(String heading) {
    String folded = " " + Spelling.fold(heading) + " ";
    for (String words : longestFirst) {
      boolean wide = words.codePoints().anyMatch(c -> c > 0x2E80);
      if (folded.contains(wide ? words : " " + words + " ")) {
        return Optional.ofNullable(exact.get(words)).map(it -> narrowed(it, lastWord(folded)));
      }
    }
    return Optional.empty();
  }

  private static String lastWord(String folded) {
    String stripped = folded.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  static boolean isCurrency(String code) {
    return code.length() == 3
        && Codelists.standard()
            .find("Currency", code.toUpperCase(java.util.Locale.ROOT))
            .isPresent();
  }
}
