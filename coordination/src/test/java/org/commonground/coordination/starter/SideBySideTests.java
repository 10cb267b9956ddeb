package org.commonground.coordination.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/starter.md} says that our briefing says next to UNOCT's, it does say. */
class SideBySideTests {
  private static final String HEAD = "| the document | our briefing | what differs, and why |";
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("../docs/starter.md")).stream()
        .dropWhile(line -> !line.equals(HEAD))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhatTheTableQuotes(String row) throws IOException {
    String briefing = plain("src/test/resources/briefings/starter_2019-q2_en.txt");
    String quoting = row.split(" \\| ", -1)[1];
    List<String> quoted =
        QUOTED.matcher(quoting).results().map((MatchResult it) -> it.group(1)).toList();

    assertThat(quoted).isNotEmpty().allMatch(briefing::contains);
  }

  /** Dates are written with thin spaces around the dash, amounts with fixed ones. */
  private static String plain(String file) throws IOException {
    return Files.readString(Path.of(file)).replace('\u2009', ' ').replace('\u00a0', ' ');
  }
}
