package org.commonground.coordination.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonground.coordination.accounts.Account.Standing;
import org.commonground.coordination.accounts.AccountRefused.Reason;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Actor;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.database.Audience;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes accounts and changes them. Nobody is ever given a password: each person chooses one behind
 * a link that works once. Safe for use by many threads.
 */
@Component
public class Accounts {
  private static final Duration LINK_LASTS = Duration.ofDays(7);
  private static final NewAccount FIRST = new NewAccount("", "", Role.ADMINISTRATOR, "", List.of());

  private final AccountStore store;
  private final SessionStore sessions;
  private final PasskeyStore passkeys;
  private final Tokens tokens;
  private final ObjectProvider<Passwords> passwords;
  private final Audit audit;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Accounts(
      AccountStore store,
      SessionStore sessions,
      PasskeyStore passkeys,
      Tokens tokens,
      ObjectProvider<Passwords> passwords,
      Audit audit,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.tokens = tokens;
    this.passwords = passwords;
    this.audit = audit;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Everybody who has an account, those who were disabled included. */
  @Transactional(readOnly = true)
  public List<Account> list() {
    return store.list();
  }

  @Transactional(readOnly = true)
  public Optional<Account> find(UUID id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  public Optional<Account> findByEmail(String email) {
    return store.findByEmail(email.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Makes an account.
   *
   * @return what stands at the end of the link by which the person joins, within seven days
   */
  @Transactional
  public String add(NewAccount wanted) {
    NewAccount.requireEmail(wanted.email());
    UUID id =
        store
            .add(wanted, clock.instant())
            .orElseThrow(() ->
                new AccountRefused(
                    Reason.EMAIL_TAKEN,
                    "there is an account with this address already; a new link for it is made with invite"));
    audit.record(
        Action.ACCOUNT_ADDED
            .on(Subject.account(id))
            .with("role", wanted.role().code())
            .with("entity", wanted.entity())
            .with("audiences", wanted.audiences().stream().map(Audience::code).toList()));
    return link(id);
  }

  /**
   * Makes a new link for somebody who has lost theirs, or their password. Links made before stop
   * working; whoever was disabled is let in again.
   */
  @Transactional
  public String invite(UUID id) {
    Account account = existing(id);
    if (account.standing() == Standing.DISABLED) {
      store.enable(id);
    }
    return link(id);
  }

  private String link(UUID id) {
    audit.record(Action.ACCOUNT_INVITED.on(Subject.account(id)));
    String token = tokens.token();
    store.invite(id, Tokens.fingerprint(token), clock.instant().plus(LINK_LASTS));
    return token;
  }

  /** Lets somebody in no more: ends their sessions at once and takes their link back. */
  @Transactional
  public void disable(UUID id) {
    store.lock();
    Account account = existing(id);
    boolean isLast =
        account.role() == Role.ADMINISTRATOR
            && account.standing() == Standing.ACTIVE
            && administrators().count() == 1;
    if (isLast) {
      throw new AccountRefused(
          Reason.LAST_ADMINISTRATOR,
          "this is the last administrator who can sign in; make another one first");
    }
    store.disable(id, clock.instant());
    store.withdrawInvitation(id);
    sessions.endAll(id);
    audit.record(Action.ACCOUNT_DISABLED.on(Subject.account(id)));
  }

  private Stream<Account> administrators() {
    return store.list().stream()
        .filter(it -> it.role() == Role.ADMINISTRATOR && it.standing() == Standing.ACTIVE);
  }

  /** Takes one-time codes, recovery codes and passkeys away from somebody who has lost them. */
  @Transactional
  public void forgetCodes(UUID id) {
    existing(id);
    store.setCodeSecret(id, null, 0);
    store.setRecoveryCodes(id, List.of());
    passkeys.removeAll(id);
    sessions.endAll(id);
    audit.record(Action.CODES_FORGOTTEN.on(Subject.account(id)));
  }

  private Account existing(UUID id) {
    return store
        .find(id)
        .orElseThrow(() -> new AccountRefused(Reason.ACCOUNT_UNKNOWN, "there is no such account"));
  }

  /**
   * While no administrator can sign in, the link by which the first one joins; made anew each time.
   */
  @Transactional
  public Optional<String> firstAdministrator() {
    store.lock();
    if (administrators().findAny().isPresent()) {
      return Optional.empty();
    }
    Optional<UUID> waiting =
        store.list().stream()
            .filter(it -> it.role() == Role.ADMINISTRATOR && it.standing() == Standing.INVITED)
            .map(Account::id)
            .findFirst();
    return waiting.or(() -> store.add(FIRST, clock.instant())).map(this::link);
  }

  /** Whose link it is; empty when it was used, replaced or has ended. */
  @Transactional(readOnly = true)
  public Optional<Account> findInvited(String token) {
    return store.findInvited(Tokens.fingerprint(token), clock.instant()).flatMap(store::find);
  }

  /**
   * Joins, or chooses a new password: the link is used up, and every session before ends. The
   * password is hashed before the transaction begins: hashing is slow, and nobody is to wait for a
   * connection meanwhile.
   *
   * @param email used only where the account has none yet
   */
  public Account join(String token, String email, String name, String password) {
    Account account = findInvited(token).orElseThrow(Accounts::linkInvalid);
    String address =
        account.email().isEmpty() ? email.strip().toLowerCase(Locale.ROOT) : account.email();
    NewAccount.requireEmail(address);
    if (name.isBlank()) {
      throw new AccountRefused(Reason.NAME_MISSING, "the name is missing");
    }
    String hash = hashed(password, List.of(address, name));
    return Objects.requireNonNull(
        transaction.execute(status -> {
          if (!store.useInvitation(Tokens.fingerprint(token))) {
            throw linkInvalid();
          }
          return joined(account.id(), address, name.strip(), hash);
        }));
  }

  private Account joined(UUID id, String address, String name, String hash) {
    if (!store.name(id, address, name)) {
      throw new AccountRefused(Reason.EMAIL_TAKEN, "there is an account with this address already");
    }
    choose(id, hash);
    audit.record(Actor.current().as(id), Action.ACCOUNT_JOINED.on(Subject.account(id)));
    return existing(id);
  }

  private static AccountRefused linkInvalid() {
    return new AccountRefused(
        Reason.LINK_INVALID, "this link was used, replaced or has ended; ask for a new one");
  }

  /** Replaces a password by another; every session ends. */
  public void changePassword(FreshProof proof, String wanted) {
    Account account = proof.account();
    String hash = hashed(wanted, List.of(account.email(), account.name()));
    transaction.executeWithoutResult(status -> {
      choose(account.id(), hash);
      audit.record(Action.PASSWORD_CHANGED.on(Subject.account(account.id())));
    });
  }

  private String hashed(String password, List<String> wordsOfThePerson) {
    passwords.getObject().judge(password, wordsOfThePerson);
    return passwords.getObject().hash(password);
  }

  private void choose(UUID id, String hash) {
    store.setPassword(id, hash);
    sessions.endAll(id);
  }
}
