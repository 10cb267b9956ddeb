package org.commonground.coordination.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.commonground.coordination.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the logs of a server, its terminal and its database, and what does not. */
@TestInstance(Lifecycle.PER_CLASS)
class LogsIT {
  /** Whatever a person writes in these tests holds it. */
  private static final String CANARY = "kanarienvogel";

  private static final String PASSWORD = CANARY + " harbour minute 9 lanterns";

  private final HttpClient http = HttpClient.newHttpClient();
  private final RunningServer server;

  LogsIT(@TempDir Path folder) throws IOException {
    server =
        RunningServer.start(
            folder.resolve("data"), Map.of("COMMONGROUND_LOG_TERMINAL", "json"), "--empty");
  }

  @AfterAll
  void stop() {
    http.close();
    server.close();
  }

  @Test
  void nothingThatAPersonWritesIsLogged() throws IOException, InterruptedException {
    askWithTheCanary();
    sendFormsWithTheCanary();
    speakBadly();
    importTheCanary();

    assertThat(server.logs()).contains("A request was answered").doesNotContainIgnoringCase(CANARY);
  }

  private void askWithTheCanary() throws IOException, InterruptedException {
    for (String address :
        List.of(
            "/activities?q=" + CANARY,
            "/activities?" + CANARY + "=" + CANARY + "%FF",
            "/activities?asOf=" + CANARY,
            "/activities/" + CANARY,
            "/activities/x?version=" + CANARY,
            "/export.csv?q=" + CANARY,
            "/export.xlsx?country=" + CANARY,
            "/countries/" + CANARY,
            "/organisations/" + CANARY,
            "/briefing?from=" + CANARY,
            "/briefings/" + CANARY,
            "/assets/x/..%2f" + CANARY,
            "/" + CANARY + ";" + CANARY + "=" + CANARY,
            "/api/v1/activities?q=" + CANARY,
            "/api/v1/" + CANARY,
            "/join/" + CANARY,
            "/sign-in?back=/" + CANARY)) {
      send(
          HttpRequest.newBuilder(at(address))
              .header("User-Agent", CANARY)
              .header("Referer", "https://example.org/" + CANARY)
              .header("Accept", CANARY)
              .header("Accept-Language", CANARY)
              .header("If-None-Match", CANARY)
              .header("Cookie", "session=" + CANARY + "; look=" + CANARY)
              .header("X-Forwarded-For", CANARY));
    }
  }

  private void sendFormsWithTheCanary() throws IOException, InterruptedException {
    String email = CANARY + "@example.org";
    form("/sign-in", "email", email, "password", PASSWORD, "back", "/" + CANARY);
    form("/sign-in/code", "code", CANARY);
    form("/join/" + CANARY, "name", CANARY, "password", PASSWORD);
    String join = server.link().replace(server.address(), "");
    assertThat(form(join, "email", CANARY, "name", CANARY, "password", CANARY).statusCode())
        .isEqualTo(422);
    assertThat(form(join, "email", email, "name", CANARY, "password", PASSWORD).statusCode())
        .isEqualTo(303);
    assertThat(server.logs()).doesNotContain(join.substring("/join/".length()));
    send(
        HttpRequest.newBuilder(at("/sign-in"))
            .header("Content-Type", "multipart/form-data; boundary=" + CANARY)
            .POST(HttpRequest.BodyPublishers.ofString("--" + CANARY + "\r\n" + CANARY)));
    send(HttpRequest.newBuilder(at("/")).method(CANARY, HttpRequest.BodyPublishers.noBody()));
  }

  private HttpResponse<String> form(String address, String... fields)
      throws IOException, InterruptedException {
    var body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
          .append('&');
    }
    return send(
        HttpRequest.newBuilder(at(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  /** Bytes that no library for requests would send. */
  private void speakBadly() throws IOException {
    for (String said :
        List.of(
            CANARY + "\r\n\r\n",
            "GET /" + CANARY + "|<> HTTP/1.1\r\nHost: x\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: " + CANARY + "^^\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\n" + CANARY + " : " + CANARY + "\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nCookie: a=\u0001" + CANARY + "\r\n\r\n",
            "GET /%" + CANARY + " HTTP/1.1\r\nHost: x\r\n\r\n",
            "POST /sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                + CANARY
                + "\r\n\r\n"
                + CANARY,
            "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: " + CANARY + "\r\n\r\n" + CANARY,
            "POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 30\r\n\r\nemail=%ZZ"
                + CANARY
                + "&x=%FF%ZZ-------")) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
        socket.shutdownOutput();
        socket.getInputStream().readAllBytes();
      }
    }
  }

  private void importTheCanary() throws IOException, InterruptedException {
    for (String text :
        List.of(
            "<iati-activities version='2.03'><iati-activity><iati-identifier>%1$s</iati-identifier><title><narrative>%1$s</narrative></title></iati-activity></iati-activities>",
            "<iati-activities version='2.03'><iati-activity><%1$s></iati-activity></iati-activities>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///%1$s'>]><iati-activities>&e;%1$s</iati-activities>",
            "%1$s")) {
      Path file = Files.createTempFile("record", ".xml");
      Files.writeString(file, text.formatted(CANARY));
      var command =
          RunningServer.command(
              Map.of(),
              List.of("import", file.toString(), "--data", server.folder().toString(), "--json"));
      Process process =
          command
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(server.folder().resolve("import.log").toFile())
              .start();
      process.waitFor();
      Files.delete(file);
    }
  }

  @Test
  void eachLineIsAnObjectAndARequestIsFoundByTheReferenceOfItsAnswer()
      throws IOException, InterruptedException {
    var answer = send(HttpRequest.newBuilder(at("/countries/KE?q=something")));
    String reference = answer.headers().firstValue("X-Request-Id").orElseThrow();

    // A line is written when the answer has been sent, so that it can come later than that.
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !lines(reference).isEmpty());
    assertThat(lines(reference))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.path("message").asString()).isEqualTo("A request was answered");
          assertThat(line.path("http.route").asString()).isEqualTo("/countries/{code}");
          assertThat(line.path("http.response.status_code").asInt()).isEqualTo(200);
          assertThat(line.path("event.duration").asLong()).isPositive();
        });
  }

  private List<JsonNode> lines(String reference) throws IOException {
    var json = JsonMapper.shared();
    return Files.readAllLines(server.folder().resolve("logs/commonground.log")).stream()
        .map(json::readTree)
        .filter(line -> line.path("reference").asString("").equals(reference))
        .toList();
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create(server.address() + path);
  }
}
