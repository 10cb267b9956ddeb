package org.commonground.coordination.accounts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.accounts.Account.Standing;
import org.commonground.coordination.accounts.ProviderRefused.Why;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Actor;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the accounts of people whom an identity provider knows, and keeps them as it says. */
@Component
class ProviderAccounts {
  private final ProviderSettings settings;
  private final ProviderStore store;
  private final AccountStore accounts;
  private final Audit audit;
  private final Clock clock;

  ProviderAccounts(
      ProviderSettings settings,
      ProviderStore store,
      AccountStore accounts,
      Audit audit,
      Clock clock) {
    this.settings = settings;
    this.store = store;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The account of somebody, made when there is none, with role and entity as the provider says. An
   * account with the same address that is not the provider's is left alone: whoever runs the
   * provider could otherwise take it over.
   *
   * @throws ProviderRefused if nothing said means a role here, or the address is taken
   */
  @Transactional
  public Account follow(Claims claims) {
    accounts.lock();
    var known = store.find(claims.issuer(), claims.subject());
    Role role =
        settings.role(claims.values()).orElseThrow(() -> new ProviderRefused(Why.NO_ROLE, null));
    UUID id = known.orElseGet(() -> add(claims, role));
    Account account = accounts.find(id).orElseThrow();
    if (account.standing() != Standing.DISABLED && store.follow(id, role, claims.entity())) {
      audit.record(
          Actor.current().as(id),
          Action.ACCOUNT_FOLLOWED
              .on(Subject.account(id))
              .with("role", role.code())
              .with("entity", claims.entity()));
    }
    return accounts.find(id).orElseThrow();
  }

  private UUID add(Claims claims, Role role) {
    var wanted = new NewAccount(claims.email(), claims.name(), role, claims.entity(), List.of());
    UUID id =
        accounts
            .add(wanted, clock.instant())
            .orElseThrow(() -> new ProviderRefused(Why.ADDRESS_TAKEN, null));
    store.bind(claims.issuer(), claims.subject(), id);
    audit.record(
        Actor.current().as(id),
        Action.ACCOUNT_ADDED
            .on(Subject.account(id))
            .with("by", "provider")
            .with("role", role.code())
            .with("entity", claims.entity()));
    return id;
  }
}
