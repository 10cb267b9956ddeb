package org.commonground.coordination.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.search.Search;
import org.commonground.iati.Activity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** The briefing of the starter portfolio, out of the register, as page, JSON and file. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StarterBriefingIT {
  private static final ReportingPeriod SECOND_QUARTER = ReportingPeriod.quarter(2019, 2);
  private static final String SECRET = "A record that only members may see";

  private static final String SECRET_RECORD =
      """
      <iati-activity xml:lang="en" last-updated-datetime="2019-07-01T00:00:00Z">
      <iati-identifier>SECRET-1</iati-identifier>
      <reporting-org ref="SECRET" type="40"><narrative>Members</narrative></reporting-org>
      <title><narrative>%s</narrative></title>
      <description><narrative>%s</narrative></description>
      <participating-org role="1" type="10"><narrative>Japan</narrative></participating-org>
      <activity-status code="4"/>
      <activity-date type="2" iso-date="2019-05-01"/><activity-date type="4" iso-date="2019-05-02"/>
      <recipient-country code="KE"/>
      <sector vocabulary="1" code="15130"/>
      <tag vocabulary="99" vocabulary-uri="urn:common-ground:themes" code="pillar-2"/>
      <tag vocabulary="99" vocabulary-uri="urn:common-ground:themes" code="event-workshop"/>
      </iati-activity>
      """;

  private final Activities activities;
  private final Search search;
  private final Briefings briefings;
  private final BriefingWriter writer;
  private final Clock clock;
  private final int port;

  StarterBriefingIT(
      Activities activities,
      Search search,
      Briefings briefings,
      BriefingWriter writer,
      Clock clock,
      @LocalServerPort int port) {
    this.activities = activities;
    this.search = search;
    this.briefings = briefings;
    this.writer = writer;
    this.clock = clock;
    this.port = port;
  }

  @BeforeEach
  void registerThePortfolioAndOneRecordForMembers() {
    register(
        SampleBriefing.starter().stream().map(HeldActivity::activity).toList(), Audience.PUBLIC);
    register(List.of(secret()), Audience.MEMBERS);
    search.catchUp();
  }

  @Test
  void tellsWhatTheBriefingOfThatQuarterHadToTell() {
    String told = text(briefings.write(SECOND_QUARTER, Language.ENGLISH, AsOf.NOW));

    assertThat(told)
        .contains(
            "Launch of the Countering Terrorist Travel Programme",
            "Held on 7 May 2019, as stated on 25 July 2019.")
        .contains("All-of-UN mission to Sri Lanka", "Held on 27–31 May 2019,")
        .contains("Mission to Azerbaijan", "Held on 24–25 June 2019,")
        .contains("Mission to Iraq", "Coming: 22–23 July 2019,")
        .contains("All-of-UN mission to Togo", "Coming: 25–26 July 2019,")
        .contains("USD\u00a012,000,000")
        .contains("Japan", "India", "Qatar", "Netherlands")
        .contains("2178 (2014)", "2396 (2017)", "2482 (2019)");
  }

  @Test
  void countsTheMemberStatesOnTheDayOfTheCount() {
    String told =
        text(briefings.write(ReportingPeriod.quarter(2019, 3), Language.ENGLISH, AsOf.NOW));

    assertThat(told)
        .contains("46 (7 May – 22 July 2019). Count as of 22 July 2019.")
        .contains("Funding announced by Australia, European Union, United States");
  }

  @Test
  void countsTheParticipantsOfTwoTrainings() {
    Briefing briefing =
        briefings.write(
            new ReportingPeriod(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)),
            Language.ENGLISH,
            AsOf.NOW);

    assertThat(briefing.figures())
        .filteredOn(it -> it.kind() == Briefing.FigureKind.PARTICIPANTS)
        .singleElement()
        .satisfies(it -> assertThat(it.value()).isEqualTo(125L));
  }

  @Test
  void canBeWrittenAgainAsItWas() {
    var before = new AsOf(LocalDate.of(2019, 7, 24));
    var then = new AsOf(LocalDate.of(2019, 7, 25));

    assertThat(text(briefings.write(SECOND_QUARTER, Language.ENGLISH, before)))
        .doesNotContain("Sri Lanka");
    assertThat(text(briefings.write(SECOND_QUARTER, Language.ENGLISH, then))).contains("Sri Lanka");
  }

  @Test
  void neverShowsARecordOfAnotherAudience() throws IOException, InterruptedException {
    Briefing briefing = briefings.write(SECOND_QUARTER, Language.ENGLISH, AsOf.NOW);

    assertThat(text(briefing)).doesNotContain(SECRET);
    assertThat(briefing.records().values())
        .extracting(Briefing.RecordLink::title)
        .doesNotContain(SECRET);
    assertThat(get("/briefing?from=2019-04-01&to=2019-06-30")).doesNotContain(SECRET);
    assertThat(get("/briefing.json?from=2019-04-01&to=2019-06-30")).doesNotContain(SECRET);
  }

  @Test
  void doesNotCountUnclassifiedRecordsOfAnotherAudience() {
    long before = unclassified();

    register(List.of(unclassified("SECRET-2")), Audience.MEMBERS);
    search.catchUp();
    assertThat(unclassified()).isEqualTo(before);

    register(List.of(unclassified("OPEN-2")), Audience.PUBLIC);
    search.catchUp();
    assertThat(unclassified()).isEqualTo(before + 1);
  }

  @Test
  void everySentenceOfThePageLeadsToItsRecord() throws IOException, InterruptedException {
    String page = get("/briefing?from=2019-04-01&to=2019-06-30&lang=en");

    assertThat(page)
        .contains("<h1>Briefing: 1 April – 30 June 2019</h1>")
        .contains("Held on 7 May 2019, as stated on 25 July 2019.");
    ActivityId launch =
        activities
            .findByIdentifier("COMMON-GROUND-CTT-LAUNCH-2019-05-07", AsOf.NOW)
            .getFirst()
            .version()
            .activity();
    assertThat(page).contains("href=\"/activities/" + launch + "?lang=en\"");
  }

  @Test
  void aWrongDateIsSaidAndTheLastFullQuarterIsShown() throws IOException, InterruptedException {
    String page = get("/briefing?from=yesterday&to=2019-06-30&lang=en");

    assertThat(page).contains("“yesterday” is not a date");
  }

  @Test
  void givesTheSameAsJson() throws IOException, InterruptedException {
    String json = get("/briefing.json?from=2019-04-01&to=2019-06-30&lang=fr");

    assertThat(json)
        .contains("\"language\":\"fr\"", "\"from\":\"2019-04-01\"", "\"value\":12000000")
        .contains("COMMON-GROUND-CTT-MISSION-LK-2019-05");
  }

  @Test
  void eachNumberHasItsRecordWithSourceDayAndAddress() throws IOException, InterruptedException {
    String page = get("/briefing?from=2019-04-01&to=2019-06-30&lang=en");

    ActivityId launch =
        activities
            .findByIdentifier("COMMON-GROUND-CTT-LAUNCH-2019-05-07", AsOf.NOW)
            .getFirst()
            .version()
            .activity();
    assertThat(page)
        .contains("href=\"#record-" + launch + "\"", "<li id=\"record-" + launch + "\"")
        .containsPattern("[a-z-]+\\.xml, line \\d+")
        .contains("stated on 25 July 2019")
        .contains("http://127.0.0.1:" + port + "/activities/" + launch + "?version=");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesAFileThatLoadsNothing(Language language) throws IOException {
    var out = new ByteArrayOutputStream();

    writer.write(
        briefings.write(SECOND_QUARTER, language, AsOf.NOW), BriefingWriter.Format.HTML, out);

    String html = out.toString(StandardCharsets.UTF_8);
    assertThat(html)
        .contains(
            "<html lang=\"%s\" dir=\"%s\">"
                .formatted(language.tag(), language.direction().htmlValue()))
        .contains("<style>", "COMMON-GROUND-CTT-LAUNCH-2019-05-07")
        .doesNotContain("<script", "<link", "src=", "href=\"/");
  }

  private String get(String address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      assertThat(response.statusCode()).isEqualTo(200);
      return plain(response.body());
    }
  }

  private static String text(Briefing briefing) {
    return plain(new BriefingText(briefing).write());
  }

  /** Dates are written with thin spaces around the dash. */
  private static String plain(String text) {
    return text.replace('\u2009', ' ');
  }

  private void register(List<Activity> all, Audience audience) {
    long source = activities.receive("starter.xml", "", "test");
    var receipt = new Receipt(source, "test", clock.instant(), audience);
    activities.register(all.stream().map(Submission::of).toList(), receipt);
  }

  private long unclassified() {
    return briefings.write(SECOND_QUARTER, Language.ENGLISH, AsOf.NOW).unclassified();
  }

  private static Activity secret() {
    return SampleBriefing.activity(SECRET_RECORD.formatted(SECRET, SECRET));
  }

  private static Activity unclassified(String identifier) {
    return SampleBriefing.activity(
        SECRET_RECORD
            .formatted("Without a theme", "Without a theme")
            .replace("SECRET-1", identifier)
            .replaceAll("<tag [^>]*>", ""));
  }
}
