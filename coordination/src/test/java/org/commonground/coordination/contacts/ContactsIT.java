package org.commonground.coordination.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.NewAccount;
import org.commonground.coordination.accounts.PersonalRecords;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.accounts.Visitor;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.SampleActivity;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.contacts.Contact.Person;
import org.commonground.coordination.contacts.Contact.Purpose;
import org.commonground.coordination.contacts.Contact.Use;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.commonground.coordination.database.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** Contacts over HTTP: who sees them, who looks after them, how they end, and what is erased. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ContactsIT {
  private static final String PASSWORD = "violet harbour minute 9 lanterns";
  private static final String OWNER = "ref-xm-asked";
  private static final String FORM = "/organisations/" + OWNER + "/contacts";

  private final Contacts contacts;
  private final Accounts accounts;
  private final PersonalRecords personal;
  private final Audiences audiences;
  private final Activities activities;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final int port;
  private final List<Visitor> visitors = new ArrayList<>();

  ContactsIT(
      Contacts contacts,
      Accounts accounts,
      PersonalRecords personal,
      Audiences audiences,
      Activities activities,
      JdbcClient jdbc,
      Clock clock,
      @LocalServerPort int port) {
    this.contacts = contacts;
    this.accounts = accounts;
    this.personal = personal;
    this.audiences = audiences;
    this.activities = activities;
    this.jdbc = jdbc;
    this.clock = clock;
    this.port = port;
  }

  @BeforeEach
  void theOrganisationIsKnown() {
    long source = activities.receive("asked.xml", "00", "test");
    activities.register(
        List.of(
            Submission.of(
                SampleActivity.anActivity()
                    .identifiedBy("XM-ASKED-1")
                    .reportedBy("XM-ASKED")
                    .activity())),
        new Receipt(source, "test", clock.instant(), Audience.PUBLIC));
  }

  @AfterEach
  void leave() {
    visitors.forEach(Visitor::close);
  }

  @Test
  void eachAudienceSeesItsOwn() throws IOException, InterruptedException {
    Visitor reporter = person(Role.REPORTER, OWNER);
    String open = add(reporter, "public", in(30));
    String members = add(reporter, "members", in(30));
    String own = add(reporter, "entity", in(30));
    Visitor nobody = new Visitor(port);
    visitors.add(nobody);

    assertThat(organisation(nobody)).contains(open).doesNotContain(members, own);
    assertThat(organisation(person(Role.READER, "", Audience.MEMBERS)))
        .contains(open, members)
        .doesNotContain(own);
    assertThat(organisation(person(Role.REVIEWER, OWNER))).contains(open, members, own);
    assertThat(organisation(person(Role.SECRETARIAT, ""))).contains(open, members, own);
    assertThat(organisation(person(Role.ADMINISTRATOR, "")))
        .contains(open)
        .doesNotContain(members, own);
  }

  @Test
  void onlyThoseWhoWriteForTheOrganisationLookAfterThem() throws IOException, InterruptedException {
    Visitor reporter = person(Role.REPORTER, OWNER);
    String name = add(reporter, "public", in(30));
    String id = idOf(name);
    for (Visitor other :
        List.of(
            person(Role.REVIEWER, "ref-xm-reads"),
            person(Role.READER, OWNER),
            person(Role.ADMINISTRATOR, OWNER))) {
      assertThat(other.get(FORM).statusCode()).isEqualTo(403);
      assertThat(send(other, FORM, "Somebody", "public", in(3)).statusCode()).isEqualTo(403);
      assertThat(other.post(FORM + "/" + id, "do", "remove").statusCode()).isEqualTo(403);
      assertThat(organisation(other)).contains(name).doesNotContain(FORM);
    }
    assertThat(organisation(reporter)).contains(name, FORM);

    assertThat(send(reporter, FORM + "/" + id, name + " II", "public", in(9)).statusCode())
        .isEqualTo(303);
    assertThat(organisation(reporter)).contains(name + " II");
    assertThat(reporter.post(FORM + "/" + id, "do", "remove").statusCode()).isEqualTo(303);
    assertThat(organisation(reporter)).doesNotContain(name);
    assertThat(reporter.post(FORM + "/" + id, "do", "remove").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsSaidAndNothingTypedIsLost() throws IOException, InterruptedException {
    Visitor reporter = person(Role.REPORTER, OWNER);
    for (LocalDate day : List.of(in(-1), in(800))) {
      var answer = send(reporter, FORM, "Kept name", "public", day);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("value=\"Kept name\"", "more than two years away");
    }
    var answer = reporter.post(FORM, "name", "No address", "expires", in(5).toString());
    assertThat(answer.body()).contains("Write an e-mail address or a telephone number");
    assertThat(organisation(reporter)).doesNotContain("Kept name", "No address");
  }

  @Test
  void nobodySeesWhatHasExpiredAndItIsRemoved() throws IOException, InterruptedException {
    Visitor reporter = person(Role.REPORTER, OWNER);
    String name = add(reporter, "public", in(30));
    audiences.seeingEverything(() ->
        jdbc.sql("update contacts.contact set expires = :day where name = :name")
            .param("day", in(-1))
            .param("name", name)
            .update());

    assertThat(organisation(reporter)).doesNotContain(name);
    assertThat(reporter.get(FORM).body()).doesNotContain(name);
    assertThat(held(name)).isOne();
    contacts.removeExpired();
    assertThat(held(name)).isZero();
  }

  /** The table itself refuses, whatever a page lets through. */
  @Test
  void theDatabaseKeepsAnotherOrganisationOut() throws IOException, InterruptedException {
    String name = add(person(Role.REPORTER, OWNER), "entity", in(30));
    Viewer other = Viewer.PUBLIC.workingFor("ref-xm-reads");

    int changed =
        audiences.seeing(
            other,
            () ->
                jdbc.sql("update contacts.contact set function = 'x' where name = :name")
                    .param("name", name)
                    .update());

    assertThat(changed).isZero();
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() ->
            audiences.seeing(
                other,
                () ->
                    jdbc.sql(
                            """
                            insert into contacts.contact (reporter, name, function, email, telephone, purpose, audience, expires, changed_at)
                            values (:owner, 'x', '', 'x@example.org', '', 'events', 'entity', now() + interval '1 day', now())
                            """)
                        .param("owner", OWNER)
                        .update()));
  }

  @Test
  void allThatIsHeldAboutAPersonIsExportedAndErased() throws IOException, InterruptedException {
    String email = UUID.randomUUID() + "@example.org";
    String token =
        accounts.add(new NewAccount(email, "Ada Example", Role.REPORTER, OWNER, List.of()));
    Visitor visitor = join(token);
    Account account = accounts.findByEmail(email).orElseThrow();
    Audiences.lookingAs(
        account.viewer(),
        () ->
            contacts.add(
                account,
                OWNER,
                new Person("Ada Example", "", email, ""),
                new Use(Purpose.EVENTS, Audience.ENTITY, in(30))));
    visitor.post("/drafts/new", "do", "save", "part", "title", "title.0.text", "Begun");

    var held = personal.export(email.toUpperCase(java.util.Locale.ROOT));

    assertThat(held.get("accounts")).singleElement().asString().contains("A person", email);
    assertThat(held.get("contacts")).singleElement().asString().contains("Ada Example", email);
    assertThat(held.get("drafts")).singleElement().asString().contains("Begun");

    assertThat(personal.erase(email))
        .containsEntry("accounts", 1)
        .containsEntry("contacts", 1)
        .containsEntry("drafts", 1);
    assertThat(personal.export(email).values()).allSatisfy(it -> assertThat(it).isEmpty());
    assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
    assertThat(accounts.find(account.id())).isEmpty();
  }

  private long held(String name) {
    return audiences.seeingEverything(() ->
        jdbc.sql("select count(*) from contacts.contact where name like :name || '%'")
            .param("name", name)
            .query(Long.class)
            .single());
  }

  private String idOf(String name) {
    return audiences.seeingEverything(() ->
        jdbc.sql("select id::text from contacts.contact where name = :name")
            .param("name", name)
            .query(String.class)
            .single());
  }

  private LocalDate in(int days) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(days);
  }

  private String add(Visitor by, String audience, LocalDate expires)
      throws IOException, InterruptedException {
    String name = "Person " + UUID.randomUUID();
    assertThat(send(by, FORM, name, audience, expires).statusCode()).isEqualTo(303);
    return name;
  }

  private static HttpResponse<String> send(
      Visitor by, String form, String name, String audience, LocalDate expires)
      throws IOException, InterruptedException {
    return by.post(
        form,
        "do",
        "save",
        "name",
        name,
        "function",
        "Focal point",
        "email",
        "focal.point@example.org",
        "telephone",
        "+43 1 000000",
        "purpose",
        "coordination",
        "audience",
        audience,
        "expires",
        expires.toString());
  }

  private static String organisation(Visitor visitor) throws IOException, InterruptedException {
    return visitor.get("/organisations/" + OWNER).body();
  }

  private Visitor person(Role role, String entity, Audience... belongs)
      throws IOException, InterruptedException {
    String email = UUID.randomUUID() + "@example.org";
    return join(accounts.add(new NewAccount(email, "A person", role, entity, List.of(belongs))));
  }

  private Visitor join(String token) throws IOException, InterruptedException {
    var visitor = new Visitor(port);
    visitors.add(visitor);
    visitor.post("/join/" + token, "name", "A person", "password", PASSWORD);
    return visitor;
  }
}
