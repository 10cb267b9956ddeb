package org.commonground.coordination.accounts;

import java.time.Duration;
import org.commonground.coordination.accounts.AccountRefused.Reason;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks people who are signed in for their password once more, so that a browser left open, or a
 * stolen session, is not enough to change what lets its person in.
 */
@Component
public final class FreshProofs {
  private final AccountStore store;
  private final Attempts attempts;
  private final ObjectProvider<Passwords> passwords;
  private final Audit audit;

  FreshProofs(
      AccountStore store, Attempts attempts, ObjectProvider<Passwords> passwords, Audit audit) {
    this.store = store;
    this.attempts = attempts;
    this.passwords = passwords;
    this.audit = audit;
  }

  /**
   * Takes a password as proof. Guessing is slowed down as it is for those who sign in.
   *
   * @param place from where; addresses of the network
   * @throws AccountRefused if it is another one, or too many were
   */
  public FreshProof byPassword(Account account, String password, String place) {
    String person = "password " + account.id();
    Duration wait = attempts.begin(person, place);
    if (!wait.isZero()) {
      throw new AccountRefused(Reason.TOO_MANY_ATTEMPTS, "too many attempts failed; try later");
    }
    if (!passwords.getObject().matches(password, store.password(account.id()))) {
      audit.recordApart(
          Action.SIGN_IN_FAILED.on(Subject.account(account.id())).with("wrong", "password again"));
      throw new AccountRefused(Reason.PASSWORD_WRONG, "the password is another one");
    }
    attempts.succeeded(person, place);
    return new FreshProof(account);
  }
}
