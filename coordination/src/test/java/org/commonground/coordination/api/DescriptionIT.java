package org.commonground.coordination.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.briefings.Briefings;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.briefings.issuing.Issues;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.ImportOrder;
import org.commonground.coordination.exchange.Importer;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.search.Facet;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;

/** What the API answers is what it says of itself, for every path and every parameter. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionIT {
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final Set<Integer> ANSWERS = Set.of(200, 400, 404);

  private final ApiClient api;
  private final Importer importer;
  private final Search search;
  private final Briefings briefings;
  private final Issues issues;
  private final List<Described> read = new ArrayList<>();

  DescriptionIT(
      Importer importer,
      Search search,
      Briefings briefings,
      Issues issues,
      @LocalServerPort int port) {
    this.importer = importer;
    this.search = search;
    this.briefings = briefings;
    this.issues = issues;
    this.api = new ApiClient(port);
  }

  @BeforeAll
  void readTheDescription() throws IOException, InterruptedException {
    var starter = List.of("src/main/resources/starter");
    importer.read(new ImportOrder(starter, "test", Audience.PUBLIC), progress -> {});
    search.catchUp();
    var quarter = ReportingPeriod.lastFullQuarter(LocalDate.of(2019, 7, 25));
    issues.issue(briefings.write(quarter, Language.ENGLISH, AsOf.NOW), "Office of Samples");
    read.add(new Described(api.json("/api/openapi.json")));
  }

  private Described described() {
    return read.getFirst();
  }

  Stream<Described.Try> tries() {
    return described().tries().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tries")
  void everyPathAnswersToEveryParameterAsDescribed(Described.Try one)
      throws IOException, InterruptedException {
    var answer = api.get(one.address());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(described().broken(one.operation(), 200, JSON, answer.body())).isEmpty();
  }

  @Test
  void theDescriptionIsOpenApiThatAnotherProgramUnderstands()
      throws IOException, InterruptedException {
    var options = new ParseOptions();
    options.setResolve(true);
    var parsed =
        new OpenAPIV3Parser().readContents(api.get("/api/openapi.json").body(), List.of(), options);

    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1.");
    assertThat(parsed.getOpenAPI().getPaths())
        .hasSameSizeAs(described().document().path("paths").properties());
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryExampleFitsItsSchema() {
    var document = described().document();
    for (JsonNode reference : document.findValues("$ref")) {
      assertThat(document.at(reference.asString().substring(1)).isMissingNode())
          .as(reference.asString())
          .isFalse();
    }
    for (JsonNode path : document.path("paths")) {
      String name = path.path("get").path("operationId").asString();
      var example = path.path("get").path("responses").path("200").path("content").path(JSON);

      assertThat(example.has("example")).as(name).isTrue();
      assertThat(described().broken(name, 200, JSON, example.path("example").toString()))
          .as(name)
          .isEmpty();
    }
  }

  @Test
  void nothingIsDescribedByItsNameOnly() {
    Set<String> unexplained = new TreeSet<>();
    described()
        .document()
        .path("components")
        .path("schemas")
        .properties()
        .forEach(schema ->
            schema
                .getValue()
                .path("properties")
                .properties()
                .forEach(property -> {
                  String says = property.getValue().path("description").asString();
                  if (says.equals(property.getKey())) {
                    unexplained.add(schema.getKey() + '.' + property.getKey());
                  }
                }));
    for (JsonNode parameter : described().document().path("components").path("parameters")) {
      if (parameter.path("description").equals(parameter.path("name"))) {
        unexplained.add("parameter." + parameter.path("name").asString());
      }
    }
    assertThat(unexplained).isEmpty();
  }

  @Test
  void whateverIsAskedIsAnsweredAsDescribedSeed4711() throws IOException, InterruptedException {
    var random = new Random(4711);
    var tries = described().tries();
    List<String> values =
        List.of(
            "",
            "x",
            "-1",
            "0",
            "99999999999999999999",
            "2019-02-30",
            "none",
            "any",
            "*",
            "%00",
            "%F0%9F%98%80",
            "%D9%84",
            "\"",
            "%22%20OR%201=1--",
            "1%7Cunodc",
            "%7C",
            "a,b,,",
            "*:*",
            "..%5C..",
            "[",
            "%25",
            "pillar-2",
            "2019",
            "CD",
            "5".repeat(300));
    for (int i = 0; i < 400; i++) {
      var one = tries.get(random.nextInt(tries.size()));
      var other = tries.get(random.nextInt(tries.size()));
      String query = other.address().replaceFirst("^[^?]*\\??", "");
      String name = query.isEmpty() ? "strange" : query.substring(0, query.indexOf('='));
      String value = ApiClient.encoded(values.get(random.nextInt(values.size())));
      if (random.nextBoolean()) {
        value = value.replace("%25", "%");
      }
      String address =
          one.address() + (one.address().contains("?") ? '&' : '?') + name + '=' + value;

      var answer = api.get(address);

      assertThat(ANSWERS).as(address + " " + answer.body()).contains(answer.statusCode());
      String type = answer.statusCode() == 200 ? JSON : PROBLEM;
      assertThat(answer.headers().firstValue("Content-Type")).as(address).hasValue(type);
      if (answer.statusCode() != 404 || one.address().contains("by-identifier")) {
        assertThat(described().broken(one.operation(), answer.statusCode(), type, answer.body()))
            .as(address)
            .isEmpty();
      }
    }
  }

  @Test
  void figuresAndListsCountWhatTheIndexCounts() throws IOException, InterruptedException {
    var all = search.search(SearchQuery.ALL, java.util.Locale.ENGLISH);
    var figures = api.json("/api/v1/figures?facets=pillar,country");

    assertThat(figures.path("total").asLong()).isEqualTo(all.total());
    for (JsonNode count : figures.path("facets").path("country").path("counts")) {
      String code = count.path("code").asString();
      var list = api.json("/api/v1/activities?pageSize=1&country=" + code);
      assertThat(count.path("activities")).isEqualTo(list.path("total"));
      assertThat(api.json("/api/v1/countries/" + code).path("activities"))
          .isEqualTo(list.path("total"));
    }
    assertThat(figures.path("facets").path("pillar").path("notStated").asLong())
        .isEqualTo(all.spread(Facet.PILLAR).notStated());
  }
}
