package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.accounts.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server has said it took is there, whenever it is killed. */
class KilledEditingIT {
  private static final int KILLS = 4;
  private static final long SEED = 20_260_301;
  private static final String PASSWORD = "violet harbour minute 9 lanterns";
  private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"(\\d+)\"");
  private static final String RECORD =
      """
      <iati-activities version="2.03">
        <iati-activity xml:lang="en">
          <iati-identifier>XM-TEST-1</iati-identifier>
          <reporting-org ref="XM-TEST" type="40"><narrative>Test</narrative></reporting-org>
          <title><narrative>Title 0 of the seminar</narrative></title>
        </iati-activity>
      </iati-activities>
      """;

  private final Path folder;

  KilledEditingIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void nothingThatWasAcknowledgedIsLost()
      throws IOException, InterruptedException, ExecutionException {
    Files.writeString(folder.resolve("record.xml"), RECORD);
    run("import", folder.resolve("record.xml").toString());
    String said =
        run("user", "add", "x@example.org", "--role", "reviewer", "--entity", "ref-xm-test");
    String link = said.substring(said.indexOf("/join/")).strip();
    var random = new Random(SEED);
    List<Integer> acknowledged = new ArrayList<>();
    String session = "";
    String record = "";
    for (int kill = 0; kill < KILLS; kill++) {
      try (var server = RunningServer.start(folder.resolve("data"), Map.of(), "--empty");
          var writer = new Visitor(server.port(), session);
          var threads = Executors.newSingleThreadExecutor()) {
        if (session.isEmpty()) {
          writer.post(link, "name", "X", "password", PASSWORD);
          session = writer.session();
          record = record(writer.get("/activities").body());
        }
        assertAllThere(writer, record, acknowledged);
        String address = record;
        int first = acknowledged.isEmpty() ? 1 : acknowledged.getLast() + 2;
        Future<List<Integer>> writing = threads.submit(() -> write(writer, address, first));
        TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(2500));
        server.process().destroyForcibly().waitFor();
        acknowledged.addAll(writing.get());
      }
    }
    assertThat(acknowledged).isNotEmpty();
    try (var server = RunningServer.start(folder.resolve("data"), Map.of(), "--empty");
        var reader = new Visitor(server.port(), session)) {
      assertAllThere(reader, record, acknowledged);
    }
    assertThat(run("audit", "verify")).startsWith("whole: ");
  }

  private static String record(String list) {
    Matcher link = Pattern.compile("href=\"(/activities/[0-9a-f-]{36})").matcher(list);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static void assertAllThere(Visitor visitor, String record, List<Integer> acknowledged)
      throws IOException, InterruptedException {
    var versions = new TreeSet<String>();
    Matcher link =
        Pattern.compile("<option value=\"(\\d+)\"")
            .matcher(visitor.get(record + "/compare").body());
    while (link.find()) {
      versions.add(visitor.get(record + "?version=" + link.group(1)).body());
    }
    for (int number : acknowledged) {
      assertThat(versions).anyMatch(it -> it.contains("Title " + number + " of the seminar</h1>"));
    }
  }

  /** Writes until nobody answers; the numbers of the titles that were acknowledged. */
  private static List<Integer> write(Visitor writer, String record, int first)
      throws InterruptedException {
    List<Integer> taken = new ArrayList<>();
    try {
      for (int number = first; ; number++) {
        Matcher base = BASE.matcher(writer.get(record + "/edit").body());
        if (!base.find()) {
          return taken;
        }
        HttpResponse<String> answer =
            writer.post(
                record + "/edit",
                "do",
                "submit",
                "base",
                base.group(1),
                "revision",
                "0",
                "audience",
                "public",
                "part",
                "title",
                "title.0.at",
                "0",
                "title.0.text",
                "Title " + number + " of the seminar",
                "title.0.language",
                "");
        boolean isIn =
            answer
                .headers()
                .firstValue("Location")
                .filter(it -> it.startsWith("/activities/"))
                .isPresent();
        if (isIn) {
          taken.add(number);
        }
      }
    } catch (IOException killed) {
      return taken;
    }
  }

  private String run(String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", folder.resolve("data").toString()));
    Process process = RunningServer.command(Map.of(), all).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
