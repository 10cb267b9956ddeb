package org.commonground.passengers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
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
        "generate -o x --flights -1",
        "generate -o x --faults 2",
        "parse",
        "parse --quietly",
        "screen --json",
        "screen --list --travellers x --json",
        "bench all",
        "bench --list SYNTHETIC",
        "bench --travellers x"
      })
  void wrongUseIsSaidAndChangesNothing(String words) {
    Run run = Run.of(words.isEmpty() ? new String[0] : words.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.output() + run.errors()).contains("Usage:");
  }

  @Test
  void wrongUseMakesNoFolder() {
    Path made = folder.resolve("made");

    assertThat(Run.of("generate", "-o", made.toString(), "--faults", "2").code()).isEqualTo(2);
    assertThat(made).doesNotExist();
  }

  @Test
  void aFolderWithoutFilesIsCalledThat() {
    assertThat(Run.of("parse", folder.toString(), "--json").errors())
        .contains("there are no files in this folder");
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

  @Test
  void aFileThatIsNotThereKeepsNoOtherFromBeingRead() throws Exception {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear colleague,\n");

    Run run = Run.of("parse", folder.resolve("none.edi").toString(), letter.toString(), "--json");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errors()).contains("none.edi (there is none of this name)", "1 files");
    assertThat(run.lines()).hasSize(1);
  }

  @Test
  void aFolderThatMayNotBeReadKeepsNoOtherFromBeingRead() throws Exception {
    Files.writeString(folder.resolve("letter.txt"), "Dear colleague,\n");
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, Set.of());
    try {
      assumeFalse(Files.isReadable(closed), "left out: this user may read every folder, as root");

      Run run = Run.of("parse", folder.toString(), "--json");

      assertThat(run.code()).isEqualTo(3);
      assertThat(run.errors()).contains("closed (this user may not)", "1 files or folders");
      assertThat(run.lines()).hasSize(1);
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFileOfAGigabyteIsNotTakenIntoMemory() throws Exception {
    Path large = folder.resolve("large.edi");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(1L << 30);
    }

    Run run = Run.of("parse", large.toString(), "--json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.output()).contains("file-too-large", "expected at most 512 MB");
  }

  @Test
  void whatStandsOutsideOfInterchangesIsSaid() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("telex.edi"),
            "QU VIEXX\r\nUNB+UNOA:1+A+B+260105:0800+1'UNH+1+PAXLST:D:05B:UN'BGM+745'UNT+3+1'UNZ+1+1'\r\nNNNN");

    Run run = Run.of("parse", file.toString(), "--json");

    assertThat(run.lines()).hasSize(1);
    assertThat(run.output()).contains("found 12 bytes, as lines of a telex have, in 2 places");
  }
}
