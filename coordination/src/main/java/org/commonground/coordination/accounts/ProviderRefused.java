package org.commonground.coordination.accounts;

import org.jspecify.annotations.Nullable;

/** Somebody who came from the identity provider is not let in. */
public final class ProviderRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Why; pages have a sentence for each. */
  public enum Why {
    /** The sign-in was begun in another browser, too long ago, or has ended already. */
    NOT_BEGUN,
    /** What the provider says does not hold, or it says nothing. */
    NOT_CONFIRMED,
    /** The provider does not answer. */
    UNREACHABLE,
    /** Nothing that the provider says means a role here. */
    NO_ROLE,
    /** There is an account with the person's address that is not the provider's. */
    ADDRESS_TAKEN,
    /** The account was disabled here. */
    DISABLED
  }

  ProviderRefused(Why why, @Nullable Throwable cause) {
    super(why.name(), cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
