package org.commonground.coordination.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.exchange.ImportOrder;
import org.commonground.coordination.exchange.Importer;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

/** A browser walks every page, in every language, light and dark, with and without scripts. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    // A context of its own has a database of its own: nothing but the starter portfolio is in it.
    properties = "spring.main.banner-mode=off")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
  private static final int PHONE = 360;
  private static final Page.EmulateMediaOptions LIGHT =
      new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT);
  private static final Page.EmulateMediaOptions DARK =
      new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK);

  /** Whether a cell of a table holds more than it shows or reaches out of the window. */
  private static final String CUT =
      """
      [...document.querySelectorAll(".stack td")].some(cell => {
        const box = cell.getBoundingClientRect();
        return cell.scrollWidth > cell.clientWidth + 1 || box.left < 0 || box.right > innerWidth;
      })
      """;

  private static final String STARTER = "src/main/resources/starter";

  private final Search search;
  private final Importer importer;
  private final String root;
  private final List<String> addresses = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private Chromium chromium;
  private Page reader;
  private Page plainReader;

  PagesIT(Search search, Importer importer, @LocalServerPort int port) {
    this.search = search;
    this.importer = importer;
    this.root = "http://127.0.0.1:" + port;
  }

  @BeforeAll
  void startBrowserAndCollectAddresses() {
    chromium = Chromium.start();
    reader = context(new Browser.NewContextOptions()).newPage();
    reader.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("404")) {
        complaints.add(message.text());
      }
    });
    plainReader = context(new Browser.NewContextOptions().setJavaScriptEnabled(false)).newPage();
    importer.read(new ImportOrder(List.of(STARTER), "test", Audience.PUBLIC), progress -> {});
    search.catchUp();
    addresses.addAll(
        List.of(
            "/",
            "/?asOf=2019-07-25",
            "/?asOf=1999-12-31",
            "/?pillar=pillar-2&status=2&split=pillar&since=2020-01-01",
            "/?year=1950&area=nothing",
            "/activities",
            "/activities?q=travel&pillar=pillar-2&sort=title",
            "/activities?q=zzzzzzzz",
            "/activities?view=table&column=title&column=themes&column=start&sort=oldest",
            "/activities?view=map&pillar=pillar-2",
            "/activities?view=timeline&page=2",
            "/activities?view=calendar&month=2019-06",
            "/activities?view=calendar&month=2019-13&from=2024-01-01",
            "/activities?q=" + "abcdefghijkl".repeat(12),
            "/activities?asOf=1999-12-31",
            "/activities?page=9999&from=yesterday&asOf=tomorrow",
            "/countries",
            "/countries/KE",
            "/countries/XX",
            "/organisations",
            "/organisations/unodc",
            "/themes",
            "/themes/pillar-2",
            "/themes/area-travel",
            "/themes/role-youth",
            "/about",
            "/sign-in",
            "/about/data",
            "/about/data?reporter=unodc",
            "/api",
            "/briefing?from=2019-01-01&to=2019-12-31",
            "/nothing/here"));
    search.search(SearchQuery.ALL.page(0, 5), java.util.Locale.ENGLISH).hits().stream()
        .map(hit -> "/activities/" + hit.activity())
        .forEach(addresses::add);
    addresses.add(addresses.getLast() + "/history");
  }

  /** Before the page of its history, which is the last address. */
  private String anActivity() {
    return addresses.get(addresses.size() - 2);
  }

  @AfterAll
  void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  Stream<String> pages() {
    return addresses.stream();
  }

  private static String in(Language language, String address) {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag();
  }

  /** English and Arabic light and dark; the other languages in turn, so that every pair occurs. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everybodyCanUseThePage(String address) {
    int turn = addresses.indexOf(address);
    for (Language language : Language.list()) {
      boolean isBoth = language == Language.ENGLISH || language == Language.ARABIC;
      boolean isLight = isBoth || ++turn % 2 == 0;
      complaints.clear();
      reader.setViewportSize(1280, 900);
      reader.emulateMedia(isLight ? LIGHT : DARK);
      reader.navigate(root + in(language, address));

      assertThat(reader.locator("h1").count()).isEqualTo(1);
      assertThat(PageChecks.violations(reader)).as("in %s, light: %s", language, isLight).isEmpty();
      assertThat(complaints).as("in %s", language).isEmpty();
      if (isBoth) {
        reader.emulateMedia(DARK);
        assertThat(PageChecks.hardToRead(reader)).as("in %s and in the dark", language).isEmpty();
      }
      reader.setViewportSize(PHONE, 740);
      assertThat(PageChecks.wider(reader)).as("wider than a phone in %s", language).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void thePageIsReadableWithoutScripts(String address) {
    for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
      plainReader.navigate(root + in(language, address));

      assertThat(plainReader.locator("h1").innerText()).isNotBlank();
      assertThat(plainReader.locator("nav.main a").count()).isEqualTo(8);
      assertThat(plainReader.locator("html").getAttribute("dir"))
          .isEqualTo(language == Language.ARABIC ? "rtl" : "ltr");
    }
  }

  @Test
  void theKeyboardReachesContentSearchAndFilters() {
    try (var context = context(new Browser.NewContextOptions())) {
      var page = context.newPage();
      page.navigate(root + "/activities");

      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("skip");
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("#main");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
      page.keyboard().type("travel");
      page.keyboard().press("Enter");
      page.waitForURL("**q=travel**");
      assertThat(page.locator(".hits > li").count()).isPositive();
      assertThat(page.locator(".facet a").first().isVisible()).isTrue();
    }
  }

  @Test
  void aFilterIsOneLinkAndCanBeTakenBack() {
    try (var context = context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      var page = context.newPage();
      page.navigate(root + "/activities");
      page.locator(".facet a").first().click();
      assertThat(page.locator(".chips a").count()).isEqualTo(2);

      page.locator(".chips a").first().click();
      assertThat(page.locator(".chips").count()).isZero();
    }
  }

  @Test
  void aPageOfAnotherDaySaysSoAndKeepsItInItsLinks() {
    try (var context = context(new Browser.NewContextOptions())) {
      var page = context.newPage();
      page.navigate(root + "/?asOf=2019-07-25");

      assertThat(page.locator(".as-of.past").innerText()).contains("25 July 2019");
      page.locator("nav.main a").nth(1).click();
      assertThat(page.url()).contains("asOf=2019-07-25");
      assertThat(page.locator(".as-of.past").count()).isEqualTo(1);
    }
  }

  @Test
  void onAPhoneTheFrameIsLowAndNoAmountIsCut() {
    try (var context = context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      var page = context.newPage();
      page.setViewportSize(390, 844);
      for (String tag : List.of("en", "ar", "ru")) {
        page.navigate(root + "/?lang=" + tag);

        assertThat(page.locator("header").boundingBox().height).isLessThan(120);
        assertThat(page.locator("nav.main").isVisible()).isFalse();
        assertThat(page.locator("input[type=search]").count()).isEqualTo(1);
        assertThat(page.locator(".stack td").count()).isPositive();
        assertThat(page.evaluate(CUT)).isEqualTo(false);
      }
      page.locator(".menu > summary").last().click();
      assertThat(page.locator("nav.main").isVisible()).isTrue();
    }
  }

  @Test
  void aDayBeforeEverythingLeadsToTheFirstOne() {
    try (var context = context(new Browser.NewContextOptions())) {
      var page = context.newPage();
      for (String address : List.of("/?asOf=1999-12-31", "/activities?asOf=1999-12-31")) {
        page.navigate(root + address);
        assertThat(page.locator(".empty").innerText()).doesNotContain("import");

        page.locator(".empty a").click();
        assertThat(page.locator(".hits > li").count()).isPositive();
      }
      page.navigate(root + anActivity() + "?asOf=1999-12-31");
      assertThat(page.locator("h1").innerText()).isEqualTo("Not yet stated on this day");
      page.locator("main a").first().click();
      assertThat(page.locator("#sources").count()).isEqualTo(1);
    }
  }

  @Test
  void theFirstPageIsSmall() {
    try (var context = context(new Browser.NewContextOptions())) {
      var page = context.newPage();
      List<Integer> sizes = new ArrayList<>();
      page.onRequestFinished(request -> sizes.add(request.sizes().responseBodySize));
      page.navigate(root + "/");
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);

      assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isBetween(1, 150 * 1024);
    }
  }

  private BrowserContext context(Browser.NewContextOptions options) {
    return chromium.browser().newContext(options.setLocale("en-GB").setViewportSize(1280, 900));
  }

  private static String focused(Page page) {
    return (String) page.evaluate("document.activeElement.className");
  }
}
