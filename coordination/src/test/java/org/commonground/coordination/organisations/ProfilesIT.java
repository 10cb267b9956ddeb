package org.commonground.coordination.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.accounts.Visitor;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.SampleActivity;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Organisations say over HTTP what they are. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProfilesIT {
  private final Accounts accounts;
  private final Activities activities;
  private final Clock clock;
  private final int port;
  private final List<Visitor> visitors = new ArrayList<>();

  ProfilesIT(Accounts accounts, Activities activities, Clock clock, @LocalServerPort int port) {
    this.accounts = accounts;
    this.activities = activities;
    this.clock = clock;
    this.port = port;
  }

  @AfterEach
  void leave() {
    visitors.forEach(Visitor::close);
  }

  @Test
  void everybodyReadsWhatAnOrganisationSaysInTheirLanguage()
      throws IOException, InterruptedException {
    String organisation = organisation(Audience.PUBLIC);
    Visitor reporter = person(Role.REPORTER, organisation);

    assertThat(save(reporter, organisation, 0, "We train judges", "KE").statusCode())
        .isEqualTo(303);

    String page = "/organisations/" + organisation;
    assertThat(anybody().get(page + "?lang=fr").body())
        .contains("Nous formons des juges", "https://example.org/us", "/countries/KE");
    assertThat(anybody().get(page + "?lang=ar").body()).contains("We train judges");
    assertThat(anybody().get(page).body()).doesNotContain("/edit");
  }

  @Test
  void twoPeopleAtOnceLoseNothing() throws IOException, InterruptedException {
    String organisation = organisation(Audience.PUBLIC);
    Visitor one = person(Role.REPORTER, organisation);
    Visitor two = person(Role.SECRETARIAT, "");
    save(one, organisation, 0, "The first words", "");

    var answer = save(two, organisation, 0, "The second words", "");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("The second words</textarea>", "<bdi>The first words</bdi>");
    assertThat(save(two, organisation, 1, "Both words", "").statusCode()).isEqualTo(303);
    assertThat(anybody().get("/organisations/" + organisation).body()).contains("Both words");
  }

  @Test
  void whatIsWrongIsSaidAndNothingTypedIsLost() throws IOException, InterruptedException {
    String organisation = organisation(Audience.PUBLIC);
    Visitor reporter = person(Role.REPORTER, organisation);

    var seat = save(reporter, organisation, 0, "Kept words", "XX");
    var website =
        reporter.post(
            "/organisations/" + organisation + "/edit",
            "about-en",
            "Kept words",
            "website",
            "javascript:alert(1)");

    assertThat(List.of(seat, website))
        .allSatisfy(it -> {
          assertThat(it.statusCode()).isEqualTo(422);
          assertThat(it.body()).contains("Kept words</textarea>");
        });
  }

  /** An organisation that is named in restricted records only is not there for others. */
  @Test
  void whatNobodyMaySeeIsNotSaid() throws IOException, InterruptedException {
    String organisation = organisation(Audience.ENTITY);
    Visitor reporter = person(Role.REPORTER, organisation);
    save(reporter, organisation, 0, "Quiet words", "");

    assertThat(reporter.get("/organisations/" + organisation).body()).contains("Quiet words");
    assertThat(anybody().get("/organisations/" + organisation).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> save(
      Visitor by, String organisation, int seen, String words, String seat)
      throws IOException, InterruptedException {
    return by.post(
        "/organisations/" + organisation + "/edit",
        "seen",
        String.valueOf(seen),
        "about-en",
        words,
        "about-fr",
        "Nous formons des juges",
        "website",
        "https://example.org/us",
        "country",
        seat);
  }

  /** A new one, which reports a record; its key. */
  private String organisation(Audience audience) {
    String ref = "XM-SAYS-" + UUID.randomUUID();
    long source = activities.receive("says.xml", "00", "test");
    var sample = SampleActivity.anActivity().identifiedBy(ref + "-1").reportedBy(ref);
    activities.register(
        List.of(Submission.of(sample.activity())),
        new Receipt(source, "test", clock.instant(), audience));
    return "ref-" + ref.toLowerCase(java.util.Locale.ROOT);
  }

  private Visitor anybody() {
    var visitor = new Visitor(port);
    visitors.add(visitor);
    return visitor;
  }

  private Visitor person(Role role, String entity) throws IOException, InterruptedException {
    var visitor = Visitor.signedIn(accounts, port, role, entity, List.of());
    visitors.add(visitor);
    return visitor;
  }
}
