package org.commonground.coordination.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run is words, and everything else stays as it is. */
class CsvWriterTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://evil.example\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "\uFF1D1+1",
        "'=already marked",
        "''=twice"
      })
  void aFormulaGetsAnApostropheAndIsGivenBackWithoutIt(String cell) throws IOException {
    String written = unquoted(line(cell));

    assertThat(written).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12.50", "+7", "0", "1234567.891", "'tis", "a=b", "12 - 13", ""})
  void numbersAndPlainWordsAreLeftAlone(String cell) throws IOException {
    assertThat(line(cell)).isEqualTo(cell);
  }

  @Test
  void otherSeparatorsAreQuotedSoThatNothingStartsBehindThem() throws IOException {
    assertThat(line("a;=1+1")).isEqualTo("\"a;=1+1\"");
    assertThat(line("say \"no\", twice")).isEqualTo("\"say \"\"no\"\", twice\"");
  }

  private static String line(String cell) throws IOException {
    var text = new StringWriter();
    new CsvWriter(text).write(List.of(cell));
    String line = text.toString();
    assertThat(line).endsWith("\r\n");
    return line.substring(0, line.length() - 2);
  }

  private static String unquoted(String field) {
    return field.startsWith("\"")
        ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
        : field;
  }
}
