package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.audit.Trail;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What docs/audit.md tells outsiders to run, run as it stands there. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutsiderIT {
  private static final Path DOCUMENT = Path.of("../docs/audit.md");

  private final Audit audit;
  private final Trail trail;

  OutsiderIT(Audit audit, Trail trail) {
    this.audit = audit;
    this.trail = trail;
  }

  @Test
  void theHashesCanBeComputedElsewhere(@TempDir Path folder)
      throws IOException, InterruptedException {
    require("python3");
    audit.record(Action.FILE_RECEIVED.on(Subject.source(7)).because("“Grüße”, 你好\nand a line"));
    try (var out = Files.newOutputStream(folder.resolve("trail.jsonl"))) {
      trail.export(out);
    }
    Path program = Files.writeString(folder.resolve("check.py"), block("python"));

    assertThat(run(folder, "python3", program.toString(), "trail.jsonl")).startsWith("whole: ");

    String changed =
        Files.readString(folder.resolve("trail.jsonl")).replace("and a line", "and no line");
    Files.writeString(folder.resolve("trail.jsonl"), changed);
    assertThat(run(folder, "python3", program.toString(), "trail.jsonl"))
        .contains("AssertionError");
  }

  @Test
  void theSignatureCanBeCheckedElsewhere(@TempDir Path folder)
      throws IOException, InterruptedException {
    require("openssl");
    audit.record(Action.FILE_RECEIVED.on(Subject.source(8)));
    Path checkpoint = folder.resolve("checkpoint.txt");
    String text = trail.checkpoint().text();
    Files.writeString(checkpoint, text);
    String script = block("sh", "openssl");

    assertThat(run(folder, "sh", "-c", script)).contains("Verified Successfully");

    Files.writeString(checkpoint, text.replaceFirst("entries: ", "entries: 1"));
    assertThat(run(folder, "sh", "-c", script)).doesNotContain("Verified Successfully");
  }

  /** The block of code in a language that holds all of some words. */
  private static String block(String language, String... words) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(DOCUMENT));
    return block
        .results()
        .map(it -> it.group(1))
        .filter(it -> Arrays.stream(words).allMatch(it::contains))
        .findFirst()
        .orElseThrow();
  }

  private static void require(String program) {
    boolean isThere =
        Arrays.stream(System.getenv("PATH").split(":", -1))
            .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
    String leftOut = "left out: what outsiders check with %s, which is not installed";
    if (!isThere) {
      System.err.println(leftOut.formatted(program));
    }
    Assumptions.assumeTrue(isThere, leftOut.formatted(program));
  }

  private static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
