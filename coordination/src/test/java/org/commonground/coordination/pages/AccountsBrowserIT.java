package org.commonground.coordination.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.commonground.coordination.accounts.Accounts;
import org.commonground.coordination.accounts.NewAccount;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** A person joins, signs in and looks after their account in a browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsBrowserIT {
  private static final String PASSWORD = "violet harbour minute 9 lanterns";

  private final Accounts accounts;
  private final Clock clock;
  private final String root;
  private final JdbcClient jdbc;
  private Chromium chromium;

  AccountsBrowserIT(Accounts accounts, JdbcClient jdbc, Clock clock, @LocalServerPort int port) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.clock = clock;
    this.root = "http://127.0.0.1:" + port;
  }

  @BeforeAll
  void startBrowser() {
    chromium = Chromium.start();
  }

  /** Guesses from here are counted over all tests, and make the next one wait. */
  @BeforeEach
  void forgetGuesses() {
    jdbc.sql("delete from accounts.attempt").update();
  }

  @AfterAll
  void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void aPersonJoinsSetsUpCodesAndComesBackWithThem(boolean scripts) throws InvalidKeyException {
    String email = newEmail();
    try (var context = chromium.browser().newContext(options(scripts))) {
      Page page = context.newPage();
      join(page, email);
      assertThat(page.url()).endsWith("/account");
      assertThat(page.locator("dl").innerText()).contains(email, "Reporter");

      page.locator("a[href='/account/codes']").click();
      String secret = page.locator("p > code").innerText();
      submitCode(page, code(secret, 0), "not this one at all");
      assertThat(page.locator("[role=alert]").innerText()).contains("not your password");
      assertThat(page.locator("p > code").innerText()).isEqualTo(secret);
      submitCode(page, "000000", PASSWORD);
      assertThat(page.locator("[role=alert]").innerText()).contains("not the one that is due");
      submitCode(page, code(secret, 0), PASSWORD);
      List<String> recovery = page.locator("main li code").allInnerTexts();
      assertThat(recovery).hasSize(10).doesNotHaveDuplicates();

      signOut(page);
      signIn(page, email);
      assertThat(page.url()).contains("/sign-in/code");
      prove(page, "123456");
      assertThat(page.locator("[role=alert]").isVisible()).isTrue();
      prove(page, code(secret, 30));
      assertThat(isIn(page)).isTrue();

      signOut(page);
      signIn(page, email);
      prove(page, recovery.getFirst());
      assertThat(isIn(page)).isTrue();
      signOut(page);
      signIn(page, email);
      prove(page, recovery.getFirst());
      assertThat(page.locator("[role=alert]").isVisible()).as("taken once").isTrue();
      assertThat(isIn(page)).isFalse();
    }
  }

  @Test
  void sessionsAreListedAndEndedOneByOneOrAllAtOnce() {
    String email = newEmail();
    try (var here = chromium.browser().newContext(options(true));
        var there = chromium.browser().newContext(options(false));
        var elsewhere = chromium.browser().newContext(options(true))) {
      Page page = here.newPage();
      Page other = there.newPage();
      Page third = elsewhere.newPage();
      join(page, email);
      signIn(other, email);
      signIn(third, email);

      page.navigate(root + "/account");
      assertThat(page.locator(".lines > li").count()).isEqualTo(3);
      assertThat(page.locator(".lines strong").innerText()).isEqualTo("This browser");
      page.locator(".lines form button").first().click();
      assertThat(page.locator(".lines > li").count()).isEqualTo(2);
      assertThat(List.of(isIn(other), isIn(third))).containsExactlyInAnyOrder(true, false);

      page.navigate(root + "/account");
      page.locator("form[action='/account/sessions'] button").click();
      assertThat(page.locator(".lines > li").count()).isEqualTo(1);
      assertThat(isIn(other)).isFalse();
      assertThat(isIn(third)).isFalse();
      assertThat(isIn(page)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everybodyCanUseThePagesOfAccounts(Language language) throws InvalidKeyException {
    String email = newEmail();
    String lang = "?lang=" + language.tag();
    try (var context = chromium.browser().newContext(options(true))) {
      Page page = context.newPage();
      page.navigate(root + "/join/" + invited(email) + lang);
      PageChecks.pass(page, "joining");
      fillJoin(page, "aaaaaaaaaaaa");
      PageChecks.pass(page, "joining with a bad password");
      fillJoin(page, PASSWORD);
      PageChecks.pass(page, "the account");

      page.navigate(root + "/account/codes" + lang);
      String secret = page.locator("p > code").innerText();
      PageChecks.pass(page, "setting up codes");
      submitCode(page, "000000", PASSWORD);
      PageChecks.pass(page, "setting up codes with a wrong one");
      submitCode(page, code(secret, 0), PASSWORD);
      PageChecks.pass(page, "recovery codes");

      signOut(page);
      page.navigate(root + "/sign-in" + lang);
      fillSignIn(page, email, "another password");
      PageChecks.pass(page, "signing in with a wrong password");
      fillSignIn(page, email, PASSWORD);
      PageChecks.pass(page, "asking for a code");
      prove(page, "000000");
      PageChecks.pass(page, "a wrong code");
    }
  }

  private Browser.NewContextOptions options(boolean scripts) {
    return new Browser.NewContextOptions()
        .setLocale("en-GB")
        .setViewportSize(1280, 900)
        .setJavaScriptEnabled(scripts);
  }

  private static String newEmail() {
    return UUID.randomUUID() + "@example.org";
  }

  private String invited(String email) {
    return accounts.add(new NewAccount(email, "", Role.REPORTER, "", List.of()));
  }

  private void join(Page page, String email) {
    page.navigate(root + "/join/" + invited(email));
    fillJoin(page, PASSWORD);
  }

  private static void fillJoin(Page page, String password) {
    page.locator("#name").fill("A person");
    page.locator("#password").fill(password);
    page.locator("form.entry button").click();
  }

  private static void submitCode(Page page, String code, String password) {
    page.locator("#code").fill(code);
    page.locator("#password").fill(password);
    page.locator("form.entry button").click();
  }

  private void signIn(Page page, String email) {
    page.navigate(root + "/sign-in");
    fillSignIn(page, email, PASSWORD);
  }

  private static void fillSignIn(Page page, String email, String password) {
    page.locator("#email").fill(email);
    page.locator("#password").fill(password);
    page.locator("form.entry button").click();
  }

  private static void prove(Page page, String code) {
    page.locator("#code").fill(code);
    page.locator("form.entry button").click();
  }

  private void signOut(Page page) {
    page.navigate(root + "/account");
    page.locator("form[action='/sign-out'] button").click();
    assertThat(isIn(page)).isFalse();
  }

  private boolean isIn(Page page) {
    page.navigate(root + "/account");
    return page.url().endsWith("/account");
  }

  private String code(String secret, int secondsFromNow) throws InvalidKeyException {
    var key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(
            key, clock.instant().plus(Duration.ofSeconds(secondsFromNow)));
  }
}
