package org.commonground.coordination.accounts;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.commonground.coordination.accounts.Account.Standing;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets people in who prove who they are. Safe for use by many threads. */
@Component
public final class SignIns {
  private final AccountStore store;
  private final Attempts attempts;
  private final Sessions sessions;
  private final SecondFactors factors;
  private final ObjectProvider<Passwords> passwords;
  private final Audit audit;

  SignIns(
      AccountStore store,
      Attempts attempts,
      Sessions sessions,
      SecondFactors factors,
      ObjectProvider<Passwords> passwords,
      Audit audit) {
    this.store = store;
    this.attempts = attempts;
    this.sessions = sessions;
    this.factors = factors;
    this.passwords = passwords;
    this.audit = audit;
  }

  /** What becomes of an attempt. */
  public sealed interface Outcome {
    /**
     * The person is in, or has to give a one-time code first.
     *
     * @param token of the session
     */
    record In(String token, boolean needsCode) implements Outcome {}

    /** Something is wrong; what, is not told. */
    record Wrong() implements Outcome {}

    /** Too many attempts failed; another is heard after this time. */
    record Wait(Duration time) implements Outcome {}
  }

  /**
   * Tries a password.
   *
   * @param place from where; addresses of the network
   */
  public Outcome signIn(String email, String password, String place) {
    String person = email.strip().toLowerCase(Locale.ROOT);
    Duration wait = attempts.begin(person, place);
    if (!wait.isZero()) {
      return new Outcome.Wait(wait);
    }
    Optional<Account> account = store.findByEmail(person);
    String hash = account.map(it -> store.password(it.id())).orElse(null);
    boolean isRight = passwords.getObject().matches(password, hash);
    if (!isRight || account.filter(it -> it.standing() == Standing.ACTIVE).isEmpty()) {
      recordFailure(
          account.map(it -> Subject.account(it.id())).orElse(Subject.NO_ACCOUNT), "password");
      return new Outcome.Wrong();
    }
    attempts.succeeded(person, place);
    boolean needsCode = account.get().hasCodes();
    return new Outcome.In(sessions.begin(account.get().id(), !needsCode), needsCode);
  }

  /**
   * Those who are told to wait leave no entry: a flood of attempts cannot fill the trail. Nor is
   * kept what was typed where there is no account, which may be anything, a password too.
   */
  private void recordFailure(Subject subject, String wrong) {
    audit.recordApart(Action.SIGN_IN_FAILED.on(subject).with("wrong", wrong));
  }

  /**
   * Tries a one-time code or a recovery code.
   *
   * @param token of the session that waits for it
   */
  public Outcome prove(Account account, String token, String code, String place) {
    String person = "code " + account.id();
    Duration wait = attempts.begin(person, place);
    if (!wait.isZero()) {
      return new Outcome.Wait(wait);
    }
    if (!factors.accept(account.id(), code)) {
      recordFailure(Subject.account(account.id()), "code");
      return new Outcome.Wrong();
    }
    attempts.succeeded(person, place);
    sessions.end(token);
    return new Outcome.In(sessions.begin(account.id(), true), false);
  }
}
