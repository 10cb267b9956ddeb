package org.commonground.coordination.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.ImportOrder;
import org.commonground.coordination.exchange.Importer;
import org.commonground.coordination.search.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;

/** What whoever runs the server hears when asking it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthIT {

  private final ApplicationContext context;
  private final Importer importer;
  private final Search search;
  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();

  HealthIT(
      ApplicationContext context, Importer importer, Search search, @LocalServerPort int port) {
    this.context = context;
    this.importer = importer;
    this.search = search;
    this.port = port;
  }

  @BeforeAll
  void aRegisterWithSomethingInIt() {
    var starter = List.of("src/main/resources/starter");
    importer.read(new ImportOrder(starter, "test", Audience.PUBLIC), progress -> {});
    search.catchUp();
  }

  @ParameterizedTest
  @CsvSource({"/health/live, live", "/health/ready, ready"})
  void aServerThatServesSaysSoAndNothingElse(String address, String status)
      throws IOException, InterruptedException {
    var answer = get(address);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"status\":\"%s\"}".formatted(status));
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void aServerThatIsStoppingIsAliveAndNotReady() throws IOException, InterruptedException {
    AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
    var ready = get("/health/ready");
    var live = get("/health/live");
    AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);

    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(ready.body()).isEqualTo("{\"status\":\"not ready\"}");
    assertThat(live.statusCode()).isEqualTo(200);
    assertThat(get("/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void figuresCountRequestsByTheTemplateOfTheirRoute() throws IOException, InterruptedException {
    get("/countries/KE?q=somebody");
    get("/api/v1/activities?q=somebody");
    get("/export.csv?q=somebody");
    get("/somebody@example.org");
    http.send(
        HttpRequest.newBuilder(address("/")).method("SOMEBODY", noBody()).build(),
        BodyHandlers.discarding());

    String figures = get("/metrics").body();

    assertThat(figures)
        .contains(
            request("GET", "200", "/countries/{code}"),
            request("GET", "200", "/api/v1/activities"),
            request("GET", "404", "none"),
            "/export.{ending:")
        .doesNotContainIgnoringCase("somebody");
  }

  @Test
  void figuresTellOfDatabaseIndexImportsAndMachine() throws IOException, InterruptedException {
    String figures = get("/metrics").body();

    assertThat(figures)
        .contains(
            "commonground_database_up 1.0",
            "commonground_database_connections{state=\"most\"} 8.0",
            "commonground_index_behind 0.0",
            "jvm_memory_used_bytes",
            "process_uptime_seconds")
        .containsPattern("commonground_index_documents [1-9]")
        .containsPattern("commonground_register_changes_total [1-9]")
        .containsPattern("commonground_import_files_total [1-9]")
        .containsPattern("commonground_import_latest_seconds 1\\.[0-9]+E9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via"})
  void whatAProxyPassesOnGetsNoFigures(String header) throws IOException, InterruptedException {
    assertThat(get("/metrics", header, "192.0.2.1").statusCode()).isEqualTo(404);
    assertThat(get("/health/live", header, "192.0.2.1").statusCode()).isEqualTo(200);
  }

  private static String request(String method, String status, String template) {
    return "http_server_requests_seconds_count{method=\"%s\",status=\"%s\",uri=\"%s\"}"
        .formatted(method, status, template);
  }

  private static HttpRequest.BodyPublisher noBody() {
    return HttpRequest.BodyPublishers.noBody();
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
