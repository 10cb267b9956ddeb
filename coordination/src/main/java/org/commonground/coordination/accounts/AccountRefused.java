package org.commonground.coordination.accounts;

/** What was asked about an account cannot be done. */
public final class AccountRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why; pages have a sentence for each. */
  public enum Reason {
    EMAIL_INVALID,
    EMAIL_TAKEN,
    LINK_INVALID,
    NAME_MISSING,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_EASY,
    PASSWORD_WRONG,
    CODE_WRONG,
    TOO_MANY_ATTEMPTS,
    PASSKEY_REFUSED,
    ACCOUNT_UNKNOWN,
    LAST_ADMINISTRATOR
  }

  AccountRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
