package org.commonground.coordination.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.accounts.Account.Standing;
import org.commonground.coordination.accounts.PasskeyChecks.Used;
import org.commonground.coordination.accounts.PasskeyStore.Kept;
import org.commonground.coordination.accounts.SignIns.Outcome;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets people in by a passkey. As the authenticator has the key and has verified the person, that
 * stands for password and code.
 */
@Component
public final class PasskeySignIns {
  private final PasskeyStore store;
  private final AccountStore accounts;
  private final Challenges challenges;
  private final ObjectProvider<PasskeyChecks> checks;
  private final Attempts attempts;
  private final Sessions sessions;
  private final JsonMapper json;
  private final Audit audit;
  private final Clock clock;

  PasskeySignIns(
      PasskeyStore store,
      AccountStore accounts,
      Challenges challenges,
      ObjectProvider<PasskeyChecks> checks,
      Attempts attempts,
      Sessions sessions,
      JsonMapper json,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.challenges = challenges;
    this.checks = checks;
    this.attempts = attempts;
    this.sessions = sessions;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What a browser needs to ask for a passkey, as JSON (PublicKeyCredentialRequestOptionsJSON). It
   * names none, so that nobody learns who has one.
   */
  public String ask(SiteAddress site) {
    return json.writeValueAsString(
        Map.of(
            "rpId", site.host(),
            "challenge", Passkeys.text(challenges.next(null)),
            "timeout", Challenges.LASTS.toMillis(),
            "allowCredentials", List.of(),
            "userVerification", "required"));
  }

  /**
   * Tries the answer of a passkey, which uses up what was asked.
   *
   * @param place from where; addresses of the network
   */
  public Outcome signIn(SiteAddress site, String response, String place) {
    Used used;
    try {
      used = checks.getObject().readUsed(response);
    } catch (AccountRefused noAnswer) {
      return new Outcome.Wrong();
    }
    if (!challenges.take(used.challenge().getValue(), null)) {
      return new Outcome.Wrong();
    }
    return store
        .find(used.credential())
        .map(kept -> signIn(kept, used, site, place))
        .orElseGet(Outcome.Wrong::new);
  }

  private Outcome signIn(Kept kept, Used used, SiteAddress site, String place) {
    String person = "passkey " + kept.account();
    Duration wait = attempts.begin(person, place);
    if (!wait.isZero()) {
      return new Outcome.Wait(wait);
    }
    Optional<Account> account =
        accounts.find(kept.account()).filter(it -> it.standing() == Standing.ACTIVE);
    if (account.isEmpty() || !isRight(kept, used, site)) {
      audit.recordApart(
          Action.SIGN_IN_FAILED.on(Subject.account(kept.account())).with("wrong", "passkey"));
      return new Outcome.Wrong();
    }
    attempts.succeeded(person, place);
    return new Outcome.In(sessions.begin(kept.account(), "passkey"), false);
  }

  private boolean isRight(Kept kept, Used used, SiteAddress site) {
    if (!Arrays.equals(used.data().getUserHandle(), Passkeys.handle(kept.account()))) {
      return false;
    }
    try {
      var use = checks.getObject().check(used, kept.credential(), site);
      return store.use(kept, use, clock.instant());
    } catch (AccountRefused wrong) {
      return false;
    }
  }
}
