package org.commonground.coordination.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.commonground.coordination.accounts.Account.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

/** Joining, signing in, codes and the end of sessions, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SignInsIT {
  private static final String PASSWORD = "violet harbour minute 9 lanterns";

  private final Accounts accounts;
  private final Sessions sessions;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final int port;
  private final String email = UUID.randomUUID() + "@example.org";
  private Visitor visitor;

  SignInsIT(
      Accounts accounts,
      Sessions sessions,
      JdbcClient jdbc,
      Clock clock,
      @LocalServerPort int port) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
    this.port = port;
  }

  @BeforeEach
  void visit() {
    // Guesses from here are counted over all tests, and make the next one wait.
    jdbc.sql("delete from accounts.attempt").update();
    visitor = new Visitor(port);
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private String invited(Role role) {
    return accounts.add(new NewAccount(email, "", role, "", List.of()));
  }

  private Account joined(Role role) throws IOException, InterruptedException {
    String token = invited(role);
    var answer = visitor.post("/join/" + token, "name", "A person", "password", PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(303);
    return accounts.findByEmail(email).orElseThrow();
  }

  @Test
  void aLinkLetsInOnce() throws IOException, InterruptedException {
    String token = invited(Role.READER);
    assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
    assertThat(visitor.get("/join/" + token).body()).contains(email);

    var answer = visitor.post("/join/" + token, "name", "A person", "password", PASSWORD);

    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
    var own = visitor.get("/account");
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.body()).contains("A person", email, "Reader");
    assertThat(own.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    assertThat(visitor.get("/join/" + token).statusCode()).isEqualTo(404);
    assertThat(visitor.post("/join/" + token, "password", PASSWORD).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "Xy7-v,too short",
    "Password1234,easily guessed",
    "qwertyuiop12,easily guessed",
    "aaaaaaaaaaaaaaaa,easily guessed"
  })
  void aPasswordThatOthersGuessIsNotTaken(String password, String why)
      throws IOException, InterruptedException {
    String token = invited(Role.READER);

    var answer = visitor.post("/join/" + token, "name", "A person", "password", password);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(why).doesNotContain(password);
    assertThat(accounts.findInvited(token)).isPresent();
  }

  @Test
  void whoHasNoAccountIsToldTheSameAsWhoMistypes() throws IOException, InterruptedException {
    joined(Role.READER);
    String unknown = UUID.randomUUID() + "@example.org";

    var wrong = visitor.post("/sign-in", "email", email, "password", "something else 77");
    var nobody = visitor.post("/sign-in", "email", unknown, "password", "something else 77");

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(nobody.body().replace(unknown, email)).isEqualTo(wrong.body());
  }

  @Test
  void guessingIsSlowedDownForThePersonAndNotForOthers() throws IOException, InterruptedException {
    joined(Role.READER);
    String unknown = UUID.randomUUID() + "@example.org";
    var slowed = visitor.post("/sign-in", "email", unknown, "password", "guess");
    for (int i = 0; i < 12 && slowed.statusCode() != 429; i++) {
      slowed = visitor.post("/sign-in", "email", unknown, "password", "guess " + i);
    }

    var other = visitor.post("/sign-in", "email", email, "password", PASSWORD);

    assertThat(slowed.statusCode()).isEqualTo(429);
    assertThat(slowed.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 900L);
    assertThat(other.statusCode()).isEqualTo(303);
  }

  @Test
  void signingOutEndsTheSessionOnTheServer() throws IOException, InterruptedException {
    joined(Role.READER);
    visitor.post("/sign-out");
    assertThat(visitor.get("/account").statusCode()).isEqualTo(303);

    var in = visitor.post("/sign-in", "email", email, "password", PASSWORD, "back", "/countries");

    assertThat(in.headers().firstValue("Location")).hasValue("/countries");
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"//evil.example,/", "https://evil.example,/", "/\\evil.example,/", "/themes,/themes"})
  void signingInLeadsNowhereElse(String back, String where)
      throws IOException, InterruptedException {
    joined(Role.READER);

    var in = visitor.post("/sign-in", "email", email, "password", PASSWORD, "back", back);

    assertThat(in.headers().firstValue("Location")).hasValue(where);
  }

  @Test
  void disablingEndsSessionsAtOnce() throws IOException, InterruptedException {
    Account account = joined(Role.READER);

    accounts.disable(account.id());

    assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
    assertThat(visitor.post("/sign-in", "email", email, "password", PASSWORD).statusCode())
        .isEqualTo(422);
  }

  @Test
  void aNewPasswordEndsEverySessionButThisOne() throws IOException, InterruptedException {
    joined(Role.READER);
    try (var elsewhere = new Visitor(port)) {
      elsewhere.post("/sign-in", "email", email, "password", PASSWORD);
      assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
      String wanted = "quarry tulip sixteen umbrellas";

      assertThat(visitor.post("/account/password", "old", "no", "password", wanted).statusCode())
          .isEqualTo(422);
      visitor.post("/account/password", "old", PASSWORD, "password", wanted);

      assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
      assertThat(elsewhere.get("/account").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void codesAreAskedForBesidesThePassword() throws Exception {
    joined(Role.SECRETARIAT);
    String secret = found(visitor.get("/account/codes").body(), "name=\"secret\" value=\"([^\"]+)");
    assertThat(setUp(secret, "000000", PASSWORD).body()).contains(secret);
    String first = code(secret, 0);
    assertThat(setUp(secret, first, "something else 77").body()).contains("not your password");
    assertThat(accounts.findByEmail(email).orElseThrow().hasCodes()).isFalse();
    var done = setUp(secret, first, PASSWORD);
    String recovery = found(done.body(), "<li><code dir=\"ltr\">([^<]+)");
    visitor.post("/sign-out");

    var in = visitor.post("/sign-in", "email", email, "password", PASSWORD);

    assertThat(in.headers().firstValue("Location").orElse("")).startsWith("/sign-in/code");
    assertThat(visitor.get("/account").statusCode()).as("not yet in").isEqualTo(303);
    assertThat(visitor.post("/sign-in/code", "code", first).statusCode())
        .as("a code is taken once")
        .isEqualTo(422);
    assertThat(visitor.post("/sign-in/code", "code", code(secret, 30)).statusCode()).isEqualTo(303);
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);

    visitor.post("/sign-out");
    visitor.post("/sign-in", "email", email, "password", PASSWORD);
    assertThat(visitor.post("/sign-in/code", "code", recovery).statusCode()).isEqualTo(303);
    visitor.post("/sign-out");
    visitor.post("/sign-in", "email", email, "password", PASSWORD);
    assertThat(visitor.post("/sign-in/code", "code", recovery).statusCode())
        .as("a recovery code is taken once")
        .isEqualTo(422);
  }

  private HttpResponse<String> setUp(String secret, String code, String password)
      throws IOException, InterruptedException {
    return visitor.post("/account/codes", "secret", secret, "code", code, "password", password);
  }

  @Test
  void whoFindsAnOpenBrowserCannotGuessThePasswordInIt() throws IOException, InterruptedException {
    joined(Role.READER);
    for (int i = 0; i < 12; i++) {
      visitor.post("/account/password", "old", "guess " + i, "password", "quarry tulip sixteen");
    }

    var right = visitor.post("/account/password", "old", PASSWORD, "password", PASSWORD + "s");

    assertThat(right.statusCode()).isEqualTo(429);
    assertThat(right.body()).contains("Too many attempts");
  }

  @Test
  void aSessionIsEndedByItsPersonAndNobodyElse() throws IOException, InterruptedException {
    Account account = joined(Role.READER);
    String key = sessions.list(account.id()).getFirst().key();
    try (var stranger = new Visitor(port);
        var elsewhere = new Visitor(port)) {
      String token = accounts.add(new NewAccount("x" + email, "", Role.READER, "", List.of()));
      stranger.post("/join/" + token, "name", "Another", "password", PASSWORD);
      elsewhere.post("/sign-in", "email", email, "password", PASSWORD);

      stranger.post("/account/sessions/end", "key", key);
      assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
      elsewhere.post("/account/sessions/end", "key", key);
      assertThat(visitor.get("/account").statusCode()).isEqualTo(303);
      assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
    }
  }

  private static String found(String page, String pattern) {
    var matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private String code(String secret, int secondsFromNow) throws InvalidKeyException {
    var key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(
            key, clock.instant().plus(Duration.ofSeconds(secondsFromNow)));
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site,cross-site",
    "Sec-Fetch-Site,same-site",
    "Origin,https://evil.example"
  })
  void anotherSitesPageCannotSendForms(String header, String value)
      throws IOException, InterruptedException {
    joined(Role.READER);

    assertThat(visitor.postFromElsewhere("/sign-out", header, value).statusCode()).isEqualTo(403);
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
  }

  @Test
  void theLastAdministratorStays() throws IOException, InterruptedException {
    Account account = joined(Role.ADMINISTRATOR);
    accounts.list().stream()
        .filter(it -> it.role() == Role.ADMINISTRATOR && it.standing() == Standing.ACTIVE)
        .filter(it -> !it.id().equals(account.id()))
        .forEach(it -> accounts.disable(it.id()));

    assertThatThrownBy(() -> accounts.disable(account.id()))
        .isInstanceOf(AccountRefused.class)
        .hasMessageContaining("last administrator");
    assertThat(accounts.firstAdministrator()).isEmpty();
  }

  @Test
  void printingAnAccountTellsNobodysName() throws IOException, InterruptedException {
    Account account = joined(Role.READER);

    assertThat(account.toString()).doesNotContain(email).doesNotContain("person");
  }
}
