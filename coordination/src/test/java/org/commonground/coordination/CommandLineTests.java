package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said to somebody who used a command wrongly. */
class CommandLineTests {
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void wrongUseShowsTheCommandThatWasMeant() {
    assertThat(run("briefing", "--lang", "en")).isEqualTo(ExitCode.WRONG_USE);

    assertThat(said().lines())
        .startsWith("The option --from is missing", "Usage:")
        .anyMatch(it -> it.startsWith("  commonground briefing --from DATE"))
        .anyMatch(it -> it.contains("--format html|pdf|docx|pptx|json"))
        .anyMatch(it -> it.startsWith("  commonground briefing --issued"))
        .noneMatch(it -> it.contains("commonground import"));
  }

  @Test
  void anUnknownCommandShowsAllOfThem() {
    assertThat(run("frobnicate")).isEqualTo(ExitCode.WRONG_USE);

    assertThat(said())
        .contains("commonground import", "commonground briefing", "commonground test");
  }

  private ExitCode run(String... words) {
    return new CommandLine(new PrintStream(java.io.OutputStream.nullOutputStream()), stream())
        .run(List.of(words));
  }

  private PrintStream stream() {
    return new PrintStream(errors, true, StandardCharsets.UTF_8);
  }

  private String said() {
    return errors.toString(StandardCharsets.UTF_8);
  }
}
