package org.commonground.coordination.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.NewAccount;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

/** Signing in at Spring Authorization Server, which runs in a process of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderIT {
  private static final String READY = "ready ";

  private final Accounts accounts;
  private final JdbcClient jdbc;
  private final String root;
  private Chromium chromium;

  ProviderIT(
      Accounts accounts,
      JdbcClient jdbc,
      @org.springframework.beans.factory.annotation.Value("${server.port}") int port) {
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.root = "http://localhost:" + port;
  }

  /** The provider has to know where people come back to, so the port is chosen before the start. */
  @DynamicPropertySource
  static void startProvider(DynamicPropertyRegistry settings) throws IOException {
    int port = freePort();
    String issuer = start("http://localhost:" + port + "/sign-in/provider/return");
    settings.add("server.port", () -> port);
    settings.add("commonground.oidc.issuer", () -> issuer);
    settings.add("commonground.oidc.client-id", () -> "register");
    settings.add("commonground.oidc.client-secret", () -> "between the two of us");
    settings.add("commonground.oidc.name", () -> "Test identities");
    settings.add("commonground.oidc.roles", () -> "leads=reviewer,staff=reporter,readers=reader");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** It ends when its input does, which is when these tests do. */
  private static String start(String callback) throws IOException {
    Path module = Path.of("..", "identity", "target");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                module.resolve("classes") + ":" + module.resolve("libraries") + "/*",
                "org.commonground.identity.IdentityServer",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--callback=" + callback)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    while (line != null && !line.startsWith(READY)) {
      line = said.readLine();
    }
    if (line == null) {
      throw new UncheckedIOException(
          new IOException("the identity server did not start; build the module identity first"));
    }
    return line.substring(READY.length());
  }

  @BeforeAll
  void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static String person(String said) {
    return UUID.randomUUID() + "_" + said;
  }

  private Browser.NewContextOptions in(Language language) {
    return new Browser.NewContextOptions().setLocale(language.tag());
  }

  private void signIn(Page page, String name) {
    page.navigate(root + "/sign-in?back=%2Fthemes");
    page.locator("a[href^='/sign-in/provider']").click();
    page.locator("#username").fill(name);
    page.locator("#password").fill(name);
    page.locator("button").click();
    page.waitForURL(root + "/**");
  }

  @Test
  void whoSignsInThereIsInHereWithRoleAndEntity() {
    String name = person("staff_unodc");
    try (var context = chromium.browser().newContext(in(Language.ENGLISH))) {
      Page page = context.newPage();

      signIn(page, name);

      assertThat(page.url()).isEqualTo(root + "/themes");
      page.navigate(root + "/account");
      assertThat(page.locator("dl").innerText()).contains("Person ", "Reporter");
      assertThat(page.locator("#old").count()).as("there is no password to change").isZero();
      assertThat(account(name).role()).isEqualTo(Role.REPORTER);
      assertThat(account(name).entity()).isEqualTo("unodc");
      PageChecks.pass(page, "the account of somebody from elsewhere");
    }
  }

  @Test
  void roleAndEntityAreAsTheProviderSaysEachTime() {
    String name = person("leads_unodc");
    assertThat(cameBack(name).status()).isEqualTo(303);
    jdbc.sql("update accounts.account set role = 'secretariat', entity = 'undp' where id = :id")
        .param("id", account(name).id())
        .update();

    assertThat(cameBack(name).status()).isEqualTo(303);

    assertThat(account(name).role()).isEqualTo(Role.REVIEWER);
    assertThat(account(name).entity()).isEqualTo("unodc");
  }

  @ParameterizedTest
  @CsvSource({
    "administrator,no role in this register",
    "nobody,no role in this register",
    "staff_unodc_audience,did not confirm",
    "staff_unodc_expired,did not confirm",
    "staff_unodc_key,did not confirm",
    "staff_unodc_nonce,did not confirm",
    "staff_unodc_issuer,did not confirm"
  })
  void whatDoesNotHoldLetsNobodyIn(String said, String why) {
    String name = person(said);

    Answer answer = cameBack(name);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains(why);
    assertThat(found(name)).isEmpty();
  }

  @Test
  void everybodyCanReadWhyTheyAreNotLetIn() {
    for (Language language : Language.list()) {
      try (var context = chromium.browser().newContext(in(language))) {
        Page page = context.newPage();
        signIn(page, person("nobody"));

        assertThat(page.locator("main > [role=alert]").innerText()).isNotBlank();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.tag());
        PageChecks.pass(page, "refused in " + language);
      }
    }
  }

  @Test
  void whoWasDisabledHereStaysOut() {
    String name = person("staff_unodc");
    cameBack(name);
    accounts.disable(account(name).id());

    Answer answer = cameBack(name);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("disabled");
  }

  @Test
  void anAccountWithTheSameAddressIsNotTakenOver() {
    String email = UUID.randomUUID() + "@example.org";
    accounts.add(new NewAccount(email, "", Role.SECRETARIAT, "", List.of()));

    Answer answer = cameBack(person("staff_unodc_" + email));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("with your address");
  }

  @Test
  void whatABrowserBringsBackIsTakenOnceAndFromThatBrowserOnly() {
    try (var playwright = new Programs()) {
      var mine = playwright.next();
      String back = wayBack(mine, person("staff_unodc"));

      assertThat(get(playwright.next(), back).status()).as("elsewhere").isEqualTo(422);
      assertThat(get(mine, back.replaceFirst("state=.", "state=!")).status())
          .as("tampered with")
          .isEqualTo(422);
      assertThat(get(mine, back).status()).isEqualTo(303);
      assertThat(get(mine, back).status()).as("the same again").isEqualTo(422);

      String fresh = state(Objects.requireNonNull(begin(mine).headers().get("location")));
      APIResponse replayed =
          get(mine, back.replaceFirst("state=[^&]+", Matcher.quoteReplacement("state=" + fresh)));
      assertThat(replayed.status()).as("a code again, with a good state").isEqualTo(422);
      assertThat(replayed.text()).contains("did not confirm");
    }
  }

  /** Visitors without a screen, each with cookies of its own. */
  private final class Programs implements AutoCloseable {
    private final List<APIRequestContext> all = new java.util.ArrayList<>();

    APIRequestContext next() {
      var options =
          new com.microsoft.playwright.APIRequest.NewContextOptions()
              .setExtraHTTPHeaders(java.util.Map.of("Accept-Language", "en"));
      all.add(chromium.playwright().request().newContext(options));
      return all.getLast();
    }

    @Override
    public void close() {
      all.forEach(APIRequestContext::dispose);
    }
  }

  private record Answer(int status, String text) {}

  private Answer cameBack(String name) {
    try (var programs = new Programs()) {
      var visitor = programs.next();
      APIResponse answer = get(visitor, wayBack(visitor, name));
      return new Answer(answer.status(), answer.text());
    }
  }

  private APIResponse begin(APIRequestContext visitor) {
    return get(visitor, root + "/sign-in/provider");
  }

  /** Signs in there and says where it leads back to, without going. */
  private String wayBack(APIRequestContext visitor, String name) {
    String there = Objects.requireNonNull(begin(visitor).headers().get("location"));
    assertThat(there).contains("code_challenge_method=S256", "nonce=", "state=");
    String form =
        Objects.requireNonNull(get(visitor, there, "text/html").headers().get("location"));
    Matcher token =
        Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)").matcher(get(visitor, form).text());
    assertThat(token.find()).isTrue();
    var fields =
        FormData.create().set("username", name).set("password", name).set("_csrf", token.group(1));
    var login = visitor.post(form, RequestOptions.create().setForm(fields).setMaxRedirects(0));
    String again = Objects.requireNonNull(login.headers().get("location"));
    return Objects.requireNonNull(get(visitor, again, "text/html").headers().get("location"));
  }

  private static APIResponse get(APIRequestContext visitor, String address) {
    return visitor.get(address, RequestOptions.create().setMaxRedirects(0));
  }

  private static APIResponse get(APIRequestContext visitor, String address, String accept) {
    return visitor.get(
        address, RequestOptions.create().setMaxRedirects(0).setHeader("Accept", accept));
  }

  private static String state(String address) {
    Matcher state = Pattern.compile("state=([^&]+)").matcher(URI.create(address).getRawQuery());
    assertThat(state.find()).isTrue();
    return state.group(1);
  }

  private List<UUID> found(String name) {
    return jdbc.sql("select account from accounts.identity where subject = :name")
        .param("name", name)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  private Account account(String name) {
    return accounts.find(found(name).getFirst()).orElseThrow();
  }
}
