package org.commonground.coordination.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.accounts.Visitor;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.SampleActivity;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;
import org.commonground.iati.structure.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Writing records over HTTP: drafts, proposals, merging, and who may do what. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EditingIT {
  private static final String ENTITY = "ref-xm-writes";
  private static final String OTHER = "ref-xm-reads";

  private final Accounts accounts;
  private final Activities activities;
  private final Clock clock;
  private final int port;
  private final List<Visitor> visitors = new ArrayList<>();

  EditingIT(Accounts accounts, Activities activities, Clock clock, @LocalServerPort int port) {
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
  void aReviewerPutsAChangeIntoTheRegister() throws IOException, InterruptedException {
    HeldActivity held = record(Audience.PUBLIC);
    Visitor reviewer = person(Role.REVIEWER, ENTITY);
    assertThat(reviewer.get(page(held) + "/edit").body()).contains("Training of trainers");

    var answer = edit(reviewer, held, "submit", "title.0.text", "Training at the coast");

    assertThat(location(answer)).isEqualTo(page(held));
    HeldActivity now = now(held);
    assertThat(title(now)).isEqualTo("Training at the coast");
    assertThat(now.version().recordedBy()).isEqualTo(Activities.EDITED);
    assertThat(now.activity().descriptions()).isEqualTo(held.activity().descriptions());
    assertThat(activities.history(held.version().activity())).hasSize(2);
    assertThat(reviewer.get(page(held) + "/compare").body())
        .contains(
            "<bdi>Training of trainers</bdi></del>", "<bdi>Training at the coast</bdi></ins>");
  }

  @Test
  void aReporterProposesAndAReviewerConfirms() throws IOException, InterruptedException {
    HeldActivity held = record(Audience.PUBLIC);
    Visitor reporter = person(Role.REPORTER, ENTITY);
    Visitor reviewer = person(Role.REVIEWER, ENTITY);

    var answer = edit(reporter, held, "submit", "title.0.text", "Training of judges");
    String draft = location(answer).replaceFirst("\\?.*", "");

    assertThat(title(now(held))).isEqualTo("Training of trainers");
    assertThat(reviewer.get("/drafts").body()).contains("Training of judges");
    assertThat(reviewer.get(draft).body()).contains("Training of judges</bdi></ins>");
    assertThat(reporter.post(draft + "/confirm").statusCode()).isEqualTo(403);
    assertThat(location(reviewer.post(draft + "/confirm"))).isEqualTo(page(held));
    assertThat(title(now(held))).isEqualTo("Training of judges");
    assertThat(reviewer.post(draft + "/confirm").statusCode()).isEqualTo(409);
  }

  @Test
  void whatIsReturnedIsWrittenOn() throws IOException, InterruptedException {
    HeldActivity held = record(Audience.PUBLIC);
    Visitor reporter = person(Role.REPORTER, ENTITY);
    Visitor reviewer = person(Role.REVIEWER, ENTITY);
    String draft =
        location(edit(reporter, held, "submit", "title.0.text", "Training of judgs"))
            .replaceFirst("\\?.*", "");

    reviewer.post(draft + "/return", "note", "One letter is missing");

    var form = reporter.get(draft).body();
    assertThat(form).contains("One letter is missing", "Training of judgs");
    var again =
        reporter.post(
            draft, fields(held, revision(form), "submit", "title.0.text", "Training of judges"));
    assertThat(location(again)).startsWith(draft);
    assertThat(reviewer.get(draft).body()).contains("Training of judges</bdi></ins>");
  }

  @Test
  void otherOrganisationsProposeAndDoNotConfirm() throws IOException, InterruptedException {
    HeldActivity held = record(Audience.PUBLIC);
    Visitor other = person(Role.REVIEWER, OTHER);

    String draft =
        location(edit(other, held, "submit", "title.0.text", "Another title"))
            .replaceFirst("\\?.*", "");

    assertThat(title(now(held))).isEqualTo("Training of trainers");
    assertThat(other.post(draft + "/confirm").statusCode()).isEqualTo(403);
    assertThat(location(person(Role.SECRETARIAT, "").post(draft + "/confirm")))
        .isEqualTo(page(held));
    assertThat(title(now(held))).isEqualTo("Another title");
  }

  @Test
  void draftsAreTheirAuthorsAlone() throws IOException, InterruptedException {
    HeldActivity held = record(Audience.PUBLIC);
    Visitor author = person(Role.REPORTER, ENTITY);
    String draft =
        location(edit(author, held, "save", "title.0.text", "Not finished"))
            .replaceFirst("\\?.*", "");

    assertThat(author.get(draft).body()).contains("Not finished");
    for (Visitor other :
        List.of(
            person(Role.REVIEWER, ENTITY),
            person(Role.REPORTER, OTHER),
            person(Role.SECRETARIAT, ""))) {
      assertThat(other.get(draft).statusCode()).isEqualTo(404);
      assertThat(other.get("/drafts").body()).doesNotContain("Not finished");
    }
  }

  @Test
  void readersAndAdministratorsWriteNothing() throws IOException, InterruptedException {
    HeldActivity held = record(Audience.PUBLIC);
    for (Role role : List.of(Role.READER, Role.ADMINISTRATOR)) {
      Visitor reader = person(role, ENTITY);
      assertThat(reader.get(page(held) + "/edit").statusCode()).isEqualTo(403);
      assertThat(edit(reader, held, "submit", "title.0.text", "No").statusCode()).isEqualTo(403);
      assertThat(reader.get("/drafts").statusCode()).isEqualTo(403);
    }
    Visitor nobody = new Visitor(port);
    visitors.add(nobody);
    assertThat(location(nobody.get(page(held) + "/edit"))).startsWith("/sign-in?back=");
    assertThat(title(now(held))).isEqualTo("Training of trainers");
  }

  @Test
  void whatMayNotBeSeenIsNotWrittenOn() throws IOException, InterruptedException {
    HeldActivity held = record(Audience.ENTITY);
    Visitor other = person(Role.REVIEWER, OTHER);

    assertThat(other.get(page(held) + "/edit").statusCode()).isEqualTo(404);
    assertThat(edit(other, held, "submit", "title.0.text", "No").statusCode()).isEqualTo(404);
    assertThat(other.get(page(held) + "/compare").statusCode()).isEqualTo(404);
    assertThat(person(Role.REVIEWER, ENTITY).get(page(held) + "/edit").statusCode()).isEqualTo(200);
  }

  @Test
  void twoPeopleAtOnceLoseNothing() throws IOException, InterruptedException {
    HeldActivity held = record(Audience.PUBLIC);
    Visitor one = person(Role.REVIEWER, ENTITY);
    Visitor two = person(Role.REVIEWER, ENTITY);
    edit(one, held, "submit", "title.0.text", "The first title", "country.0.code", "UG");

    var answer = edit(two, held, "submit", "title.0.text", "The second title");

    String draft = location(answer).replaceFirst("\\?.*", "");
    String form = two.get(draft).body();
    assertThat(form).contains("value=\"The second title\"", "<bdi>The first title</bdi>");
    assertThat(title(now(held))).isEqualTo("The first title");
    HeldActivity first = now(held);
    var again =
        two.post(
            draft,
            fields(
                first,
                revision(form),
                "submit",
                "title.0.text",
                "The second title",
                "country.0.code",
                "UG"));
    assertThat(location(again)).isEqualTo(page(held));
    assertThat(title(now(held))).isEqualTo("The second title");
    assertThat(now(held).activity().recipientCountries().getFirst().code()).isEqualTo("UG");
    assertThat(activities.history(held.version().activity())).hasSize(3);
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() throws IOException, InterruptedException {
    HeldActivity held = record(Audience.PUBLIC);
    Visitor reviewer = person(Role.REVIEWER, ENTITY);

    var answer =
        edit(
            reviewer, held, "submit", "title.0.text", "Kept text", "record.0.actual-start", "soon");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("value=\"Kept text\"", "value=\"soon\"", "id=\"record.0.actual-start.problem\"");
    assertThat(title(now(held))).isEqualTo("Training of trainers");
    assertThat(reviewer.get("/drafts").body()).contains("Kept text");
  }

  @Test
  void aNewRecordOfAnEventIsValid() throws IOException, InterruptedException {
    record(Audience.PUBLIC);
    Visitor reviewer = person(Role.REVIEWER, ENTITY);
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    assertThat(reviewer.get("/drafts/new").statusCode()).isEqualTo(200);

    var answer =
        reviewer.post(
            "/drafts/new",
            "do",
            "submit",
            "audience",
            "members",
            "part",
            "title",
            "part",
            "record",
            "part",
            "theme",
            "part",
            "country",
            "part",
            "participants",
            "part",
            "description",
            "part",
            "organisation",
            "title.0.text",
            "Workshop " + word,
            "title.0.language",
            "en",
            "description.0.text",
            "Two days\n\nIn the open",
            "description.0.language",
            "en",
            "record.0.status",
            "2",
            "record.0.actual-start",
            "2026-03-02",
            "record.0.actual-end",
            "2026-03-03",
            "theme.code",
            "event-workshop",
            "theme.code",
            "area-border",
            "country.0.code",
            "KE",
            "organisation.0.role",
            "4",
            "organisation.0.name",
            "Institute of the Coast",
            "participants.0.count",
            "40",
            "participants.1.count",
            "18",
            "participants.1.sex",
            "female");

    String id = location(answer).replace("/activities/", "");
    var held =
        Audiences.lookingAs(
            Viewer.EVERYTHING,
            () -> activities.find(ActivityId.parse(id).orElseThrow(), AsOf.NOW).orElseThrow());
    assertThat(Schema.activities().check(held.activity().element())).isEmpty();
    assertThat(reviewer.get("/activities/" + id).body()).contains("Workshop " + word, "40");
    assertThat(person(Role.READER, "").get("/activities/" + id).statusCode()).isEqualTo(404);
  }

  private HeldActivity record(Audience audience) {
    long source = activities.receive("editing.xml", "00", "test");
    String identifier = "XM-WRITES-" + UUID.randomUUID();
    var sample = SampleActivity.anActivity().identifiedBy(identifier).reportedBy("XM-WRITES");
    activities.register(
        List.of(Submission.of(sample.activity())),
        new Receipt(source, "test", clock.instant(), audience));
    return Audiences.lookingAs(
        Viewer.EVERYTHING, () -> activities.findByIdentifier(identifier, AsOf.NOW).getFirst());
  }

  private Visitor person(Role role, String entity) throws IOException, InterruptedException {
    var visitor = Visitor.signedIn(accounts, port, role, entity, List.of());
    visitors.add(visitor);
    return visitor;
  }

  private static HttpResponse<String> edit(
      Visitor visitor, HeldActivity held, String deed, String... typed)
      throws IOException, InterruptedException {
    return visitor.post(page(held) + "/edit", fields(held, "0", deed, typed));
  }

  /** What a browser would send: everything that stands in the form, some of it typed anew. */
  private static String[] fields(HeldActivity held, String revision, String deed, String... typed) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "do",
                deed,
                "audience",
                "public",
                "revision",
                revision,
                "base",
                String.valueOf(held.version().sequence())));
    Form form = FormTree.read(held.activity().element(), Parts.list());
    for (Part part : Parts.list()) {
      fields.addAll(List.of("part", part.name()));
      List<Row> rows = form.rows(part);
      for (int i = 0; i < rows.size(); i++) {
        String prefix = part.name() + '.' + i + '.';
        fields.addAll(List.of(prefix + "at", String.valueOf(rows.get(i).at())));
        rows.get(i)
            .values()
            .forEach((name, value) -> {
              if (!Arrays.asList(typed).contains(prefix + name)) {
                fields.addAll(List.of(prefix + name, value));
              }
            });
      }
    }
    fields.addAll(Arrays.asList(typed));
    return fields.toArray(String[]::new);
  }

  private static String revision(String form) {
    return form.replaceFirst("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1");
  }

  private HeldActivity now(HeldActivity held) {
    return activities.find(held.version().activity(), AsOf.NOW).orElseThrow();
  }

  private static String title(HeldActivity held) {
    return held.activity().title().all().getFirst().text();
  }

  private static String page(HeldActivity held) {
    return "/activities/" + held.version().activity();
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElse("");
  }
}
