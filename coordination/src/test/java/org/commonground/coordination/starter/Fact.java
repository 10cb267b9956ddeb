package org.commonground.coordination.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of the tables in {@code docs/starter.md}.
 *
 * @param line in the page
 * @param said the fact in words
 * @param record its identifier, without the part that all share
 * @param checks what the record has to state
 * @param document A to D, with a digit for one of two copies
 */
record Fact(int line, String said, String record, List<FactCheck> checks, String document) {
  private static final Path PAGE = Path.of("../docs/starter.md");
  private static final String HEAD = "| fact | record | checked | document |";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    boolean inTable = false;
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      inTable = line.equals(HEAD) || (inTable && line.startsWith("|"));
      if (inTable && !line.equals(HEAD) && !line.startsWith("| ---")) {
        facts.add(parse(i + 1, line));
      }
    }
    return facts;
  }

  @Override
  public String toString() {
    return "line %d: %s, %s".formatted(line, record, checks);
  }

  /** All that a row says, for looking up what it mentions. */
  String words() {
    return said + ' ' + checks;
  }

  private static Fact parse(int number, String line) {
    String[] cells = line.split(" *\\| *", -1);
    if (cells.length != 6) {
      throw new AssertionError(
          "line %d has %d cells, not four".formatted(number, cells.length - 2));
    }
    List<FactCheck> checks =
        CODE.matcher(cells[3]).results().map(it -> new FactCheck(it.group(1))).toList();
    return new Fact(number, cells[1], cells[2].replace("`", ""), checks, cells[4]);
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(PAGE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
