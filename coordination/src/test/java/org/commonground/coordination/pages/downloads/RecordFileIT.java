package org.commonground.coordination.pages.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.database.Audience;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Two files of one day, different in one part: each version and the difference can be fetched. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RecordFileIT {
  private final Activities activities;
  private final Clock clock;
  private final int port;

  RecordFileIT(Activities activities, Clock clock, @LocalServerPort int port) {
    this.activities = activities;
    this.clock = clock;
    this.port = port;
  }

  @Test
  void eachVersionIsAFileWithOneRecord() throws IOException, InterruptedException {
    var history = history("RECORD/FILE-1");

    var older = get(page(history) + ".xml?version=" + history.getLast().sequence());

    assertThat(older.statusCode()).isEqualTo(200);
    assertThat(older.headers().firstValue("Content-Type")).hasValue("application/xml");
    assertThat(older.headers().firstValue("Content-Disposition").orElse(""))
        .contains("RECORD-FILE-1.version-" + history.getLast().sequence() + ".xml");
    assertThat(older.body())
        .contains("version=\"2.03\"", "At twelve posts")
        .containsOnlyOnce("<iati-activity ");
    assertThat(get(page(history) + ".json").body()).doesNotContain("At twelve posts");
  }

  @Test
  void theHistorySaysWhatChangedAndWhichOfTheTwoCounts() throws IOException, InterruptedException {
    var history = history("RECORD/FILE-2");

    assertThat(get(page(history) + "/history?lang=en").body())
        .contains("<li>Description: gone</li>", "The source gives the same date for this version");
  }

  @Test
  void aRecordOfAnotherAudienceIsNoFile() throws IOException, InterruptedException {
    var id = history("RECORD/FILE-3").getFirst().activity();
    register(
        record("RECORD/FILE-3", "<title><narrative>Secret</narrative></title>"), Audience.MEMBERS);

    for (String address : List.of(".xml", ".json", "/history", ".xml?version=1")) {
      assertThat(get("/activities/" + id + address).statusCode()).as(address).isEqualTo(404);
    }
  }

  private List<Version> history(String identifier) {
    String title = "<title><narrative>Border control</narrative></title>";
    register(
        record(
            identifier,
            title + "<description><narrative>At twelve posts</narrative></description>"),
        Audience.PUBLIC);
    register(record(identifier, title), Audience.PUBLIC);
    ActivityId id = activities.findIdentifiers(List.of(identifier)).get(identifier);
    return activities.history(java.util.Objects.requireNonNull(id));
  }

  private void register(Activity activity, Audience audience) {
    long source = activities.receive("posts.xml", "4214a65b", "test");
    var receipt = new Receipt(source, "test", clock.instant(), audience);
    activities.register(List.of(Submission.of(activity)), receipt);
  }

  private static Activity record(String identifier, String parts) {
    String xml =
        """
        <iati-activity xml:lang="en" last-updated-datetime="2016-04-18T14:40:44Z">
        <iati-identifier>%s</iati-identifier>
        <reporting-org ref="XM-POSTS" type="40"><narrative>Posts</narrative></reporting-org>%s
        </iati-activity>
        """
            .formatted(identifier, parts);
    return new Activity(CanonicalXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String page(List<Version> history) {
    return "/activities/" + history.getFirst().activity();
  }

  private HttpResponse<String> get(String address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
  }
}
