package org.commonground.coordination.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
 * Random people at every outlet of random records, compared with the plain rule of {@code
 * docs/roles.md}: what comes out is what they may see, and every count counts that and no more.
 * {@code -Dcommonground.people=N} tries N people instead of 24.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(Lifecycle.PER_CLASS)
class RandomOutletsIT {
  private static final long SEED = 20_260_101;
  private static final int PEOPLE = Integer.getInteger("commonground.people", 24);
  private static final int RECORDS = 60;
  private static final String QUARTER = "from=1991-01-01&to=1991-03-31";

  /** Hardly any other record is about them. */
  private static final List<String> COUNTRIES = List.of("NR", "TV", "PW", "NU");

  private static final Pattern NEXT =
      Pattern.compile("<link(?=[^>]*rel=\"next\")[^>]*href=\"([^\"]+)\"");

  private final Accounts accounts;
  private final Activities activities;
  private final Search search;
  private final Clock clock;
  private final int port;
  private final Random random = new Random(SEED);
  private final JsonMapper json = JsonMapper.shared();

  /** Of this run, in each title. */
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  private final List<Visitor> visitors = new ArrayList<>();
  private long compared;

  RandomOutletsIT(
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

  /** One of the records; its mark is in its title alone. */
  private record Secret(
      String mark, String reporter, Audience audience, String country, ActivityId id) {
    boolean isSeenBy(Reader reader) {
      return reader.sees(audience, reporter);
    }
  }

  @Test
  void nobodyFindsMoreAnywhereThanTheTableSays() throws IOException, InterruptedException {
    List<String> reporters = List.of("A", "B", "C").stream().map(it -> "XM-" + word + it).toList();
    List<Reader> readers = new ArrayList<>(List.of(Reader.anybody(visitor())));
    while (readers.size() < PEOPLE) {
      readers.add(reader(reporters));
    }
    Map<Reader, Map<String, Long>> before = new HashMap<>();
    for (Reader reader : readers) {
      before.put(reader, countries(reader));
    }
    long since = activities.lastSequence();
    List<Secret> secrets = register(reporters);

    for (Reader reader : readers) {
      Set<String> wanted =
          secrets.stream()
              .filter(it -> it.isSeenBy(reader))
              .map(Secret::mark)
              .collect(Collectors.toCollection(TreeSet::new));
      compareLists(reader, secrets, wanted);
      compareFiles(reader, secrets, wanted);
      compareChanges(reader, secrets, since);
      compareCounts(reader, secrets, Objects.requireNonNull(before.get(reader)));
      compareRecords(reader, secrets);
    }

    System.out.printf("%,d comparisons at outlets, seed %d%n", compared, SEED);
    assertThat(compared).isGreaterThan(10_000);
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

  private List<Secret> register(List<String> reporters) {
    List<Secret> secrets = new ArrayList<>();
    long source = activities.receive("random.xml", "00", "test");
    for (int i = 0; i < RECORDS; i++) {
      String reporter = reporters.get(random.nextInt(reporters.size()));
      Audience audience = Reader.anAudience(random);
      String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      String mark = "m%02dx%s".formatted(i, Integer.toString(random.nextInt(1 << 20), 36));
      String identifier = reporter + "-" + i;
      int versions = 1 + random.nextInt(2);
      for (int version = 1; version <= versions; version++) {
        activities.register(
            List.of(Submission.of(record(identifier, reporter, mark, country, version))),
            new Receipt(source, "test", clock.instant(), audience));
      }
      var id =
          Audiences.lookingAs(
              Viewer.EVERYTHING, () -> activities.findIdentifiers(List.of(identifier)));
      secrets.add(
          new Secret(
              mark, reporter, audience, country, Objects.requireNonNull(id.get(identifier))));
    }
    search.catchUp();
    return secrets;
  }

  private Activity record(
      String identifier, String reporter, String mark, String country, int version) {
    String xml =
        """
        <iati-activity xml:lang="en" last-updated-datetime="1992-01-0%6$dT00:00:00Z">
        <iati-identifier>%1$s</iati-identifier>
        <reporting-org ref="%2$s" type="40"><narrative>Office %2$s</narrative></reporting-org>
        <title><narrative>%3$s %4$s</narrative></title>
        <description><narrative>As of version %6$d</narrative></description>
        <participating-org ref="%2$s" role="4" type="40"><narrative>Office %2$s</narrative></participating-org>
        <activity-status code="2"/>
        <activity-date type="2" iso-date="1991-02-01"/><activity-date type="4" iso-date="1991-02-02"/>
        <recipient-country code="%5$s"/>
        <tag vocabulary="99" vocabulary-uri="urn:common-ground:themes" code="event-workshop"/>
        <tag vocabulary="99" vocabulary-uri="urn:common-ground:themes" code="pillar-2"/>
        </iati-activity>
        """
            .formatted(identifier, reporter, mark, word, country, version);
    return new Activity(CanonicalXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private void compare(
      Reader reader, String outlet, String body, List<Secret> of, Set<String> wanted) {
    // Lines of calendars are folded anywhere.
    String text = body.replace("\r\n ", "");
    Set<String> found =
        of.stream()
            .map(Secret::mark)
            .filter(text::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).as("%s for %s", outlet, reader).isEqualTo(wanted);
    compared += of.size();
  }

  private void compareLists(Reader reader, List<Secret> secrets, Set<String> wanted)
      throws IOException, InterruptedException {
    for (String view :
        List.of("", "&view=table", "&view=timeline", "&sort=title", "&asOf=2020-01-01")) {
      compare(
          reader, "list" + view, pages(reader, "/activities?q=" + word + view), secrets, wanted);
    }
    compare(
        reader,
        "calendar",
        pages(reader, "/activities?view=calendar&month=1991-02&q=" + word),
        secrets,
        wanted);
    for (String briefing : List.of("/briefing?", "/briefing.json?", "/api/v1/briefing?")) {
      compare(reader, briefing, body(reader, briefing + QUARTER), secrets, wanted);
    }
    for (String name : List.of("from=1990-12-01&to=1992-01-01&", "year=1991&")) {
      compare(reader, name, pages(reader, "/activities?" + name + "q=" + word), secrets, wanted);
    }
  }

  /** All pages of a list, until one holds nothing new. */
  private String pages(Reader reader, String address) throws IOException, InterruptedException {
    var all = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      all.append(body(reader, address + "&page=" + page));
    }
    return all.toString();
  }

  private String body(Reader reader, String address) throws IOException, InterruptedException {
    HttpResponse<String> answer = reader.visitor().get(address);
    assertThat(answer.statusCode()).as("%s for %s", address, reader).isEqualTo(200);
    return answer.body();
  }

  private void compareFiles(Reader reader, List<Secret> secrets, Set<String> wanted)
      throws IOException, InterruptedException {
    for (String file :
        List.of(
            "export.csv",
            "export.json",
            "export.xml",
            "export.ics",
            "export.hxl.csv",
            "calendar.ics")) {
      compare(reader, file, body(reader, "/" + file + "?q=" + word), secrets, wanted);
    }
    compare(reader, "export.xlsx", workbook(reader), secrets, wanted);
    var feed = new StringBuilder();
    String next = "/feed.atom?q=" + word;
    while (!next.isEmpty()) {
      String part = body(reader, next);
      feed.append(part);
      var link = NEXT.matcher(part);
      next =
          link.find()
              ? link.group(1).replace("&amp;", "&").replaceFirst("^https?://[^/]*", "")
              : "";
    }
    compare(reader, "feed", feed.toString(), secrets, wanted);
    compare(
        reader, "api", body(reader, "/api/v1/activities?pageSize=100&q=" + word), secrets, wanted);
    compare(
        reader, "events", body(reader, "/api/v1/events?pageSize=100&q=" + word), secrets, wanted);
  }

  private String workbook(Reader reader) throws IOException, InterruptedException {
    var text = new StringBuilder();
    Path file = Files.createTempFile("export-", ".xlsx");
    Files.write(file, reader.visitor().bytes("/export.xlsx?q=" + word));
    try (var zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    Files.delete(file);
    return text.toString();
  }

  private void compareChanges(Reader reader, List<Secret> secrets, long since)
      throws IOException, InterruptedException {
    var ids = new TreeSet<String>();
    long from = since;
    boolean isLast = false;
    while (!isLast) {
      JsonNode page = tree(reader, "/api/v1/changes?limit=100&since=" + from);
      page.path("changes").forEach(it -> ids.add(it.path("id").asString("")));
      from = page.path("upTo").asLong();
      isLast = page.path("isLast").asBoolean();
    }
    for (Secret secret : secrets) {
      assertThat(ids.contains(secret.id().toString()))
          .as("changes for %s: %s", reader, secret)
          .isEqualTo(secret.isSeenBy(reader));
      compared++;
    }
  }

  private JsonNode tree(Reader reader, String address) throws IOException, InterruptedException {
    return json.readTree(body(reader, address));
  }

  private Map<String, Long> countries(Reader reader) throws IOException, InterruptedException {
    Map<String, Long> counts = new TreeMap<>();
    COUNTRIES.forEach(it -> counts.put(it, 0L));
    tree(reader, "/api/v1/countries")
        .path("countries")
        .forEach(it -> {
          String code = it.path("code").asString("");
          if (COUNTRIES.contains(code)) {
            counts.put(code, it.path("activities").asLong());
          }
        });
    return counts;
  }

  private void compareCounts(Reader reader, List<Secret> secrets, Map<String, Long> before)
      throws IOException, InterruptedException {
    List<Secret> seen = secrets.stream().filter(it -> it.isSeenBy(reader)).toList();
    JsonNode figures = tree(reader, "/api/v1/figures?facets=country,reporter,event&q=" + word);
    assertThat(figures.path("total").asLong()).as("total for %s", reader).isEqualTo(seen.size());
    Map<String, Long> byCountry = new TreeMap<>(before);
    seen.forEach(it -> byCountry.merge(it.country(), 1L, Long::sum));
    assertThat(countries(reader)).as("countries for %s", reader).isEqualTo(byCountry);
    Map<String, Long> stated = new TreeMap<>();
    figures
        .path("facets")
        .path("country")
        .path("counts")
        .forEach(it -> stated.put(it.path("code").asString(""), it.path("activities").asLong()));
    assertThat(stated)
        .as("facet for %s", reader)
        .isEqualTo(
            seen.stream()
                .collect(
                    Collectors.groupingBy(Secret::country, TreeMap::new, Collectors.counting())));
    for (String reporter : secrets.stream().map(Secret::reporter).distinct().toList()) {
      long count = seen.stream().filter(it -> it.reporter().equals(reporter)).count();
      var answer = reader.visitor().get("/api/v1/organisations/" + Reader.key(reporter));
      var page = reader.visitor().get("/organisations/" + Reader.key(reporter));
      assertThat(answer.statusCode())
          .as("%s for %s", reporter, reader)
          .isEqualTo(count > 0 ? 200 : 404);
      assertThat(page.statusCode())
          .as("%s for %s", reporter, reader)
          .isEqualTo(count > 0 ? 200 : 404);
      assertThat(json.readTree(answer.body()).path("activities").asLong(0))
          .as("%s for %s", reporter, reader)
          .isEqualTo(count);
      compared += 3;
    }
    compared += 1 + 2L * COUNTRIES.size();
  }

  /** Each record by its own address: some of them in each way. */
  private void compareRecords(Reader reader, List<Secret> secrets)
      throws IOException, InterruptedException {
    List<String> ways =
        List.of(
            "", "/history", "/compare", ".json", ".xml", ".csv", "?version=1", "?asOf=2020-01-01");
    for (int i = 0; i < 24; i++) {
      Secret secret = secrets.get(random.nextInt(secrets.size()));
      String way = ways.get(i % ways.size());
      String address =
          (i % 5 == 0 && way.isEmpty() ? "/api/v1" : "") + "/activities/" + secret.id() + way;
      var answer = reader.visitor().get(address);
      boolean isRefused = answer.statusCode() == 404;
      assertThat(answer.statusCode()).as("%s for %s", address, reader).isIn(200, 404);
      assertThat(answer.body().contains(secret.mark()) && !secret.isSeenBy(reader))
          .as("%s for %s: %s", address, reader, secret)
          .isFalse();
      // There is no version with that number of any of them.
      assertThat(isRefused)
          .as("%s for %s: %s", address, reader, secret)
          .isEqualTo(!secret.isSeenBy(reader) || way.contains("version"));
      compared++;
    }
  }
}
