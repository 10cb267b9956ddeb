package org.commonground.coordination.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.NewAccount;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** Passkeys in a browser, whose authenticator is a virtual one that signs as a real one does. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeysIT {
  private static final String PASSWORD = "violet harbour minute 9 lanterns";
  private static final String SIGN_IN = "form[data-begin='/sign-in/passkey/begin']";
  private static final String ASK =
      """
      async options => JSON.stringify(await navigator.credentials.get(
        {publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options))}))
      """;

  private final Accounts accounts;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final String root;
  private Chromium chromium;
  private BrowserContext context;
  private APIRequestContext programs;
  private Page page;
  private CDPSession devices;
  private String device;
  private String email;

  PasskeysIT(Accounts accounts, JdbcClient jdbc, Clock clock, @LocalServerPort int port) {
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.clock = clock;
    this.root = "http://localhost:" + port;
  }

  @BeforeAll
  void startBrowser() {
    chromium = Chromium.start();
    programs = chromium.playwright().request().newContext();
  }

  @AfterAll
  void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void joinWithADevice() {
    // Guesses from here are counted over all tests, and make the next one wait.
    jdbc.sql("delete from accounts.attempt").update();
    context = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("en-GB"));
    page = context.newPage();
    devices = context.newCDPSession(page);
    devices.send("WebAuthn.enable");
    device = plugIn();
    email = UUID.randomUUID() + "@example.org";
    join(page, email);
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private String plugIn() {
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var wanted = new JsonObject();
    wanted.add("options", options);
    return devices
        .send("WebAuthn.addVirtualAuthenticator", wanted)
        .get("authenticatorId")
        .getAsString();
  }

  private void join(Page where, String address) {
    String token = accounts.add(new NewAccount(address, "", Role.REVIEWER, "", List.of()));
    where.navigate(root + "/join/" + token);
    where.locator("#name").fill("A person");
    where.locator("#password").fill(PASSWORD);
    where.locator("form.entry button").click();
    where.waitForURL("**/account");
  }

  @Test
  void aPasskeyIsAddedAndStandsForPasswordAndCode() throws InvalidKeyException {
    setUpCodes();
    page.navigate(root + "/account/passkeys");
    fillNew("My telephone", "not this one at all");
    page.locator("form[data-makes] [role=alert]").waitFor();
    assertThat(page.locator("form[data-makes] [role=alert]").innerText())
        .contains("not your password");

    addPasskey("My telephone");
    signOut();
    signInByPasskey("/sign-in?back=%2Fthemes");

    page.waitForURL("**/themes");
    assertThat(isIn()).isTrue();
    page.navigate(root + "/account/passkeys");
    assertThat(page.locator(".lines span").innerText()).contains("last used");
    assertThat(deeds())
        .contains("passkey-added", "signed-in passkey")
        .as("never by halves")
        .doesNotContain("password-accepted");
  }

  @Test
  void aPasskeyIsRenamedAndOnceRemovedLetsNobodyIn() {
    addPasskey("My telephone");
    page.locator(".lines input").fill("The old telephone");
    page.locator(".lines button").first().click();
    assertThat(page.locator(".lines input").inputValue()).isEqualTo("The old telephone");

    page.locator(".lines button").last().click();
    assertThat(page.locator(".lines").count()).isZero();
    signOut();
    signInByPasskey("/sign-in");

    assertThat(alert()).contains("does not let anybody in here");
    assertThat(isIn()).isFalse();
    assertThat(deeds()).contains("passkey-renamed", "passkey-removed");
  }

  @Test
  void whoWasDisabledStaysOut() {
    addPasskey("My telephone");
    accounts.disable(account().id());

    signInByPasskey("/sign-in");

    assertThat(alert()).contains("does not let anybody in here");
    assertThat(isIn()).isFalse();
    assertThat(deeds()).contains("sign-in-failed passkey");
  }

  @Test
  void whoLostATelephoneLosesWhatItLetsInBy() {
    addPasskey("My telephone");

    accounts.forgetCodes(account().id());
    signInByPasskey("/sign-in");

    assertThat(alert()).contains("does not let anybody in here");
  }

  @Test
  void anAnswerIsTakenOnce() {
    addPasskey("My telephone");
    signOut();

    String answer = answer(page, begin());

    assertThat(signIn(answer).status()).isEqualTo(303);
    assertThat(signIn(answer).status()).as("the same again").isEqualTo(422);
  }

  @Test
  void anAnswerThatComesLateIsNotTaken() {
    addPasskey("My telephone");
    signOut();
    String answer = answer(page, begin());

    jdbc.sql("update accounts.challenge set ends_at = ends_at - interval '6 minutes'").update();

    assertThat(signIn(answer).status()).isEqualTo(422);
  }

  @Test
  void anAnswerToAnotherSiteIsNotTaken() {
    addPasskey("My telephone");
    signOut();
    page.route(
        "http://localhost:1/**",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody("<h1>Come</h1>")));
    page.navigate("http://localhost:1/");

    String answer = answer(page, begin());

    assertThat(signIn(answer).status()).isEqualTo(422);
  }

  @Test
  void aPersonWhoWasNotVerifiedIsNotLetIn() {
    addPasskey("My telephone");
    signOut();

    String asked = begin().replace("\"required\"", "\"discouraged\"");
    var verified = new JsonObject();
    verified.addProperty("authenticatorId", device);
    verified.addProperty("isUserVerified", false);
    devices.send("WebAuthn.setUserVerified", verified);

    assertThat(signIn(answer(page, asked)).status()).isEqualTo(422);
    signInByPasskey("/sign-in");
    page.locator(SIGN_IN + " [role=alert]").waitFor();
    assertThat(page.locator(SIGN_IN + " [role=alert]").innerText()).contains("Nothing came of it");
  }

  @Test
  void aCopyOfADeviceIsNotTakenOnceTheDeviceWasUsed() {
    addPasskey("My telephone");
    signOut();
    var which = new JsonObject();
    which.addProperty("authenticatorId", device);
    JsonArray copies = devices.send("WebAuthn.getCredentials", which).getAsJsonArray("credentials");
    for (int i = 0; i < 3; i++) {
      assertThat(signIn(answer(page, begin())).status()).isEqualTo(303);
    }

    devices.send("WebAuthn.clearCredentials", which);
    which.add("credential", copies.get(0));
    devices.send("WebAuthn.addCredential", which);

    assertThat(signIn(answer(page, begin())).status()).isEqualTo(422);
    assertThat(deeds()).contains("sign-in-failed passkey");
  }

  @Test
  void anOfferIsForOnePersonAlone() {
    try (var elsewhere = chromium.browser().newContext()) {
      join(elsewhere.newPage(), "x" + email);
      Request sent =
          page.waitForRequest(
              it -> it.url().endsWith("/account/passkeys") && it.method().equals("POST"),
              () -> addPasskey("My telephone"));

      APIResponse stolen =
          elsewhere
              .request()
              .post(
                  root + "/account/passkeys",
                  form().setForm(FormData.create().set("name", "A").set("response", sent(sent))));

      assertThat(stolen.status()).isEqualTo(422);
    }
  }

  private static String sent(Request request) {
    String body = Objects.requireNonNull(request.postData());
    return URLDecoder.decode(
        body.replaceFirst("(^|.*&)response=", "").replaceFirst("&.*", ""), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "null", "{\"id\":\"AA\",\"rawId\":\"AA\"}", "nothing"})
  void whatIsNoAnswerIsRefused(String junk) {
    assertThat(signIn(junk).status()).isEqualTo(422);
    APIResponse added =
        context
            .request()
            .post(
                root + "/account/passkeys",
                form().setForm(FormData.create().set("name", "A").set("response", junk)));
    assertThat(added.status()).isEqualTo(422);
  }

  @Test
  void passkeysAreOfferedAtTheRightAddressAndWithScriptsOnly() {
    page.navigate(root.replace("localhost", "127.0.0.1") + "/sign-in");
    assertThat(page.locator("form[data-begin]").count()).isZero();
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var reader = chromium.browser().newContext(plain)) {
      Page sheet = reader.newPage();
      sheet.navigate(root + "/sign-in");
      assertThat(sheet.locator(SIGN_IN).count()).isEqualTo(1);
      assertThat(sheet.locator(SIGN_IN).isVisible()).isFalse();
    }
  }

  @Test
  void everybodyCanUseThePagesOfPasskeys() {
    addPasskey("A telephone with quite a long name, as people give them to it");
    for (Language language : Language.list()) {
      page.navigate(root + "/account/passkeys?lang=" + language.tag());
      page.locator("form[data-begin]").waitFor();
      PageChecks.pass(page, "passkeys in " + language);
    }
    signOut();
    for (Language language : Language.list()) {
      page.navigate(root + "/sign-in?lang=" + language.tag());
      page.locator("form[data-begin]").waitFor();
      PageChecks.pass(page, "signing in in " + language);
    }
  }

  private void setUpCodes() throws InvalidKeyException {
    page.navigate(root + "/account/codes");
    String secret = page.locator("p > code").innerText();
    var key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
    page.locator("#code")
        .fill(
            new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(key, clock.instant()));
    page.locator("#password").fill(PASSWORD);
    page.locator("form.entry button").click();
    assertThat(page.locator("main li code").count()).isEqualTo(10);
  }

  private void addPasskey(String name) {
    page.navigate(root + "/account/passkeys");
    fillNew(name, PASSWORD);
    page.locator(".lines").waitFor();
  }

  private void fillNew(String name, String password) {
    page.locator("#name").fill(name);
    page.locator("#password").fill(password);
    page.locator("form[data-makes] button").click();
  }

  private void signInByPasskey(String address) {
    page.navigate(root + address);
    page.locator(SIGN_IN + " button").click();
  }

  private String begin() {
    return programs.post(root + "/sign-in/passkey/begin").text();
  }

  private static String answer(Page where, String options) {
    return (String) where.evaluate(ASK, options);
  }

  private APIResponse signIn(String answer) {
    return programs.post(
        root + "/sign-in/passkey", form().setForm(FormData.create().set("response", answer)));
  }

  private static RequestOptions form() {
    return RequestOptions.create().setMaxRedirects(0);
  }

  private String alert() {
    page.locator("main > [role=alert]").waitFor();
    return page.locator("main > [role=alert]").innerText();
  }

  private void signOut() {
    page.navigate(root + "/account");
    page.locator("form[action='/sign-out'] button").click();
    assertThat(isIn()).isFalse();
  }

  private boolean isIn() {
    page.navigate(root + "/account");
    return page.url().endsWith("/account");
  }

  private Account account() {
    return accounts.findByEmail(email).orElseThrow();
  }

  private List<String> deeds() {
    return jdbc.sql(
            """
            select action || coalesce(' ' || (nullif(detail, '')::json ->> 'by'), '')
                || coalesce(' ' || (nullif(detail, '')::json ->> 'wrong'), '')
              from audit.entry where subject = :id
            """)
        .param("id", account().id().toString())
        .query((row, number) -> row.getString(1))
        .list();
  }
}
