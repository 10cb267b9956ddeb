package org.commonground.coordination.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random people at every outlet of random records whose money has an audience of its own: amounts
 * and those who pay come out where they may be seen and nowhere else, and sums add those alone.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    // Each person asks for more files than people do.
    properties = "commonground.limits.account-burst=100000")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(Lifecycle.PER_CLASS)
class MoneyAudiencesIT {
  private static final long SEED = 20_260_202;
  private static final int PEOPLE = Integer.getInteger("commonground.people", 20);
  private static final int RECORDS = 40;

  private final Accounts accounts;
  private final Activities activities;
  private final Search search;
  private final Clock clock;
  private final int port;
  private final Random random = new Random(SEED);
  private final JsonMapper json = JsonMapper.shared();
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  private final List<String> reporters =
      List.of("A", "B", "C").stream().map(it -> "XM-" + word + it).toList();
  private final List<Visitor> visitors = new ArrayList<>();
  private long compared;

  MoneyAudiencesIT(
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

  @AfterAll
  void leave() {
    visitors.forEach(Visitor::close);
  }

  /**
   * A record that was stated once or twice.
   *
   * @param budget the amount stated last; the one before was a million less
   * @param donor who pays, in its transaction alone
   */
  private record Secret(
      String reporter,
      Audience audience,
      Audience money,
      long budget,
      String donor,
      ActivityId id) {
    boolean isSeenBy(Reader reader) {
      return reader.sees(audience, reporter);
    }

    boolean showsMoney(Reader reader) {
      return isSeenBy(reader) && reader.sees(money, reporter);
    }

    String amount() {
      return Long.toString(budget);
    }

    String shown() {
      return String.format(Locale.ENGLISH, "%,d", budget);
    }
  }

  @Test
  void moneyComesOutWhereItMayBeSeenAndNowhereElse() throws IOException, InterruptedException {
    List<Reader> readers = new ArrayList<>(List.of(Reader.anybody(visitor())));
    while (readers.size() < PEOPLE) {
      readers.add(reader(reporters));
    }
    List<Secret> secrets = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      secrets.add(register(i));
    }
    search.catchUp();

    for (Reader reader : readers) {
      compareRecords(reader, secrets);
      compareFiles(reader, secrets);
      compareSums(reader, secrets);
      compareDonors(reader, secrets);
    }
    System.out.printf("%,d comparisons of money, seed %d%n", compared, SEED);
    assertThat(compared).isGreaterThan(8L * PEOPLE * RECORDS);
  }

  private Visitor visitor() {
    var visitor = new Visitor(port);
    visitors.add(visitor);
    return visitor;
  }

  private Reader reader(List<String> reporters) throws IOException, InterruptedException {
    Reader reader = Reader.any(random, reporters, accounts, port);
    visitors.add(reader.visitor());
    return reader;
  }

  /** In each of the ways in which money comes to have an audience: at once, later, and changed. */
  private Secret register(int number) {
    String reporter = reporters.get(random.nextInt(reporters.size()));
    Audience audience = Reader.anAudience(random);
    Audience money = Reader.anAudience(random);
    Audience before = Reader.anAudience(random);
    long budget = 20_000_000L + random.nextInt(50_000) * 100L + number;
    String donor = "Donor%02dx%s".formatted(number, Integer.toString(random.nextInt(1 << 20), 36));
    String identifier = reporter + "-" + number;
    var earlier = Submission.of(record(identifier, reporter, budget - 1_000_000, donor, 1));
    var later = Submission.of(record(identifier, reporter, budget, donor, 2));
    switch (number % 4) {
      case 0 -> register(later, audience, money);
      case 1 -> {
        register(earlier, audience, money);
        register(later, null, null);
      }
      case 2 -> {
        // Whoever pays is known from before; so the record hid it from the beginning.
        register(earlier, Audience.ENTITY, Audience.ENTITY);
        register(later, audience, money);
      }
      default -> {
        register(earlier, audience, money.equals(Audience.PUBLIC) ? before : Audience.ENTITY);
        register(later, audience, null);
        register(later, audience, money);
      }
    }
    var id =
        Audiences.lookingAs(
            Viewer.EVERYTHING, () -> activities.findIdentifiers(List.of(identifier)));
    return new Secret(
        reporter, audience, money, budget, donor, Objects.requireNonNull(id.get(identifier)));
  }

  private void register(
      Submission submission,
      @org.jspecify.annotations.Nullable Audience audience,
      @org.jspecify.annotations.Nullable Audience money) {
    long source = activities.receive("money.xml", "00", "test");
    activities.register(
        List.of(submission), new Receipt(source, "test", clock.instant(), audience, money));
  }

  private Activity record(
      String identifier, String reporter, long budget, String donor, int version) {
    String xml =
        """
        <iati-activity xml:lang="en" default-currency="USD" last-updated-datetime="1992-01-0%5$dT00:00:00Z">
        <iati-identifier>%1$s</iati-identifier>
        <reporting-org ref="%2$s" type="40"><narrative>Office %2$s</narrative></reporting-org>
        <title><narrative>Work %6$s</narrative></title>
        <description><narrative>As of version %5$d</narrative></description>
        <participating-org ref="%2$s" role="4" type="40"><narrative>Office %2$s</narrative></participating-org>
        <activity-status code="2"/>
        <activity-date type="2" iso-date="1991-02-01"/><activity-date type="4" iso-date="1991-02-02"/>
        <recipient-country code="NR"/>
        <tag vocabulary="99" vocabulary-uri="urn:common-ground:themes" code="pillar-2"/>
        <budget type="1" status="1"><period-start iso-date="1991-01-01"/><period-end iso-date="1991-12-31"/><value value-date="1991-01-01">%3$d</value></budget>
        <transaction><transaction-type code="2"/><transaction-date iso-date="1991-02-01"/><value value-date="1991-02-01">%3$d</value>
        <provider-org><narrative>%4$s</narrative></provider-org></transaction>
        </iati-activity>
        """
            .formatted(identifier, reporter, budget, donor, version, word);
    return new Activity(CanonicalXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private void compareRecords(Reader reader, List<Secret> secrets)
      throws IOException, InterruptedException {
    for (Secret secret : secrets) {
      String page = "/activities/" + secret.id();
      for (String way : List.of("", "/history", "/compare", ".xml", ".json", ".csv")) {
        compareRecord(
            reader, secret, page + way, !way.equals("/history") && !way.equals("/compare"));
      }
      compareRecord(reader, secret, page + "?asOf=2020-01-01", true);
      compareRecord(reader, secret, "/api/v1" + page, true);
    }
  }

  private void compareRecord(Reader reader, Secret secret, String address, boolean isShownThere)
      throws IOException, InterruptedException {
    var answer = reader.visitor().get(address);
    assertThat(answer.statusCode())
        .as("%s for %s: %s", address, reader, secret)
        .isEqualTo(secret.isSeenBy(reader) ? 200 : 404);
    boolean isThere =
        answer.body().contains(secret.amount())
            || answer.body().contains(secret.shown())
            || answer.body().contains(secret.donor())
            || answer.body().contains(Long.toString(secret.budget() - 1_000_000))
            || answer
                .body()
                .contains(String.format(Locale.ENGLISH, "%,d", secret.budget() - 1_000_000));
    if (!secret.showsMoney(reader) || isShownThere) {
      assertThat(isThere)
          .as("%s for %s: %s", address, reader, secret)
          .isEqualTo(secret.showsMoney(reader));
    }
    compared++;
  }

  private void compareFiles(Reader reader, List<Secret> secrets)
      throws IOException, InterruptedException {
    for (String file : List.of("export.csv", "export.json", "export.xml")) {
      String body = reader.visitor().get("/" + file + "?q=" + word).body();
      for (Secret secret : secrets) {
        assertThat(body.contains(secret.amount()))
            .as("%s for %s: %s", file, reader, secret)
            .isEqualTo(secret.showsMoney(reader));
        assertThat(body.contains(Long.toString(secret.budget() - 1_000_000)))
            .as("%s for %s: %s", file, reader, secret)
            .isFalse();
        compared++;
      }
    }
  }

  private void compareSums(Reader reader, List<Secret> secrets)
      throws IOException, InterruptedException {
    List<Secret> seen = secrets.stream().filter(it -> it.isSeenBy(reader)).toList();
    List<Secret> withMoney = seen.stream().filter(it -> it.showsMoney(reader)).toList();
    for (String day : List.of("", "&asOf=2020-01-01")) {
      JsonNode figures =
          json.readTree(reader.visitor().get("/api/v1/figures?q=" + word + day).body());
      assertThat(figures.path("total").asLong()).as("total for %s", reader).isEqualTo(seen.size());
      JsonNode dollars = figures.path("money").path(0);
      assertThat(dollars.path("activities").asLong(0))
          .as("activities with money for %s", reader)
          .isEqualTo(withMoney.size());
      var sum = BigDecimal.valueOf(withMoney.stream().mapToLong(Secret::budget).sum());
      assertThat(dollars.path("budgets").decimalValue(BigDecimal.ZERO))
          .as("budgets for %s", reader)
          .isEqualByComparingTo(sum);
      assertThat(dollars.path("commitments").decimalValue(BigDecimal.ZERO))
          .as("commitments for %s", reader)
          .isEqualByComparingTo(sum);
      compared += 4;
    }
  }

  private void compareDonors(Reader reader, List<Secret> secrets)
      throws IOException, InterruptedException {
    for (Secret secret : secrets) {
      var answer = reader.visitor().get("/organisations?q=" + secret.donor());
      boolean isNamed =
          answer.body().replace("value=\"" + secret.donor(), "").contains(">" + secret.donor());
      assertThat(isNamed && !secret.showsMoney(reader)).as("%s for %s", secret, reader).isFalse();
      String key = "name-" + secret.donor().toLowerCase(Locale.ROOT);
      // The secretariat saw what was for single entities before it was for a group.
      if (!secret.showsMoney(reader) && !reader.role().equals("secretariat")) {
        assertThat(reader.visitor().get("/organisations/" + key).statusCode())
            .as("%s for %s", secret, reader)
            .isEqualTo(404);
      }
      compared++;
    }
  }
}
