package org.commonground.coordination.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table's cells that read well and are hardly meant are named, with what to do. */
class TableDoubtsTests {
  private static final String PLAIN =
      "Other work;Some Foundation;Kenya;2026;2026;planned;0;Youth engagement";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Kenya;2026-05-01;2026-04-30;ongoing;5;Youth engagement | end-before-start | before it begins on 2026-05-01",
        "Atlantis;2026-05-01;2026-05-02;ongoing;5;Youth engagement | unknown-country | 'Atlantis' is no country",
        "Kenya;2026-05-01;2026-05-02;ongoing;-5;Youth engagement | negative-amount | below zero",
        "Kenya;2026-05-01;2026-05-02;thriving;5;Youth engagement | unknown-status | 'thriving' is no status"
      })
  void aDoubtIsSaidWithItsRow(String row, String rule, String message) throws IOException {
    var verdict = check("Work;Some Foundation;" + row, PLAIN);

    assertThat(verdict.problems()).hasSize(1);
    var problem = verdict.problems().getFirst();
    assertThat(problem.rule()).isEqualTo(rule);
    assertThat(problem.severity()).isEqualTo("warning");
    assertThat(problem.message()).contains(message);
    assertThat(problem.line()).isEqualTo(2);
  }

  @Test
  void plainRowsRaiseNone() throws IOException {
    var verdict =
        check(
            "Work;Some Foundation;Kenya, Somalia;May 2026;May 2026;in progress;5;pillar-1", PLAIN);

    assertThat(verdict.problems()).isEmpty();
  }

  @Test
  void aTableThatDoesNotSayWhatItIsAboutIsToldWhatThatMeans() throws IOException {
    Path file =
        Files.write(
            folder.resolve("bare.csv"),
            List.of("Project,Organisation,Country", "Work,Some Foundation,Kenya"));

    var verdict = FileCheck.of(List.of(file.toString()), Clock.systemUTC());

    assertThat(verdict.problems()).extracting(ImportProblem::rule).containsExactly("no-theme");
  }

  private FileCheck.Verdict check(String... rows) throws IOException {
    var lines = new java.util.ArrayList<String>();
    lines.add("Project;Organisation;Country;Start;End;Status;Budget (USD);Theme");
    lines.addAll(List.of(rows));
    Path file = Files.write(folder.resolve("table.csv"), lines);
    return FileCheck.of(List.of(file.toString()), Clock.systemUTC());
  }
}
