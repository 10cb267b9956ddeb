package org.commonground.coordination.pages.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.activities.SampleActivity.anActivity;

import biweekly.Biweekly;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipt;
import org.commonground.coordination.activities.SampleActivity;
import org.commonground.coordination.activities.Submission;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.ImportOrder;
import org.commonground.coordination.exchange.Importer;
import org.commonground.coordination.search.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What programs fetch: the feed of changes, the calendar, and lists as files. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedIT {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Importer importer;
  private final Activities activities;
  private final Search search;
  private final Clock clock;
  private final String root;

  FeedIT(
      Importer importer,
      Activities activities,
      Search search,
      Clock clock,
      @LocalServerPort int port) {
    this.importer = importer;
    this.activities = activities;
    this.search = search;
    this.clock = clock;
    this.root = "http://127.0.0.1:" + port;
  }

  @BeforeAll
  void registerAndRevise() {
    importer.read(
        new ImportOrder(List.of("src/main/resources/starter"), "test", Audience.PUBLIC),
        progress -> {});
    for (int i = 0; i < 35; i++) {
      register(anActivity().identifiedBy("XM-FEED-" + i), Audience.PUBLIC);
    }
    register(
        anActivity().identifiedBy("XM-FEED-7").called("Renamed and revised").updated("2019-06-01"),
        Audience.PUBLIC);
    register(anActivity().identifiedBy("XM-SECRET").called("Not for everybody"), Audience.MEMBERS);
    search.catchUp();
  }

  @Test
  void theNewestChangeComesFirstAndSaysWhatChanged() throws Exception {
    var feed = feed("/feed.atom?lang=en");
    var entry = children(feed, "entry").getFirst();

    assertThat(text(entry, "title")).isEqualTo("Revised: Renamed and revised");
    assertThat(text(entry, "content")).isEqualTo("Title: changed");
    assertThat(text(feed, "updated")).isEqualTo(text(entry, "updated"));
    assertThat(children(feed, "entry"))
        .extracting(it -> text(it, "title"))
        .noneMatch(title -> title.contains("Not for everybody"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed.atom", "/feed.atom?country=KE&lang=ar", "/feed.atom?q=zzzzz"})
  void everyFeedAndEntryHasWhatTheStandardAsksFor(String address) throws Exception {
    var feed = feed(address);

    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertComplete(feed);
    assertThat(children(feed, "author")).hasSize(1);
    assertThat(links(feed)).contains("self", "alternate", "first");
    for (Element entry : children(feed, "entry")) {
      assertComplete(entry);
      assertThat(links(entry)).containsExactly("alternate");
      assertThat(children(entry, "content")).hasSize(1);
    }
    assertThat(children(feed, "entry")).extracting(it -> text(it, "id")).doesNotHaveDuplicates();
  }

  private static void assertComplete(Element it) {
    for (String name : List.of("id", "title", "updated")) {
      assertThat(children(it, name)).as(name).hasSize(1);
      assertThat(text(it, name)).as(name).isNotBlank();
    }
    assertThat(text(it, "id")).matches("urn:uuid:[0-9a-f-]{36}");
    assertThat(Instant.parse(text(it, "updated"))).isNotNull();
  }

  @Test
  void pagesFollowOneAnotherWithoutALossOrARepetition() throws Exception {
    List<String> ids = new ArrayList<>();
    String address = "/feed.atom?q=training";
    while (!address.isEmpty()) {
      var feed = feed(address);
      children(feed, "entry").forEach(entry -> ids.add(text(entry, "id")));
      address = next(feed);
    }

    assertThat(ids).hasSizeGreaterThan(35).doesNotHaveDuplicates();
  }

  private String next(Element feed) {
    return children(feed, "link").stream()
        .filter(link -> link.getAttribute("rel").equals("next"))
        .map(link -> link.getAttribute("href").substring(root.length()))
        .findFirst()
        .orElse("");
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws Exception {
    var first = get("/feed.atom");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    String day = first.headers().firstValue("Last-Modified").orElseThrow();

    assertThat(get("/feed.atom", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(get("/feed.atom", "If-Modified-Since", day).statusCode()).isEqualTo(304);
  }

  @Test
  void everyPageNamesTheFeed() throws Exception {
    assertThat(get("/?lang=en").body())
        .contains("<link rel=\"alternate\" type=\"application/atom+xml\"", "/feed.atom?lang=en");
  }

  @Test
  void theCalendarIsReadAndHasTheFiltersOfTheList() throws Exception {
    var all = get("/calendar.ics?lang=en");
    var some = get("/calendar.ics?event=event-mission");

    assertThat(all.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
    assertThat(all.headers().firstValue("Content-Disposition")).isEmpty();
    int events = Biweekly.parse(all.body()).first().getEvents().size();
    assertThat(events).isPositive();
    assertThat(Biweekly.parse(some.body()).first().getEvents()).hasSizeBetween(1, events - 1);
    assertThat(all.body()).contains("URL:" + root + "/activities/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv", "hxl.csv", "ics", "json", "xml"})
  void aListIsAFileInEveryFormat(String ending) throws Exception {
    var file = get("/export." + ending + "?q=training&lang=fr");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("common-ground-activities." + ending);
    assertThat(file.body()).doesNotContain("Not for everybody");
  }

  @Test
  void aWorkbookFromAPageLinksBackToIt() throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(root + "/export.xlsx?q=renamed&lang=en")).build();
    byte[] file = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()).body();

    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var links = book.getSheet("Activities").getHyperlinkList();
      assertThat(links).isNotEmpty().allMatch(it -> it.getAddress().startsWith(root));
    }
  }

  private void register(SampleActivity sample, Audience audience) {
    long source = activities.receive("feed.xml", "4214a65b", "test");
    var receipt = new Receipt(source, "test", clock.instant(), audience);
    activities.register(List.of(Submission.of(sample.activity())), receipt);
  }

  private Element feed(String address) throws Exception {
    var answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    var bytes = answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element it && it.getLocalName().equals(name)) {
        found.add(it);
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    return children(parent, name).getFirst().getTextContent();
  }

  private static List<String> links(Element parent) {
    return children(parent, "link").stream().map(it -> it.getAttribute("rel")).toList();
  }

  private HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(root + address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
