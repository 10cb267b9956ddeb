package org.commonground.coordination.roles;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.roles.Deed.Preparation;

/** The rows about one's own browser and account, and those about running the server. */
final class AccountRows {
  private static final String OTHER_PASSWORD = "quarry tulip sixteen umbrellas";
  private static final Pattern SECRET = Pattern.compile("name=\"secret\" value=\"([^\"]+)");
  private static final Pattern RECOVERY = Pattern.compile("<li><code dir=\"ltr\">([^<]+)");

  private final RolesWorld world;

  AccountRows(RolesWorld world) {
    this.world = world;
  }

  Map<String, Preparation> rows() {
    return Map.of(
        "choose a look and a language, mark changes as seen", AccountRows::choices,
        "join by a link made for somebody who has none of these roles yet", this::join,
        "sign in and out with a password", this::signIn,
        "look at their own account, change its password, set up one-time codes, end its other sessions, name and remove passkeys",
            this::ownAccount,
        "ask whether the server is alive and ready", AccountRows::health,
        "read figures about the server from the machine it runs on (`/metrics`)",
            AccountRows::figures,
        "read them through a proxy", AccountRows::figuresThroughAProxy);
  }

  private static Deed choices(Person person) {
    return Deed.of(
        () ->
            Person.location(person.post("/look", "look", "dark", "back", "/about"))
                .equals("/about"),
        () -> person.post("/seen").headers().firstValue("Set-Cookie").isPresent(),
        () -> person.reads("/?lang=fr", "lang=\"fr\""));
  }

  private Deed join(Person person) throws IOException, InterruptedException {
    String email = UUID.randomUUID() + "@example.org";
    String link = "/join/" + world.invite(email, Role.READER, RolesWorld.OTHER);
    Person browser = world.again(person);
    return Deed.of(
        () -> browser.reads(link, email),
        () -> browser.sends(link, "name", "A person", "password", RolesWorld.PASSWORD),
        () -> browser.reads("/account", email));
  }

  private Deed signIn(Person person) throws Exception {
    Person own = fresh(person);
    String email = own.account().map(Account::email).orElse(UUID.randomUUID() + "@example.org");
    String recovery = own.account().isEmpty() ? "none" : setUpCodes(own);
    Person browser = world.anybody();
    browser.get("/sign-in");
    return Deed.of(
        () -> {
          browser.post("/sign-in", "email", email, "password", RolesWorld.PASSWORD);
          browser.get("/sign-in/code");
          browser.post("/sign-in/code", "code", recovery);
          return isIn(browser);
        },
        () -> {
          boolean wasIn = isIn(browser);
          browser.post("/sign-out");
          return wasIn && !isIn(browser);
        });
  }

  /** Somebody of the same kind, whom no other row needs afterwards. */
  private Person fresh(Person person) throws IOException, InterruptedException {
    return world.person(person.account().map(it -> it.role().code()).orElse("anybody"));
  }

  private String setUpCodes(Person person) throws Exception {
    String secret = found(person.get("/account/codes").body(), SECRET);
    var done =
        person.post(
            "/account/codes",
            "secret",
            secret,
            "code",
            code(secret),
            "password",
            RolesWorld.PASSWORD);
    return found(done.body(), RECOVERY);
  }

  private String code(String secret) throws InvalidKeyException {
    var key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
    return new TimeBasedOneTimePasswordGenerator()
        .generateOneTimePasswordString(key, world.clock().instant());
  }

  private static String found(String page, Pattern pattern) {
    var matcher = pattern.matcher(page);
    return matcher.find() ? matcher.group(1) : "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
  }

  private static boolean isIn(Person person) throws IOException, InterruptedException {
    return person.get("/account").statusCode() == 200;
  }

  private Deed ownAccount(Person person) throws Exception {
    Person own = fresh(person);
    return Deed.of(
        () -> isIn(own),
        () -> Person.isDone(own.get("/account/codes")),
        () -> {
          String secret = found(own.get("/account/codes").body(), SECRET);
          return own.sends(
              "/account/codes",
              "secret",
              secret,
              "code",
              code(secret),
              "password",
              RolesWorld.PASSWORD);
        },
        () -> Person.isDone(own.get("/account/passkeys")),
        () -> own.sends("/account/passkeys/" + UUID.randomUUID(), "name", "A key"),
        () -> own.sends("/account/passkeys/" + UUID.randomUUID() + "/remove"),
        () -> own.sends("/account/sessions/end", "key", "none"),
        () -> own.sends("/account/sessions"),
        () ->
            own.sends("/account/password", "old", RolesWorld.PASSWORD, "password", OTHER_PASSWORD));
  }

  private static Deed health(Person person) {
    return Deed.of(
        () -> person.reads("/health/live", "live"),
        () -> person.reads("/health/ready", "\"ready\""));
  }

  private static Deed figures(Person person) {
    return Deed.of(() -> person.reads("/metrics", "http_server_requests"));
  }

  private static Deed figuresThroughAProxy(Person person) {
    return Deed.of(
        () -> Person.isDone(person.get("/metrics", "X-Forwarded-For", "192.0.2.7")),
        () -> Person.isDone(person.get("/metrics", "Forwarded", "for=192.0.2.7")));
  }
}
