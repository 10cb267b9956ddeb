package org.commonground.coordination.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;
import org.commonground.coordination.search.Search;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Whoever may see a record finds it at every outlet, and everybody else at none. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutletsIT {

  private final Accounts accounts;
  private final Activities activities;
  private final Search search;
  private final Clock clock;
  private final int port;

  OutletsIT(
      Accounts accounts,
      Activities activities,
      Search search,
      Clock clock,
      @LocalServerPort int port) {
    this.accounts = accounts;
    this.activities = activities;
    this.search = search;
    this.clock = clock;
    this.port = port;
  }

  @Test
  void anAudienceOfMembersIsForMembers() throws IOException, InterruptedException {
    var secret = secret(Audience.MEMBERS);

    assertSeen(secret, Role.READER, "", List.of(Audience.MEMBERS));
    assertSeen(secret, Role.REPORTER, "ref-xm-outlet", List.of());
    assertSeen(secret, Role.SECRETARIAT, "", List.of());
    assertHidden(secret, Role.READER, "", List.of(Audience.MEMBER_STATES));
    assertHidden(secret, Role.ADMINISTRATOR, "", List.of());
  }

  @Test
  void whatIsKeptToAnEntityIsForIt() throws IOException, InterruptedException {
    var secret = secret(Audience.ENTITY);

    assertSeen(secret, Role.REPORTER, "ref-xm-outlet", List.of());
    assertSeen(secret, Role.SECRETARIAT, "", List.of());
    assertHidden(secret, Role.REPORTER, "ref-xm-other", List.of(Audience.MEMBERS));
    assertHidden(secret, Role.ADMINISTRATOR, "", List.of(Audience.MEMBERS));
  }

  @Test
  void aGroupsRecordIsForTheGroup() throws IOException, InterruptedException {
    var secret = secret(Audience.group("geneva"));

    assertSeen(secret, Role.READER, "", List.of(Audience.group("geneva")));
    assertHidden(secret, Role.READER, "", List.of(Audience.group("gene"), Audience.MEMBERS));
    assertHidden(secret, Role.SECRETARIAT, "", List.of());
    assertHidden(secret, Role.ADMINISTRATOR, "", List.of(Audience.MEMBERS));
  }

  @Test
  void thePublicFindsNoneOfThem() throws IOException, InterruptedException {
    var secret = secret(Audience.MEMBERS);
    try (var visitor = new Visitor(port)) {
      assertHidden(secret, visitor);
    }
  }

  /** A record with a word that no other has, and where it may come out. */
  private record Secret(String word, ActivityId id, long before) {
    Map<String, Integer> outlets() {
      return Map.ofEntries(
          Map.entry("/activities?q=" + word, 200),
          Map.entry("/activities/" + id, 404),
          Map.entry("/activities/" + id + "/history", 404),
          Map.entry("/activities/" + id + ".xml", 404),
          Map.entry("/activities/" + id + ".json", 404),
          Map.entry("/export.csv?q=" + word, 200),
          Map.entry("/export.xml?q=" + word, 200),
          Map.entry("/export.json?q=" + word, 200),
          Map.entry("/api/v1/activities?q=" + word, 200),
          Map.entry("/api/v1/activities/" + id, 404),
          Map.entry("/api/v1/changes?limit=50&since=" + before, 200));
    }

    /** Its title stands where it is seen; the word alone may be the question said again. */
    String title() {
      return "Visit to " + word;
    }
  }

  private Secret secret(Audience audience) {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    long before = activities.lastSequence();
    long source = activities.receive("outlets.xml", "00", "test");
    var receipt = new Receipt(source, "test", clock.instant(), audience);
    String identifier = "XM-OUTLET-" + word;
    activities.register(List.of(Submission.of(record(identifier, word))), receipt);
    search.catchUp();
    var ids =
        Audiences.lookingAs(
            Viewer.EVERYTHING, () -> activities.findIdentifiers(List.of(identifier)));
    return new Secret(word, Objects.requireNonNull(ids.get(identifier)), before);
  }

  private static Activity record(String identifier, String word) {
    String xml =
        """
        <iati-activity xml:lang="en">
        <iati-identifier>%s</iati-identifier>
        <reporting-org ref="XM-OUTLET" type="40"><narrative>Outlet</narrative></reporting-org>
        <title><narrative>Visit to %s</narrative></title>
        </iati-activity>
        """
            .formatted(identifier, word);
    return new Activity(CanonicalXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private Visitor signedIn(Role role, String entity, List<Audience> audiences)
      throws IOException, InterruptedException {
    var visitor = Visitor.signedIn(accounts, port, role, entity, audiences);
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    return visitor;
  }

  private void assertSeen(Secret secret, Role role, String entity, List<Audience> audiences)
      throws IOException, InterruptedException {
    try (var visitor = signedIn(role, entity, audiences)) {
      for (String address : secret.outlets().keySet()) {
        var answer = visitor.get(address);
        assertThat(answer.statusCode()).as("%s as %s", address, role).isEqualTo(200);
        assertThat(answer.body())
            .as("%s as %s", address, role)
            .contains(address.contains("changes") ? secret.id().toString() : secret.title());
      }
    }
  }

  private void assertHidden(Secret secret, Role role, String entity, List<Audience> audiences)
      throws IOException, InterruptedException {
    try (var visitor = signedIn(role, entity, audiences)) {
      assertHidden(secret, visitor);
    }
  }

  private static void assertHidden(Secret secret, Visitor visitor)
      throws IOException, InterruptedException {
    for (var outlet : secret.outlets().entrySet()) {
      var answer = visitor.get(outlet.getKey());
      assertThat(answer.statusCode()).as(outlet.getKey()).isEqualTo(outlet.getValue());
      assertThat(answer.body()).as(outlet.getKey()).doesNotContain(secret.title());
      if (!outlet.getKey().contains(secret.id().toString())) {
        assertThat(answer.body()).as(outlet.getKey()).doesNotContain(secret.id().toString());
      }
    }
  }
}
