package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.activities.SampleActivity.anActivity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.database.Audiences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An import that is killed at any moment leaves whole activities behind, and the next one finishes
 * the work. The killed program is the real one, in a process of its own, on the folder of a running
 * application.
 */
@TestInstance(Lifecycle.PER_CLASS)
class KilledImportIT {
  private static final int ACTIVITIES = 4_000;
  private static final int KILLS = 20;
  private static final long SEED = 20190725;

  private final Path folder;
  private final Path file;
  private final ConfigurableApplicationContext application;

  KilledImportIT() throws IOException {
    folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "killed");
    file = folder.resolve("many.xml");
    application =
        CommonGround.start(
            WebApplicationType.NONE, List.of("--commonground.data=" + folder.resolve("data")));
  }

  @BeforeAll
  void writeManyActivities() throws IOException {
    Files.writeString(
        file,
        IntStream.range(0, ACTIVITIES)
            .mapToObj(i -> anActivity().identifiedBy("XM-TEST-" + i).called("Activity " + i).xml())
            .collect(
                Collectors.joining(
                    "\n", "<iati-activities version=\"2.03\">\n", "\n</iati-activities>")));
  }

  @AfterAll
  void stop() {
    application.close();
  }

  @Test
  void twentyKillsLeaveNoHalfActivityAndTheNextImportCompletes()
      throws IOException, InterruptedException {
    long whole = millisOfAnImportOf("another-register");
    var random = new Random(SEED);
    for (int i = 0; i < KILLS; i++) {
      Process process = startImport("data");
      process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();

      assertThat(halfActivities()).as("after kill %d", i + 1).isZero();
    }

    assertThat(startImport("data").waitFor()).isZero();

    var identifiers = new TreeSet<String>();
    application
        .getBean(Activities.class)
        .forEach(
            AsOf.NOW, held -> assertThat(identifiers.add(held.activity().identifier())).isTrue());
    assertThat(identifiers).hasSize(ACTIVITIES);
    assertThat(halfActivities()).isZero();
  }

  /** Activities that do not have exactly one version, which is the current one. */
  private long halfActivities() {
    var jdbc = application.getBean(JdbcClient.class);
    return application
        .getBean(Audiences.class)
        .seeingEverything(() ->
            jdbc.sql(
                    """
                    select count(*) from (
                      select a.id from activities.activity a left join activities.version v on v.activity = a.id
                       group by a.id having count(v.id) <> 1 or bool_or(v.superseded_at is not null)) as half
                    """)
                .query(Long.class)
                .single());
  }

  private long millisOfAnImportOf(String data) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    assertThat(startImport(data).waitFor()).isZero();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  private Process startImport(String data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            CommonGround.class.getName(),
            "import",
            file.toString(),
            "--data",
            folder.resolve(data).toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("import.log").toFile())
        .start();
  }
}
