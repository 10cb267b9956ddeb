package org.commonground.coordination.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/**
 * What was refused is shown with its reason, to those who would have seen it, until it is mended.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RefusedRecordsIT {
  private static final String WITHOUT_IDENTIFIER =
      "<iati-activities version=\"2.03\">\n<iati-activity></iati-activity>\n</iati-activities>";
  private static final String WELL =
      """
      <iati-activities version="2.03">
      <iati-activity><iati-identifier>REFUSED-1</iati-identifier></iati-activity>
      </iati-activities>
      """;

  private final Importer importer;
  private final RefusedRecords refused;
  private final Audiences audiences;

  @TempDir Path folder;

  RefusedRecordsIT(Importer importer, RefusedRecords refused, Audiences audiences) {
    this.importer = importer;
    this.refused = refused;
    this.audiences = audiences;
  }

  @Test
  void isListedWithFileLineAndReasonUntilTheFileIsMended() throws IOException {
    Path file = folder.resolve("mended.xml");
    Files.writeString(file, WITHOUT_IDENTIFIER);
    read(file, Audience.PUBLIC);
    read(file, Audience.PUBLIC);

    var listed = refused.list(100).stream().filter(it -> it.file().endsWith("mended.xml")).toList();
    assertThat(listed).hasSize(1);
    assertThat(listed.getFirst().line()).isEqualTo(2);
    assertThat(listed.getFirst().message()).contains("identifier");
    assertThat(listed.getFirst().at()).isNotNull();
    assertThat(refused.count()).isPositive();

    Files.writeString(file, WELL);
    read(file, Audience.PUBLIC);
    assertThat(refused.list(100)).noneMatch(it -> it.file().endsWith("mended.xml"));
  }

  @Test
  void isHiddenFromThoseWhoWouldNotHaveSeenTheRecord() throws IOException {
    Path file = folder.resolve("inside.xml");
    Files.writeString(file, WITHOUT_IDENTIFIER);
    read(file, Audience.ENTITY);

    assertThat(refused.list(100)).noneMatch(it -> it.file().endsWith("inside.xml"));
    assertThat(audiences.seeingEverything(() -> refused.list(100)))
        .anyMatch(it -> it.file().endsWith("inside.xml"));
  }

  private void read(Path file, Audience audience) {
    importer.read(new ImportOrder(List.of(file.toString()), "test", audience), progress -> {});
  }
}
