package org.commonground.coordination.accounts;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonground.coordination.accounts.AccountRefused.Reason;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The passkeys of people: adding, naming and removing them. */
@Component
public class Passkeys {
  private static final int LONGEST_NAME = 60;

  private final PasskeyStore store;
  private final Challenges challenges;
  private final ObjectProvider<PasskeyChecks> checks;
  private final JsonMapper json;
  private final Audit audit;
  private final Clock clock;

  Passkeys(
      PasskeyStore store,
      Challenges challenges,
      ObjectProvider<PasskeyChecks> checks,
      JsonMapper json,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.challenges = challenges;
    this.checks = checks;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those of a person, the oldest first. */
  @Transactional(readOnly = true)
  public List<Passkey> list(UUID account) {
    return store.list(account);
  }

  /**
   * What a browser needs to make a passkey, as JSON (PublicKeyCredentialCreationOptionsJSON). It
   * has to be one that the authenticator finds by itself, and that asks for the person's finger,
   * face or code.
   */
  public String offer(FreshProof proof, SiteAddress site) {
    Account account = proof.account();
    return json.writeValueAsString(
        Map.of(
            "rp", Map.of("id", site.host(), "name", "Common Ground"),
            "user",
                Map.of(
                    "id", text(handle(account.id())),
                    "name", account.email(),
                    "displayName", account.name()),
            "challenge", text(challenges.next(account.id())),
            "pubKeyCredParams",
                PasskeyChecks.ALGORITHMS.stream()
                    .map(it -> Map.of("type", "public-key", "alg", it))
                    .toList(),
            "timeout", Challenges.LASTS.toMillis(),
            "excludeCredentials",
                store.credentials(account.id()).stream()
                    .map(it -> Map.of("type", "public-key", "id", text(it)))
                    .toList(),
            "authenticatorSelection",
                Map.of(
                    "residentKey", "required",
                    "requireResidentKey", true,
                    "userVerification", "required"),
            "attestation", "none"));
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What authenticators know a person by. */
  static byte[] handle(UUID account) {
    return java.nio.ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(account.getMostSignificantBits())
        .putLong(account.getLeastSignificantBits())
        .array();
  }

  /**
   * Checks the answer to an offer, which is used up by it.
   *
   * @throws AccountRefused if it does not hold, or answers no offer to this person
   */
  public NewPasskey check(Account account, SiteAddress site, String response) {
    var made = checks.getObject().readMade(response);
    if (!challenges.take(made.challenge().getValue(), account.id())) {
      throw new AccountRefused(Reason.PASSKEY_REFUSED, "this answers no offer; begin again");
    }
    return new NewPasskey(account.id(), checks.getObject().check(made, site));
  }

  /** Keeps one; from now on it lets its person in. */
  @Transactional
  public void add(NewPasskey passkey, String name) {
    UUID id =
        store
            .add(passkey, named(name), clock.instant())
            .orElseThrow(
                () -> new AccountRefused(Reason.PASSKEY_REFUSED, "this passkey is kept already"));
    audit.record(
        Action.PASSKEY_ADDED.on(Subject.account(passkey.account())).with("passkey", id.toString()));
  }

  private static String named(String name) {
    String plain = name.strip();
    if (plain.isEmpty()) {
      throw new AccountRefused(Reason.NAME_MISSING, "the name is missing");
    }
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
  }

  /** Gives one of a person's another name; nothing happens where it is none of theirs. */
  @Transactional
  public void rename(UUID account, UUID id, String name) {
    if (store.name(account, id, named(name))) {
      audit.record(
          Action.PASSKEY_RENAMED.on(Subject.account(account)).with("passkey", id.toString()));
    }
  }

  /** Removes one of a person's: it lets nobody in any more. */
  @Transactional
  public void remove(UUID account, UUID id) {
    if (store.remove(account, id)) {
      audit.record(
          Action.PASSKEY_REMOVED.on(Subject.account(account)).with("passkey", id.toString()));
    }
  }
}
