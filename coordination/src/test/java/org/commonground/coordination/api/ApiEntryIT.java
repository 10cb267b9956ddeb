package org.commonground.coordination.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.briefings.Briefings;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.briefings.issuing.Issues;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.ImportOrder;
import org.commonground.coordination.exchange.Importer;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.search.Search;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the door answers: tags, methods, other sites, fields, pages, and what makes no sense. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiEntryIT {
  private static final String LIST = "/api/v1/activities";

  private final ApiClient api;
  private final Importer importer;
  private final Activities activities;
  private final Search search;
  private final Clock clock;
  private final Briefings briefings;
  private final Issues issues;

  ApiEntryIT(
      Importer importer,
      Activities activities,
      Search search,
      Clock clock,
      Briefings briefings,
      Issues issues,
      @LocalServerPort int port) {
    this.importer = importer;
    this.activities = activities;
    this.search = search;
    this.clock = clock;
    this.briefings = briefings;
    this.issues = issues;
    this.api = new ApiClient(port);
  }

  @BeforeAll
  void readTheStarterPortfolio() {
    var starter = List.of("src/main/resources/starter");
    importer.read(new ImportOrder(starter, "test", Audience.PUBLIC), progress -> {});
    search.catchUp();
  }

  @Test
  void aTagStaysUntilTheRegisterChanges() throws IOException, InterruptedException {
    String tag = api.get(LIST).headers().firstValue("ETag").orElseThrow();

    var same = api.get(LIST, "If-None-Match", tag);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(same.headers().firstValue("ETag")).hasValue(tag);
    assertThat(api.get(LIST + "?pageSize=3", "If-None-Match", tag).statusCode()).isEqualTo(200);
    assertThat(api.get(LIST + "?lang=fr", "If-None-Match", tag).statusCode()).isEqualTo(200);

    register("API/TAG", Audience.PUBLIC);
    assertThat(api.get(LIST, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void theListOfIssuedBriefingsFollowsThem() throws IOException, InterruptedException {
    String list = "/api/v1/briefings";
    String tag = api.get(list).headers().firstValue("ETag").orElseThrow();
    assertThat(api.get(list, "If-None-Match", tag).statusCode()).isEqualTo(304);

    var quarter = ReportingPeriod.lastFullQuarter(LocalDate.of(2019, 7, 25));
    issues.issue(briefings.write(quarter, Language.FRENCH, AsOf.NOW), "Office of Samples");

    assertThat(api.get(list, "If-None-Match", tag).statusCode()).isEqualTo(200);
    var first = api.json(list).at("/briefings/0");
    assertThat(first.at("/issuedBy").asString()).isEqualTo("Office of Samples");
    var whole = api.json(first.at("/links/briefing").asString());
    assertThat(whole.at("/from").asString()).isEqualTo("2019-04-01");
    assertThat(whole.at("/language").asString()).isEqualTo("fr");
    assertThat(whole.at("/issue/sha256").asString()).isEqualTo(first.at("/sha256").asString());
  }

  @Test
  void qualityCountsWhatItsListsHold() throws IOException, InterruptedException {
    var quality = api.json("/api/v1/quality?pillar=pillar-2");

    assertThat(quality.at("/parts")).isNotEmpty();
    for (JsonNode part : quality.at("/parts")) {
      String stated = "/api/v1/activities?pillar=pillar-2&states=" + part.at("/part").asString();
      assertThat(api.json(stated).at("/total").asLong()).isEqualTo(part.at("/stated").asLong());
    }
    for (JsonNode rule : quality.at("/rules")) {
      String broken = "/api/v1/activities?pillar=pillar-2&finding=" + rule.at("/rule").asString();
      assertThat(api.json(broken).at("/total").asLong()).isEqualTo(rule.at("/activities").asLong());
    }
  }

  @Test
  void pagesOfOtherSitesMayReadAndNothingElse() throws IOException, InterruptedException {
    var asked =
        api.send(
            "OPTIONS",
            LIST,
            "Origin",
            "https://example.org",
            "Access-Control-Request-Method",
            "GET",
            "Access-Control-Request-Headers",
            "if-none-match");

    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(asked.headers().firstValue("Access-Control-Allow-Methods"))
        .hasValue("GET, HEAD, OPTIONS");
    assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    var read = api.get(LIST, "Origin", "https://example.org");
    assertThat(read.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
        .contains("ETag", "Link");
    assertThat(api.get("/", "Origin", "https://example.org").headers().map())
        .doesNotContainKey("access-control-allow-origin");
  }

  @Test
  void aHeadHasTheHeadersOfItsAnswerAndNoBody() throws IOException, InterruptedException {
    var head = api.send("HEAD", LIST);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag"))
        .isEqualTo(api.get(LIST).headers().firstValue("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "PROPFIND"})
  void nothingCanBeChanged(String method) throws IOException, InterruptedException {
    var refused = api.send(method, LIST);

    assertProblem(refused.statusCode(), 405, refused.body());
    assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/",
        "/api/v1",
        "/api/v2/activities",
        "/api/v1/activities/",
        "/api/v1/activities/0199b1b6-0000-7000-8000-000000000000",
        "/api/v1/activities/by-identifier?iatiIdentifier=NOBODY",
        "/api/v1/countries/QQ",
        "/api/v1/regions/999",
        "/api/v1/themes/area-nothing",
        "/api/v1/organisations/nobody-at-all"
      })
  void whatIsNotHeldIsSaidInJson(String address) throws IOException, InterruptedException {
    var missing = api.get(address);

    assertProblem(missing.statusCode(), 404, missing.body());
  }

  @Test
  void everyWrongParameterIsNamedWithWhatWasExpected() throws IOException, InterruptedException {
    var refused =
        api.get(LIST + "?from=yesterday&pageSize=1001&contry=KE&sort=up&country=ZZZ&lang=de");

    var problem = assertProblem(refused.statusCode(), 400, refused.body());
    Set<String> named = new HashSet<>();
    problem.path("errors").forEach(it -> named.add(it.path("parameter").asString()));
    assertThat(named).containsExactlyInAnyOrder("from", "pageSize", "contry", "sort", "lang");
    assertThat(api.get(LIST + "?country=ZZZ").body()).contains("\"country\"", "\"ZZZ\"");
    for (String query :
        List.of(
            "from=2019-02-01&to=2019-01-01",
            "asOf=2999-01-01",
            "page=401",
            "page=1&page=2",
            "fields=title,nothing",
            "fields=",
            "q=",
            "country=")) {
      assertThat(api.get(LIST + '?' + query).statusCode()).as(query).isEqualTo(400);
    }
  }

  @Test
  void problemsSpeakTheLanguageOfTheRequestAndLeadToTheirExplanation()
      throws IOException, InterruptedException {
    var refused = api.get(LIST + "?page=0", "Accept-Language", "fr;q=0.9, en;q=0.1");

    assertThat(refused.headers().firstValue("Content-Language")).hasValue("fr");
    var problem = assertProblem(refused.statusCode(), 400, refused.body());
    String type = problem.path("type").asString();
    String page = api.get(type.substring(0, type.indexOf('#'))).body();
    assertThat(page).contains("id=\"" + type.substring(type.indexOf('#') + 1) + '"');
  }

  @Test
  void onlyJsonIsGivenOut() throws IOException, InterruptedException {
    assertThat(api.get(LIST, "Accept", "text/csv").statusCode()).isEqualTo(406);
    for (String accepted : List.of("application/json", "*/*", "text/html, */*;q=0.8")) {
      assertThat(api.get(LIST, "Accept", accepted).statusCode()).as(accepted).isEqualTo(200);
    }
  }

  @Test
  void onlyTheFieldsAskedForComeBack() throws IOException, InterruptedException {
    var some = api.json(LIST + "?fields=title,budgets&pageSize=3");
    for (JsonNode activity : some.path("activities")) {
      assertThat(activity.propertyNames()).containsExactlyInAnyOrder("id", "title", "budgets");
    }
    var all = api.json(LIST + "?fields=*&pageSize=1").path("activities").get(0);
    assertThat(all.propertyNames()).contains("transactions", "results", "source");
  }

  @Test
  void pagesFollowOneAnotherToTheEndAndMissNothing() throws IOException, InterruptedException {
    Set<String> seen = new HashSet<>();
    String next = LIST + "?pageSize=7&sort=title";
    long total = api.json(next).path("total").asLong();
    while (!next.isEmpty()) {
      var page = api.json(next);
      page.path("activities").forEach(it -> seen.add(it.path("id").asString()));
      next = page.path("links").path("next").asString("");
    }
    assertThat(seen).hasSize((int) total);
  }

  @Test
  void changesAreFollowedWithoutMissingOne() throws IOException, InterruptedException {
    Set<Long> seen = new HashSet<>();
    long since = 0;
    JsonNode some = api.json("/api/v1/changes?limit=5");
    while (!some.path("changes").isEmpty()) {
      some.path("changes").forEach(it -> seen.add(it.path("sequence").asLong()));
      since = some.path("upTo").asLong();
      some = api.json("/api/v1/changes?limit=5&since=" + since);
    }
    assertThat(since).isEqualTo(activities.lastSequence());
    assertThat(seen)
        .hasSize(
            activities.changesAfter(0, 1000).stream()
                .filter(it -> it.audience().equals(Audience.PUBLIC))
                .toList()
                .size());
  }

  @Test
  void whatIsNotPublicIsNowhere() throws IOException, InterruptedException {
    register("API/SECRET", Audience.MEMBERS);

    for (String address :
        List.of(
            "/api/v1/changes?limit=1000",
            LIST + "?pageSize=1000&fields=*",
            "/api/v1/activities/by-identifier?iatiIdentifier=API%2FSECRET")) {
      assertThat(api.get(address).body()).as(address).doesNotContain("Hidden words");
    }
    assertThat(api.get("/api/v1/changes?limit=1000").body()).doesNotContain("API/SECRET");
  }

  private void register(String identifier, Audience audience) {
    String xml =
        """
        <iati-activity><iati-identifier>%s</iati-identifier>\
        <reporting-org ref="XM-API" type="90"><narrative>Tester</narrative></reporting-org>\
        <title><narrative>Hidden words</narrative></title></iati-activity>\
        """
            .formatted(identifier);
    var record =
        new Activity(CanonicalXml.parse(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    long source = activities.receive("api.xml", "0".repeat(64), "test");
    activities.register(
        List.of(Submission.of(record)), new Receipt(source, "test", clock.instant(), audience));
    search.catchUp();
  }

  private static JsonNode assertProblem(int status, int expected, String body) {
    assertThat(status).as(body).isEqualTo(expected);
    var problem = JsonMapper.shared().readTree(body);
    assertThat(problem.path("status").asInt()).isEqualTo(expected);
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).isNotBlank();
    assertThat(body).doesNotContain("Exception", "org.commonground");
    return problem;
  }
}
