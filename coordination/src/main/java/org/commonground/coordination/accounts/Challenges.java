package org.commonground.coordination.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Random bytes that an answer has to hold, so that none is taken twice, or late. Each is for one
 * purpose, lasts five minutes and is used up by whatever answers it.
 */
@Component
class Challenges {
  static final Duration LASTS = Duration.ofMinutes(5);

  private static final int BYTES = 32;

  private final ChallengeStore store;
  private final Tokens tokens;
  private final Clock clock;

  Challenges(ChallengeStore store, Tokens tokens, Clock clock) {
    this.store = store;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** A new one, to be answered by somebody who is signed in, or by whoever wants to be. */
  @Transactional
  public byte[] next(@Nullable UUID account) {
    store.forgetBefore(clock.instant());
    byte[] challenge = tokens.bytes(BYTES);
    store.add(Tokens.fingerprint(challenge), account, clock.instant().plus(LASTS));
    return challenge;
  }

  /** Uses one up; whether it was for this purpose and still lasted. */
  @Transactional
  public boolean take(byte[] challenge, @Nullable UUID account) {
    var purpose = store.take(Tokens.fingerprint(challenge), clock.instant());
    return purpose.isPresent() && purpose.get().account().equals(Optional.ofNullable(account));
  }
}
