package org.commonground.coordination.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No day, number or known name of the five documents is left without a fact in {@code
 * docs/starter.md}. The documents themselves are not part of this repository; where they are not at
 * hand this is left out, and says so.
 */
class StarterCompletenessTests {
  /** What is no fact about anybody's work, with the reason. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          // what violent extremism, counter-terrorism and plans against them are called
          "PVE",
          "CT",
          "VE",
          "PCVE",
          "CVE",
          "MOU",
          "VoT",
          "VoTSP",
          "SCR",
          "UNSCR",
          "FTF",
          "GA",
          // abbreviations that a row writes out
          "ToT",
          "HLAG",
          "TBD",
          "MSs",
          "IOs");

  /** Parts of a document without facts: persons to ring up, and what a page has around its text. */
  private static final Map<String, String> CUT =
      Map.of(
          // whom the press may ring up and, in the copy on a blog page, the posts of others below
          "A1", "(?s)Media enquiries .*",
          "A2", "(?s)Media enquiries .*",
          // telephone, electronic and postal addresses of the senders
          "C", "(?s)\\+1 \\d.*",
          // the name of the publisher in capitals on each page
          "D", "UNITED NATIONS\\s+OFFICE OF COUNTER-TERRORISM|COUNTER-TERRORISM(?=\\s+Overview)");

  /** Names of persons. */
  private static final String PERSONS = "Mr\\. \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?";

  private final DocumentMentions mentions = new DocumentMentions();

  @ParameterizedTest(name = "document {0}")
  @CsvSource({"A1, 000", "A2, 001", "B, 002", "C, 003", "D, 004"})
  void leavesNothingOut(String document, String file) throws IOException {
    Set<String> named = mentions.in(text(document, file));
    String rows = rows(document);
    Set<String> covered = mentions.in(rows);
    named.removeAll(LEFT_OUT);
    named.removeIf(it -> covered.contains(it) || (!isNumber(it) && rows.contains(it)));

    assertThat(named).as("not in a row of document " + document).isEmpty();
  }

  @ParameterizedTest(name = "document {0}")
  @CsvSource({"A1, 000", "A2, 001", "B, 002", "C, 003", "D, 004"})
  void leavesNoCapitalisedWordOut(String document, String file) throws IOException {
    Set<String> said = DocumentMentions.words(rows(document)).collect(Collectors.toSet());
    Set<String> named = DocumentMentions.capitalised(text(document, file));

    named.removeAll(said);
    named.removeAll(namingNothing());

    assertThat(named).as("not in a row of document " + document).isEmpty();
  }

  private static String rows(String document) {
    return Fact.all().stream()
        .filter(it -> document.startsWith(it.document()))
        .map(Fact::words)
        .collect(Collectors.joining("\n"));
  }

  private static Set<String> namingNothing() throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/starter/words-that-name-nothing.txt"))) {
      return lines
          .filter(it -> !it.startsWith("#"))
          .flatMap(it -> Stream.of(it.split(" ")))
          .collect(Collectors.toSet());
    }
  }

  private static boolean isNumber(String mention) {
    return mention.chars().allMatch(Character::isDigit);
  }

  private static String text(String document, String file) throws IOException {
    try (Stream<Path> all = Files.list(SharedData.at("seeds"))) {
      Path found =
          all.filter(it -> it.getFileName().toString().startsWith(file)).findFirst().orElseThrow();
      String text = Files.readString(found).replaceAll(PERSONS, " ");
      return text.replaceAll(CUT.getOrDefault(document, "(?!)"), " ");
    }
  }
}
