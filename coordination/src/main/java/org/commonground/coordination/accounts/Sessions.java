package org.commonground.coordination.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Actor;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Deed;
import org.commonground.coordination.audit.Subject;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers who signed in. A session ends after two hours without use and after twelve in all. It
 * is kept in the database, so every server on it knows it, and ending it works at once.
 */
@Component
public class Sessions {
  private static final Duration IDLE = Duration.ofHours(2);
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

  private final SessionStore store;
  private final Tokens tokens;
  private final Audit audit;
  private final Clock clock;

  Sessions(SessionStore store, Tokens tokens, Audit audit, Clock clock) {
    this.store = store;
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins a session.
   *
   * @return the token for the browser
   */
  @Transactional
  public String begin(UUID account, boolean isProven) {
    Deed deed =
        (isProven ? Action.SIGNED_IN : Action.PASSWORD_ACCEPTED).on(Subject.account(account));
    return begin(account, isProven, deed);
  }

  /**
   * Begins a session of somebody who has proven all that is asked for at once.
   *
   * @param by what, in a word for the audit trail
   * @return the token for the browser
   */
  @Transactional
  public String begin(UUID account, String by) {
    return begin(account, true, Action.SIGNED_IN.on(Subject.account(account)).with("by", by));
  }

  private String begin(UUID account, boolean isProven, Deed deed) {
    Instant now = clock.instant();
    store.endBefore(now.minus(LONGEST), now.minus(IDLE));
    String token = tokens.token();
    store.add(Tokens.fingerprint(token), account, isProven, now);
    audit.record(Actor.current().as(account), deed);
    return token;
  }

  /** The session of a token, while it lasts. */
  @Transactional
  public Optional<Session> find(String token) {
    byte[] fingerprint = Tokens.fingerprint(token);
    Instant now = clock.instant();
    Optional<Session> found = store.find(fingerprint).filter(it -> lasts(it, now));
    if (found.isPresent() && found.get().seenAt().plus(BETWEEN_NOTES).isBefore(now)) {
      store.see(fingerprint, now);
    }
    return found;
  }

  private static boolean lasts(Session session, Instant now) {
    return session.beganAt().plus(LONGEST).isAfter(now) && session.seenAt().plus(IDLE).isAfter(now);
  }

  /** Those with which a person is in, the last used first. */
  @Transactional(readOnly = true)
  public List<Session> list(UUID account) {
    Instant now = clock.instant();
    return store.list(account).stream().filter(it -> it.isProven() && lasts(it, now)).toList();
  }

  /** Ends one of a person's sessions; nothing happens where it is none of theirs. */
  @Transactional
  public void end(UUID account, String key) {
    if (store.end(account, key)) {
      audit.record(Action.SIGNED_OUT.on(Subject.account(account)));
    }
  }

  @Transactional
  public void end(String token) {
    byte[] fingerprint = Tokens.fingerprint(token);
    Optional<Session> ended = store.find(fingerprint);
    store.end(fingerprint);
    ended
        .filter(Session::isProven)
        .map(Session::account)
        .ifPresent(account -> audit.record(Action.SIGNED_OUT.on(Subject.account(account))));
  }

  @Transactional
  public void endAll(UUID account) {
    store.endAll(account);
    audit.record(Action.SESSIONS_ENDED.on(Subject.account(account)));
  }
}
