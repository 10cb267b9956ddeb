package org.commonground.coordination.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
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
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** Whoever does not see the money of a record writes on it, and the money stays as it is. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MoneyEditingIT {
  private static final String ENTITY = "ref-xm-purse";
  private static final String AMOUNT = "31415926";
  private static final String BUDGET =
      """
      <budget type="1" status="1"><period-start iso-date="2019-01-01"/><period-end iso-date="2019-12-31"/>\
      <value value-date="2019-01-01">31415926</value></budget></iati-activity>\
      """;

  private final Accounts accounts;
  private final Activities activities;
  private final Clock clock;
  private final int port;
  private final List<Visitor> visitors = new ArrayList<>();

  MoneyEditingIT(Accounts accounts, Activities activities, Clock clock, @LocalServerPort int port) {
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
  void anEntityKeepsItsMoneyToItselfAndShowsItAgain() throws IOException, InterruptedException {
    ActivityId id = record(null);
    Visitor reviewer = person(Role.REVIEWER, ENTITY);
    Visitor reader = person(Role.READER, "");
    assertThat(reader.get("/activities/" + id + ".xml").body()).contains(AMOUNT);
    long first = whole(id).version().sequence();

    submit(reviewer, id, "money", "entity", "title", "Kept to us");

    assertThat(reader.get("/activities/" + id).body()).contains("Kept to us");
    byte[] kept = CanonicalXml.write(whole(id).activity().element());
    assertThat(whole(id).version().source().fileFingerprint())
        .as("proves no guess at the money")
        .isEqualTo(DigestUtils.sha256Hex(Activities.withoutMoney(kept)))
        .isNotEqualTo(DigestUtils.sha256Hex(kept));
    assertThat(reader.get("/activities/" + id + ".xml").body()).doesNotContain(AMOUNT);
    assertThat(reader.get("/activities/" + id + ".xml?version=" + first).body())
        .doesNotContain(AMOUNT);
    assertThat(reviewer.get("/activities/" + id + ".xml").body()).contains(AMOUNT);
    assertThat(reviewer.get("/activities/" + id).body())
        .contains("Who of them may see its money", "31,415,926");
    assertThat(reviewer.get("/activities/" + id + "/edit").body())
        .contains("<option value=\"entity\" selected>");

    submit(reviewer, id, "money", "", "title", "Shown to all");
    assertThat(reader.get("/activities/" + id + ".xml").body()).contains(AMOUNT);
    assertThat(reader.get("/activities/" + id + ".xml?version=" + first).body()).contains(AMOUNT);
  }

  @Test
  void whatOthersProposeIsAddedToWhatTheyCannotSee() throws IOException, InterruptedException {
    ActivityId id = record(Audience.ENTITY);
    Visitor other = person(Role.REPORTER, "ref-xm-neighbour");
    assertThat(other.get("/activities/" + id + "/edit").body())
        .doesNotContain(AMOUNT, "name=\"money\"")
        .contains("name=\"part\" value=\"budget\"");

    String draft =
        location(
                submit(
                    other,
                    id,
                    "title",
                    "Proposed",
                    "part",
                    "budget",
                    "budget.0.start",
                    "2020-01-01",
                    "budget.0.end",
                    "2020-12-31",
                    "budget.0.value",
                    "2718",
                    "budget.0.date",
                    "2020-01-01"))
            .replaceFirst("\\?.*", "");
    Visitor reviewer = person(Role.REVIEWER, ENTITY);
    assertThat(reviewer.get(draft).body()).contains("Proposed").doesNotContain("31,415,926");
    assertThat(location(reviewer.post(draft + "/confirm"))).isEqualTo("/activities/" + id);

    assertThat(amounts(whole(id))).containsExactly(new BigDecimal(AMOUNT), new BigDecimal("2718"));
    assertThat(other.get("/activities/" + id).body()).contains("Proposed");
    assertThat(other.get("/activities/" + id + ".xml").body()).doesNotContain(AMOUNT, "2718<");
  }

  @Test
  void aProposalThatCameSecondShowsNoMoneyToItsAuthor() throws IOException, InterruptedException {
    ActivityId id = record(Audience.ENTITY);
    Visitor other = person(Role.REPORTER, "ref-xm-neighbour");
    String draft =
        location(submit(other, id, "title", "Second", "part", "budget")).replaceFirst("\\?.*", "");
    Visitor reviewer = person(Role.REVIEWER, ENTITY);
    submit(reviewer, id, "money", "entity", "title", "First");

    assertThat(reviewer.post(draft + "/confirm").statusCode()).isNotEqualTo(500);
    assertThat(other.get(draft).body()).contains("Second").doesNotContain("31,415,926", AMOUNT);
    reviewer.post(draft + "/confirm");

    assertThat(whole(id).activity().title().all().getFirst().text()).isEqualTo("Second");
    assertThat(amounts(whole(id))).containsExactly(new BigDecimal(AMOUNT));
  }

  @Test
  void theSecretariatWritesPastTheMoneyOfAGroup() throws IOException, InterruptedException {
    ActivityId id = record(Audience.group("purse"));
    Visitor secretariat = person(Role.SECRETARIAT, "");

    assertThat(location(submit(secretariat, id, "title", "Written past", "part", "budget")))
        .isEqualTo("/activities/" + id);

    assertThat(amounts(whole(id))).containsExactly(new BigDecimal(AMOUNT));
    assertThat(secretariat.get("/activities/" + id + ".xml").body())
        .contains("Written past")
        .doesNotContain(AMOUNT);
  }

  @Test
  void aDraftFromBeforeDoesNotShowMoneyThatWasKeptMeanwhile()
      throws IOException, InterruptedException {
    String identifier = "XM-PURSE-" + UUID.randomUUID();
    ActivityId id = record(identifier, null);
    Visitor other = person(Role.REPORTER, "ref-xm-neighbour");
    String draft = location(submit(other, id, "title", "From before")).replaceFirst("\\?.*", "");
    record(identifier, Audience.ENTITY);
    assertThat(other.get("/activities/" + id + ".xml").body()).doesNotContain(AMOUNT);

    Visitor reviewer = person(Role.REVIEWER, ENTITY);
    assertThat(location(reviewer.post(draft + "/confirm"))).isEqualTo("/activities/" + id);

    assertThat(other.get("/activities/" + id + ".xml").body())
        .contains("From before")
        .doesNotContain(AMOUNT);
    assertThat(amounts(whole(id))).containsExactly(new BigDecimal(AMOUNT));
  }

  @Test
  void whoHasLostSightGetsNoAmountsByMerging() throws IOException, InterruptedException {
    ActivityId id = record(null);
    Visitor other = person(Role.REPORTER, "ref-xm-neighbour");
    String draft =
        location(submit(other, id, with("title", "Second", "part", "budget"), "31415926"))
            .replaceFirst("\\?.*", "");
    Visitor reviewer = person(Role.REVIEWER, ENTITY);
    submit(reviewer, id, with("title", "First", "money", "entity", "part", "budget"), "16180339");
    assertThat(amounts(whole(id))).containsExactly(new BigDecimal("16180339"));

    reviewer.post(draft + "/confirm");
    assertThat(other.get(draft).body()).doesNotContain("16180339", "16,180,339");
    reviewer.post(draft + "/confirm");

    assertThat(whole(id).activity().title().all().getFirst().text()).isEqualTo("Second");
    assertThat(amounts(whole(id))).containsExactly(new BigDecimal("16180339"));
  }

  @Test
  void theSecretariatReadsNoMoneyOfAGroupInProposals() throws IOException, InterruptedException {
    ActivityId id = record(Audience.group("purse"));
    Visitor reporter = person(Role.REPORTER, ENTITY);

    String draft =
        location(submit(reporter, id, with("title", "Other sums", "part", "budget"), "16180339"))
            .replaceFirst("\\?.*", "");

    assertThat(person(Role.SECRETARIAT, "").get(draft).body())
        .contains("Other sums")
        .doesNotContain("16180339", "16,180,339", "31,415,926");
    assertThat(person(Role.REVIEWER, ENTITY).get(draft).body()).contains("16180339");
  }

  @Test
  void whoSawNoAmountsWhenTheyBeganDeletesNone() throws IOException, InterruptedException {
    ActivityId id = record(null);
    Visitor reviewer = person(Role.REVIEWER, ENTITY);

    submit(reviewer, id, "title", "Begun without", "part", "budget", "seen-amounts", "0");

    assertThat(whole(id).activity().title().all().getFirst().text()).isEqualTo("Begun without");
    assertThat(amounts(whole(id))).containsExactly(new BigDecimal(AMOUNT));
  }

  private static String[] with(String... said) {
    return said;
  }

  /** The same, with the record's one budget as a form sends it, of another amount. */
  private HttpResponse<String> submit(Visitor visitor, ActivityId id, String[] said, String amount)
      throws IOException, InterruptedException {
    List<String> fields = new ArrayList<>(Arrays.asList(said));
    fields.addAll(List.of("budget.0.at", "0", "budget.0.type", "1"));
    fields.addAll(List.of("budget.0.start", "2019-01-01", "budget.0.end", "2019-12-31"));
    fields.addAll(List.of("budget.0.value", amount, "budget.0.date", "2019-01-01"));
    return submit(visitor, id, fields.toArray(String[]::new));
  }

  private ActivityId record(@Nullable Audience money) {
    return record("XM-PURSE-" + UUID.randomUUID(), money);
  }

  private ActivityId record(String identifier, @Nullable Audience money) {
    long source = activities.receive("purse.xml", "00", "test");
    var sample = SampleActivity.anActivity().identifiedBy(identifier).reportedBy("XM-PURSE");
    String xml = sample.xml().replace("</iati-activity>", BUDGET);
    activities.register(
        List.of(
            Submission.of(new Activity(CanonicalXml.parse(xml.getBytes(StandardCharsets.UTF_8))))),
        new Receipt(source, "test", clock.instant(), Audience.PUBLIC, money));
    return activities.findByIdentifier(identifier, AsOf.NOW).getFirst().version().activity();
  }

  private HeldActivity whole(ActivityId id) {
    return Audiences.lookingAs(
        Viewer.EVERYTHING, () -> activities.find(id, AsOf.NOW).orElseThrow());
  }

  private static List<BigDecimal> amounts(HeldActivity held) {
    return held.activity().budgets().stream().map(it -> it.value().amount()).toList();
  }

  private Visitor person(Role role, String entity) throws IOException, InterruptedException {
    var visitor = Visitor.signedIn(accounts, port, role, entity, List.of());
    visitors.add(visitor);
    return visitor;
  }

  /** Sends a form with the title and what else is said. */
  private HttpResponse<String> submit(Visitor visitor, ActivityId id, String... said)
      throws IOException, InterruptedException {
    long base = whole(id).version().sequence();
    List<String> fields =
        new ArrayList<>(
            List.of("do", "submit", "audience", "public", "base", String.valueOf(base)));
    fields.addAll(List.of("revision", "0", "part", "title", "title.0.at", "0"));
    fields.addAll(List.of("title.0.language", "en"));
    List<String> more = Arrays.asList(said);
    more.replaceAll(it -> it.equals("title") ? "title.0.text" : it);
    fields.addAll(more);
    return visitor.post("/activities/" + id + "/edit", fields.toArray(String[]::new));
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return answer.headers().firstValue("Location").orElse("");
  }
}
