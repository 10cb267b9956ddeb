package org.commonground.coordination.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What accounts hold about a person; erased last, because others find theirs by it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class HeldAccounts implements PersonalHolding {
  private final AccountStore store;
  private final PasskeyStore passkeys;
  private final SessionStore sessions;

  HeldAccounts(AccountStore store, PasskeyStore passkeys, SessionStore sessions) {
    this.store = store;
    this.passkeys = passkeys;
    this.sessions = sessions;
  }

  @Override
  public String kind() {
    return "accounts";
  }

  @Override
  public List<Map<String, Object>> find(DataSubject subject) {
    return account(subject).map(this::told).stream().toList();
  }

  private Optional<Account> account(DataSubject subject) {
    return subject.account().flatMap(store::find);
  }

  private Map<String, Object> told(Account account) {
    return Map.of(
        "id", account.id().toString(),
        "email", account.email(),
        "name", account.name(),
        "role", account.role().code(),
        "entity", account.entity(),
        "audiences", account.audienceCodes(),
        "one-time codes", account.hasCodes(),
        "passkeys", passkeys.list(account.id()).stream().map(Passkey::name).toList(),
        "sessions since",
            sessions.list(account.id()).stream().map(it -> it.beganAt().toString()).toList());
  }

  @Override
  public int erase(DataSubject subject) {
    return subject.account().map(store::remove).orElse(0);
  }
}
