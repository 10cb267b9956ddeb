package org.commonground.coordination.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.ImportOrder;
import org.commonground.coordination.exchange.Importer;
import org.commonground.coordination.search.Search;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A figure that is a link counts what is found behind it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    // A context of its own has a database of its own: nothing but the starter portfolio is in it.
    properties = "spring.main.banner-mode=off")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresIT {
  /** Tiles, rows of tables, areas of the map, notes, choices and entries: address, then figure. */
  private static final List<Pattern> LINKED =
      List.of(
          Pattern.compile("<td class=\"figure\"><a href=\"([^\"]+)\">([\\d,]+)</a>"),
          Pattern.compile(
              "<a class=\"column\" href=\"([^\"]+)\" rel=\"nofollow\" aria-label=\"\\d+: ([\\d,]+) "),
          Pattern.compile("<a href=\"([^\"]+)\" dir=\"auto\">([\\d,]+) activit[a-z]+ run"),
          Pattern.compile("<a href=\"([^\"]+)\"><strong>([\\d,]+)</strong>"),
          Pattern.compile("<a href=\"([^\"]+)\">[^<]*</a></th>\\s*<td class=\"figure\">([\\d,]+)"),
          Pattern.compile("<a href=\"([^\"]+)\" class=\"m\\d\" aria-label=\"[^\"]*: ([\\d,]+) "),
          Pattern.compile("<a href=\"([^\"]+)\" dir=\"auto\">(?:Not stated by )?([\\d,]+) "),
          Pattern.compile(
              "<a href=\"([^\"]+)\" dir=\"auto\">[^<]*</a> <span class=\"count\">(\\d+)"));

  private static final Pattern FOUND = Pattern.compile("<h2 id=\"found\">([\\d,]+) ");
  private static final Pattern WHOLE = Pattern.compile("[?&]all=([a-z]+)");
  private static final Pattern FIRST_FIGURE = Pattern.compile("<strong>([\\d,]+)</strong>");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Search search;
  private final Importer importer;
  private final String root;
  private final Map<String, String> counted = new TreeMap<>();

  FiguresIT(Search search, Importer importer, @LocalServerPort int port) {
    this.search = search;
    this.importer = importer;
    this.root = "http://127.0.0.1:" + port;
  }

  @BeforeAll
  void readTheStarterPortfolio() {
    importer.read(
        new ImportOrder(List.of("src/main/resources/starter"), "test", Audience.PUBLIC),
        progress -> {});
    search.catchUp();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/?lang=en",
        "/?lang=en&asOf=2019-07-25",
        "/?lang=en&pillar=pillar-2&status=4",
        "/?lang=en&area=area-travel&year=2024&split=pillar",
        "/?lang=en&pillar=pillar-2&split=pillar",
        "/?lang=en&since=2020-01-01",
        "/activities?lang=en&view=map&pillar=pillar-2",
        "/activities?lang=en&view=map&country=LY&country=IQ",
        "/activities?lang=en&view=timeline&status=2&from=2019-01-01",
        "/activities?lang=en&view=calendar&month=2019-06",
        "/countries?lang=en",
        "/countries/CD?lang=en",
        "/countries/CD?lang=en&asOf=2025-01-01",
        "/organisations?lang=en",
        "/organisations/unodc?lang=en",
        "/themes?lang=en",
        "/themes/pillar-2?lang=en",
        "/themes/area-travel?lang=en",
        "/about?lang=en",
        "/about/data?lang=en",
        "/about/data?lang=en&asOf=2025-01-01"
      })
  void aFigureCountsWhatItsLinkLeadsTo(String address) throws Exception {
    String page = read(address);
    Map<String, String> shown = new TreeMap<>();
    Map<String, String> behind = new TreeMap<>();

    for (Pattern linked : LINKED) {
      Matcher figure = linked.matcher(page);
      while (figure.find()) {
        String href = figure.group(1).replace("&amp;", "&");
        shown.put(href, figure.group(2));
        behind.put(href, count(href));
      }
    }

    assertThat(shown).isNotEmpty().isEqualTo(behind);
    assertThat(shown.keySet()).allMatch(href -> !address.contains("asOf") || href.contains("asOf"));
  }

  private String count(String href) throws IOException, InterruptedException {
    String known = counted.get(href);
    if (known != null) {
      return known;
    }
    String page = read(href);
    Matcher whole = WHOLE.matcher(href);
    Matcher found = (href.startsWith("/activities") ? FOUND : FIRST_FIGURE).matcher(page);
    String count =
        whole.find() ? choices(page, whole.group(1)) : found.find() ? found.group(1) : "0";
    counted.put(href, count);
    return count;
  }

  /** How many codes can be chosen on a list that shows a facet whole. */
  private static String choices(String page, String facet) {
    var choice =
        Pattern.compile("<li><a href=\"[^\"]*[?;]" + facet + "=(?!none)[^\"]*\" rel=\"nofollow\"");
    return Long.toString(choice.matcher(page).results().count());
  }

  private String read(String address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(root + address)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
