package org.commonground.coordination.accounts;

/**
 * That somebody who is signed in has just proven once more who they are. Only {@link FreshProofs}
 * gives one; whatever changes what lets a person in asks for it.
 */
public final class FreshProof {
  private final Account account;

  FreshProof(Account account) {
    this.account = account;
  }

  /** Whose proof it is. */
  public Account account() {
    return account;
  }
}
