package org.commonground.coordination.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.NewAccount;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.accounts.Visitor;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.ImportOrder;
import org.commonground.coordination.exchange.Importer;
import org.commonground.coordination.search.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a page may do in a browser, and what the server takes and does not take. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(Lifecycle.PER_CLASS)
class SafetyIT {
  private static final Pattern INLINE =
      Pattern.compile(
          "<script(?![^>]* src=)|<style|<[a-z][^>]*\\s(style|on[a-z]+|srcdoc)=|=\"\\s*(javascript|data|vbscript):(?!image/svg)|<base|<iframe|<object|<embed|<meta http-equiv");
  private static final Pattern LOADED =
      Pattern.compile(
          "<(?:script|img|source|form)[^>]*\\s(?:src|action)=\"(?!/(?!/))[^\"]*\"|<link rel=\"(?:stylesheet|icon)\"[^>]*href=\"(?!/(?!/))[^\"]*\"");

  private final Accounts accounts;
  private final Importer importer;
  private final Search search;
  private final RequestMappingHandlerMapping mappings;
  private final RawClient client;
  private final int port;

  SafetyIT(
      Accounts accounts,
      Importer importer,
      Search search,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
      @LocalServerPort int port) {
    this.accounts = accounts;
    this.importer = importer;
    this.search = search;
    this.mappings = mappings;
    this.client = new RawClient(port);
    this.port = port;
  }

  @BeforeAll
  void readTheStarterPortfolio() {
    importer.read(
        new ImportOrder(List.of("src/main/resources/starter"), "test", Audience.PUBLIC),
        progress -> {});
    search.catchUp();
  }

  private Visitor secretariat() throws IOException, InterruptedException {
    return Visitor.signedIn(accounts, port, Role.SECRETARIAT, "unodc", List.of());
  }

  @Test
  void everyPageShowsItselfAndLoadsOurOwnFilesAndNothingMore()
      throws IOException, InterruptedException {
    try (var visitor = secretariat()) {
      String invited =
          accounts.add(
              new NewAccount(UUID.randomUUID() + "@example.org", "", Role.READER, "", List.of()));
      var site =
          Site.walk(
              client,
              visitor.session(),
              List.of("/nothing/here", "/join/" + invited, "/api", "/sign-in", "/account/codes"));
      int pages = 0;
      for (String address : site.addresses()) {
        var answer = client.get(address, "Cookie: " + visitor.session());
        assertSafe(address, answer);
        pages += answer.header("Content-Type").orElse("").startsWith("text/html") ? 1 : 0;
      }
      assertThat(pages).isGreaterThan(60);
      assertThat(site.addresses().stream().map(it -> it.replaceFirst("\\?.*", "")))
          .contains("/drafts", "/drafts/new", "/account", "/briefing", "/about/data")
          .anyMatch(it -> it.endsWith("/edit"))
          .anyMatch(it -> it.endsWith("/history"));
    }
  }

  private static void assertSafe(String address, RawClient.Answer answer) {
    assertThat(answer.status()).as(address).isBetween(200, 499);
    assertThat(answer.header("Content-Security-Policy"))
        .as(address)
        .hasValueSatisfying(it ->
            assertThat(it)
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe", "*", "http:", "https:"));
    assertThat(answer.header("X-Content-Type-Options")).as(address).hasValue("nosniff");
    assertThat(answer.header("X-Frame-Options")).as(address).hasValue("DENY");
    assertThat(answer.header("Referrer-Policy")).as(address).hasValue("same-origin");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).as(address).hasValue("same-origin");
    assertThat(answer.header("Permissions-Policy")).as(address).isPresent();
    assertThat(answer.header("Server")).as(address).isEmpty();
    assertThat(answer.header("Strict-Transport-Security")).as(address).isEmpty();
    assertThat(answer.header("Content-Type")).as(address).isPresent();
    boolean isShown = answer.header("Content-Disposition").isEmpty();
    if (isShown && answer.header("Content-Type").orElse("").startsWith("text/html")) {
      assertThat(answer.header("Content-Type").orElse("")).containsIgnoringCase("charset=utf-8");
      assertThat(INLINE.matcher(answer.body()).results().map(it -> it.group()))
          .as(address)
          .isEmpty();
      assertThat(LOADED.matcher(answer.body()).results().map(it -> it.group()))
          .as(address)
          .isEmpty();
    }
  }

  @Test
  void whatIsForOnePersonIsNotKept() throws IOException, InterruptedException {
    try (var visitor = secretariat()) {
      for (String address :
          List.of("/", "/account", "/export.csv", "/feed.atom", "/api/v1/figures")) {
        var answer = client.get(address, "Cookie: " + visitor.session());
        assertThat(answer.header("Cache-Control"))
            .as(address)
            .hasValueSatisfying(it -> assertThat(it).contains("private").contains("no-store"));
      }
      var out = client.post("/sign-out", "", "Cookie: " + visitor.session());
      assertThat(out.header("Set-Cookie").orElse("")).contains("session=;", "Max-Age=0");
      assertThat(out.header("Clear-Site-Data")).hasValue("\"cache\"");
    }
  }

  @Test
  void everyCookieIsOutOfReachOfScriptsAndOfOtherSites() throws IOException {
    for (var answer :
        List.of(client.post("/look", "look=dark"), client.post("/seen", ""), client.get("/"))) {
      assertThat(answer.header("Set-Cookie").orElse(""))
          .contains("HttpOnly", "SameSite=Lax", "Path=/")
          .doesNotContain("Domain=");
    }
  }

  Stream<String> forms() {
    return mappings.getHandlerMethods().keySet().stream()
        .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.POST))
        .flatMap(it -> it.getPatternValues().stream())
        .map(it -> it.replaceAll("\\{[^}]*}", "0199b1b6-0000-7000-8000-000000000000"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void noFormIsTakenFromAnotherSite(String address) throws IOException, InterruptedException {
    try (var visitor = secretariat()) {
      for (String said :
          List.of(
              "Sec-Fetch-Site: cross-site",
              "Sec-Fetch-Site: same-site",
              "Origin: https://evil.example",
              "Origin: http://127.0.0.1:1",
              "Origin: null")) {
        var answer =
            client.send(
                "a=b",
                "POST " + address + " HTTP/1.1",
                "Host: 127.0.0.1:" + port,
                "Cookie: " + visitor.session(),
                said,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 3");
        assertThat(answer.status()).as("%s with %s", address, said).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isEmpty();
      }
      assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account", "/account/codes", "/drafts", "/drafts/new"})
  void noSpellingOfAnAddressOpensADoor(String address) throws IOException {
    String hex = "%" + Integer.toHexString(address.charAt(1)) + address.substring(2);
    for (String spelled :
        List.of(
            "/" + hex,
            address + ";x=y",
            address.replaceFirst("/", "/;a=b/"),
            "/" + address,
            "/x/.." + address,
            "/." + address,
            "/%2e" + address,
            "/x/%2e%2e" + address,
            address.toUpperCase(java.util.Locale.ROOT),
            address + "/",
            address + "%20",
            address + ".html",
            address + "%00")) {
      var answer = client.get(spelled);
      assertThat(answer.status()).as(spelled).isIn(303, 400, 404);
      assertThat(answer.body()).as(spelled).doesNotContain("name=\"secret\"", "edit.draft");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/x/..%2f..%2fapplication.properties",
        "/assets/x/%2e%2e%2fapplication.properties",
        "/assets/../application.properties",
        "/assets/%2e%2e/application.properties",
        "/assets/x/..;/application.properties",
        "/assets/x/..%5capplication.properties",
        "/assets/x/%252e%252e%252fapplication.properties",
        "/assets/x/application.properties",
        "/assets/x//etc/passwd",
        "/..%c0%af..%c0%afetc/passwd",
        "/organisations/..%2f..%2fetc%2fpasswd",
        "/countries/%2e%2e%2f%2e%2e",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/.git/config",
        "/actuator/env",
        "/h2-console"
      })
  void noFileIsReachedThatIsNotMeantToBe(String address) throws IOException {
    var answer = client.get(address);

    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("spring.", "root:x:", "Manifest-Version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "\\/evil.example",
        "/\t/evil.example",
        " //evil.example",
        "/%0d%0aLocation: https://evil.example",
        "/\r\nX-Injected: yes",
        "/\nX-Injected: yes",
        "javascript:alert(1)",
        "/themes\u0000//evil.example"
      })
  void noFormLeadsElsewhereOrWritesHeaders(String back) throws IOException {
    String value = URLEncoder.encode(back, StandardCharsets.UTF_8);
    for (var answer :
        List.of(
            client.post("/look", "look=dark&back=" + value),
            client.post("/seen?back=" + value, "back=" + value),
            client.post("/sign-in", "email=nobody%40example.org&password=x&back=" + value),
            client.post("/sign-out", "back=" + value),
            client.get("/sign-in?back=" + value),
            client.get("/activities/by-identifier?id=" + value))) {
      assertThat(answer.status()).isIn(200, 302, 303, 404, 422, 429);
      assertThat(answer.headers()).noneMatch(it -> it.startsWith("X-Injected"));
      assertThat(answer.header("Location").orElse("/")).matches("/([^/\\\\].*)?");
      assertThat(answer.body()).doesNotContain("href=\"//", "action=\"//");
    }
  }

  @Test
  void aPathWithTwoSlashesNamesNoOtherHost() throws IOException {
    for (String address : List.of("//evil.example/themes", "//evil.example", "/\\evil.example/")) {
      var answer = client.get(address);
      assertThat(answer.status()).isIn(400, 404);
      assertThat(answer.body()).doesNotContain("\"//evil.example", "\"/\\evil");
    }
  }

  @Test
  void bodiesThatAreTooLongAreRefusedWithAndWithoutTheirLength() throws IOException {
    String form = "email=" + "x".repeat(3 << 20);
    assertThat(client.post("/sign-in", form).status()).isEqualTo(413);
    assertThat(client.post("/look", form).status()).isEqualTo(413);

    String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
    var chunked =
        client.send(
            "8\r\nemail=aa\r\n" + chunk.repeat(40) + "0\r\n\r\n",
            "POST /sign-in HTTP/1.1",
            "Host: 127.0.0.1",
            "Sec-Fetch-Site: same-origin",
            "Content-Type: application/x-www-form-urlencoded",
            "Transfer-Encoding: chunked");

    assertThat(chunked.status()).isEqualTo(413);
    assertThat(chunked.body()).contains("<h1>").doesNotContain("Exception");
  }

  @Test
  void formsWithFarTooManyFieldsAreRefused() throws IOException {
    assertThat(client.post("/sign-in", "a=b&".repeat(5001)).status()).isIn(400, 413);
    assertThat(client.post("/sign-in", "a=b&".repeat(4000)).status()).isEqualTo(422);
  }

  @Test
  void headsThatAreTooLongAreRefused() throws IOException {
    for (var answer :
        List.of(
            client.get("/?q=" + "x".repeat(20_000)),
            client.get("/", "X-Long: " + "x".repeat(20_000)),
            client.get(
                "/", Stream.generate(() -> "X-Many: x").limit(2000).toArray(String[]::new)))) {
      assertThat(answer.status()).isIn(0, 400, 414, 431);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET http://evil.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
        "POST /look HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab",
        "POST /look HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nA : b\r\nConnection: close\r\n\r\n",
        "GET /\u0000 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\n folded: x\r\nHost: x\r\nConnection: close\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
      })
  void whatIsBadlySaidIsRefusedWithoutAWordAboutTheServer(String said) throws IOException {
    var answer = client.say(said);

    assertThat(answer.status()).isIn(0, 400, 403, 405, 501, 505);
    assertThat(answer.body() + answer.headers())
        .doesNotContain("Tomcat", "Exception", "\tat ", "java.");
  }

  @Test
  void whereAMessageEndsIsNotAMatterOfOpinion() throws IOException {
    var answer =
        client.say(
            """
            POST /look HTTP/1.1
            Host: x
            Content-Length: 4
            Transfer-Encoding: chunked

            0

            GET /health/live HTTP/1.1
            Host: x

            """
                .replace("\n", "\r\n"));

    assertThat(answer.status()).isIn(303, 400);
    assertThat(answer.body()).as("nothing after it is taken for a request").doesNotContain("live");
  }

  @Test
  void namesOfFilesAreSafe() throws IOException {
    var hit = search.listIds(org.commonground.coordination.search.SearchQuery.ALL, 1).getFirst();
    for (String address :
        List.of(
            "/activities/" + hit + ".csv?name=%22%0d%0aX-Injected:%20yes",
            "/export.xlsx?q=%22%0d%0aX-Injected:%20yes",
            "/briefing.pdf?from=2019-01-01&to=2019-03-31&lang=%0d%0aX-Injected:%20yes")) {
      var answer = client.get(address);
      assertThat(answer.headers()).noneMatch(it -> it.startsWith("X-Injected"));
      assertThat(Objects.requireNonNull(answer.header("Content-Disposition").orElse(null)))
          .matches("attachment; filename=\"[A-Za-z0-9._-]+\"");
    }
  }
}
