package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostmasterFileTests {

  @Test
  void aRunningServerTellsItsProcessItsPortAndThatItIsReady() {
    var lines =
        List.of(
            "7201",
            "/data/cluster",
            "1795324782",
            "15999",
            "",
            "localhost",
            "  2147596         9",
            "ready   ");

    assertThat(PostmasterFile.parse(lines)).contains(new PostmasterFile(7201, 15_999, true));
  }

  @Test
  void aStartingServerIsNotReady() {
    var lines =
        List.of(
            "7201",
            "/data/cluster",
            "1795324782",
            "15999",
            "",
            "localhost",
            "  2147596         9",
            "starting");

    assertThat(PostmasterFile.parse(lines)).contains(new PostmasterFile(7201, 15_999, false));
  }

  @Test
  void aFileJustBegunHasNoPortYet() {
    assertThat(PostmasterFile.parse(List.of("7201", "/data/cluster")))
        .contains(new PostmasterFile(7201, 0, false));
  }

  @Test
  void anEmptyFileTellsNothing() {
    assertThat(PostmasterFile.parse(List.of())).isEmpty();
    assertThat(PostmasterFile.parse(List.of(""))).isEmpty();
  }
}
