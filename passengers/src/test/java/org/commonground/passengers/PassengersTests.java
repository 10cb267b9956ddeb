package org.commonground.passengers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassengersTests {
  @TempDir Path folder;

  @Test
  void helpIsPrintedAndNothingElseIsDone() {
    Run run = Run.of("--help");

    assertThat(run.code()).isZero();
    assertThat(run.output()).contains("generate", "parse", "screen", "bench");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fly",
        "generate",
        "generate -o x --flights many",
        "generate -o x --flights 0",
        "generate -o x --faults 2",
        "parse",
        "parse --quietly",
        "screen --json",
        "screen --list --travellers x --json"
      })
  void wrongUseIsSaidAndChangesNothing(String words) {
    Run run = Run.of(words.isEmpty() ? new String[0] : words.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.output() + run.errors()).contains("Usage:");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Run run = Run.of("parse", folder.resolve("none.edi").toString(), "--json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errors()).contains("none.edi");
  }

  @Test
  void whatIsNoMessageIsAFindingAndNotAFailure() throws Exception {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear colleague,\n");

    Run run = Run.of("parse", file.toString(), "--json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.lines()).hasSize(1);
    assertThat(run.output()).contains("\"messages\":0", "no-interchange").doesNotContain("Dear");
  }
}
