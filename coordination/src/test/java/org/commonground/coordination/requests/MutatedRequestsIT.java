package org.commonground.coordination.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.accounts.Visitor;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.SampleActivity;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.search.Search;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/**
 * Real requests with something wrong in them. {@code -Dcommonground.requests=N} asks N of each
 * seed.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MutatedRequestsIT {
  private static final int REQUESTS = Integer.getInteger("commonground.requests", 600);

  private static final List<String> NASTY =
      List.of(
          "%00",
          "%0d%0aX-Injected:%20yes",
          "%FF%FE",
          "%",
          "%zz",
          "..",
          "../",
          "..%2f",
          ";x=y",
          "//",
          "\\",
          "'",
          "\"",
          "<script>alert(1)</script>",
          "%3Cscript%3E",
          "{{7*7}}",
          "${7*7}",
          "#{7*7}",
          "' or 1=1--",
          "%27%3Bselect%20pg_sleep(9)--",
          "*",
          "(((((((((",
          "[a-",
          "a~9",
          "\u00e9",
          "%E2%80%AE",
          "%F0%9F%92%A9",
          "-1",
          "0",
          "99999999999999999999",
          "1e999",
          "NaN",
          "null",
          "true",
          "9999-99-99",
          "0000-00-00",
          "2024-02-30",
          "-2024-01-01",
          "&&&&",
          "====",
          "?",
          "&q=",
          "&lang=xx",
          "&asOf=2999-01-01",
          "&page=-1",
          "&page=2147483648",
          "|",
          "^",
          "`",
          "%2e%2e",
          "%5c",
          "file:///etc/passwd",
          "http://127.0.0.1/",
          "class.module.classLoader",
          "~");

  private static final List<String> METHODS =
      List.of(
          "GET", "GET", "GET", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "FOO");

  private static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Accept-Encoding",
          "Cookie",
          "If-None-Match",
          "Range",
          "If-Modified-Since",
          "Content-Type",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "Forwarded",
          "X-HTTP-Method-Override",
          "Origin",
          "Sec-Fetch-Site",
          "Expect",
          "Upgrade",
          "Referer");

  private final Accounts accounts;
  private final Activities activities;
  private final Search search;
  private final java.time.Clock clock;
  private final RawClient client;
  private final int port;

  MutatedRequestsIT(
      Accounts accounts,
      Activities activities,
      Search search,
      java.time.Clock clock,
      @LocalServerPort int port) {
    this.accounts = accounts;
    this.activities = activities;
    this.search = search;
    this.clock = clock;
    this.client = new RawClient(port);
    this.port = port;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void noAnswerIsAFailureOrTellsOfOne(long seed) throws IOException, InterruptedException {
    var random = new Random(seed);
    List<String> addresses = addresses();
    String session = session();
    for (int i = 0; i < REQUESTS; i++) {
      String said = request(random, pick(random, addresses), random.nextBoolean() ? session : "");
      var answer = client.say(said);
      String asked = "seed %d, request %d: %s".formatted(seed, i, said);

      assertThat(answer.status()).as(asked).isNotIn(500, 502, 503, 504);
      assertThat(answer.headers()).as(asked).noneMatch(it -> it.startsWith("X-Injected"));
      assertThat(answer.body())
          .as(asked)
          .doesNotContain("\tat ", "java.lang.", "org.springframework", "org.postgresql", "Tomcat")
          .doesNotContain("<script>alert(1)", "root:x:");
    }
  }

  private List<String> addresses() {
    var sample = SampleActivity.anActivity().identifiedBy("XM-MUTATED-1");
    long source = activities.receive("mutated.xml", "00", "test");
    activities.register(
        List.of(Submission.of(sample.activity())),
        new Receipt(source, "test", clock.instant(), Audience.PUBLIC));
    search.catchUp();
    String page =
        "/activities/" + activities.findIdentifiers(List.of("XM-MUTATED-1")).get("XM-MUTATED-1");
    List<String> addresses =
        new ArrayList<>(
            List.of(
                "/",
                "/activities?q=training&country=KE&sort=title",
                "/activities?view=table&page=2",
                "/activities?view=calendar&month=2019-06",
                "/activities?view=map",
                "/countries/KE",
                "/organisations/unodc",
                "/themes/pillar-2",
                "/about/data?reporter=unodc",
                "/briefing?from=2019-01-01&to=2019-12-31",
                "/briefings",
                "/export.csv?q=training",
                "/export.json?country=KE",
                "/feed.atom?before=5",
                "/calendar.ics",
                "/sign-in?back=/",
                "/sign-in",
                "/sign-in/code",
                "/join/abc",
                "/look",
                "/seen",
                "/account",
                "/account/codes",
                "/drafts",
                "/drafts/new",
                "/activities/by-identifier?id=XM-MUTATED-1",
                "/api/v1/activities?q=training&pageSize=2",
                "/api/v1/changes?since=0&limit=2",
                "/api/v1/figures?facets=pillar",
                "/api/openapi.json",
                "/health/ready",
                "/assets/a/b.css"));
    for (String part : List.of("", "/history", "/compare", "/edit", ".xml", ".xlsx", ".ics")) {
      addresses.add(page + part);
    }
    return addresses;
  }

  private String session() throws IOException, InterruptedException {
    try (var visitor = Visitor.signedIn(accounts, port, Role.SECRETARIAT, "unodc", List.of())) {
      return visitor.session();
    }
  }

  private static String request(Random random, String address, String cookie) {
    String method = pick(random, METHODS);
    var said =
        new StringBuilder(method + ' ' + mutated(random, address) + " HTTP/1.1\r\nHost: x\r\n");
    if (!cookie.isEmpty()) {
      said.append("Cookie: ").append(cookie).append("\r\n");
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      said.append(pick(random, HEADERS)).append(": ").append(pick(random, NASTY)).append("\r\n");
    }
    boolean hasForm = !method.equals("GET") && !method.equals("HEAD") && random.nextInt(4) > 0;
    String form = hasForm ? form(random) : "";
    if (hasForm) {
      said.append("Sec-Fetch-Site: same-origin\r\n")
          .append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
          .append(form.length())
          .append("\r\n");
    }
    return said.append("Connection: close\r\n\r\n").append(form).toString();
  }

  /** An address with up to three things put in or taken out. */
  private static String mutated(Random random, String address) {
    var changed = new StringBuilder(address);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = 1 + random.nextInt(changed.length());
      if (random.nextInt(3) == 0 && at < changed.length()) {
        changed.deleteCharAt(at);
      } else {
        changed.insert(at, pick(random, NASTY).replace(" ", "%20"));
      }
    }
    return changed.toString();
  }

  private static String form(Random random) {
    List<String> names =
        List.of(
            "do",
            "audience",
            "revision",
            "base",
            "part",
            "title.0.text",
            "title.0.at",
            "reason",
            "record.0.status",
            "country.0.code",
            "participants.0.count",
            "theme.code",
            "email",
            "password",
            "back",
            "look",
            "code",
            "secret",
            "note",
            "title.9999.text",
            "x".repeat(90));
    List<String> values = new ArrayList<>(NASTY);
    values.addAll(
        List.of("submit", "save", "public", "title", "record", "1", "KE", "y".repeat(30_000)));
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> pick(random, names) + '=' + pick(random, values).replace("&", ""))
        .map(it -> it.codePoints().allMatch(c -> c < 128) ? it : it.replaceAll("[^ -~]", "%C3%A9"))
        .collect(Collectors.joining("&"));
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
