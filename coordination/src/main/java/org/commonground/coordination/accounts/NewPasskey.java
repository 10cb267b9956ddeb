package org.commonground.coordination.accounts;

import java.util.UUID;

/** A passkey that was checked and may be kept; only {@link Passkeys#check} gives one. */
public final class NewPasskey {
  private final UUID account;
  private final PasskeyChecks.Credential credential;

  NewPasskey(UUID account, PasskeyChecks.Credential credential) {
    this.account = account;
    this.credential = credential;
  }

  UUID account() {
    return account;
  }

  PasskeyChecks.Credential credential() {
    return credential;
  }
}
