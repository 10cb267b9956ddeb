package org.commonground.coordination.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down without locking anybody out.
 *
 * <p>Failures are counted for a person from one place, for the place, and for the person. After
 * some, each further one makes the next attempt wait twice as long, up to a limit. A stranger who
 * guesses from elsewhere makes the person wait half a minute at most.
 */
@Component
class Attempts {
  private final AttemptStore store;
  private final Clock clock;

  Attempts(AttemptStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * What failures are counted for.
   *
   * @param free failures without consequence
   * @param longest wait
   */
  private record Count(String of, int free, Duration longest) {
    byte[] fingerprint() {
      return Tokens.fingerprint(of);
    }

    Duration wait(int failures) {
      if (failures < free) {
        return Duration.ZERO;
      }
      var doubled = Duration.ofSeconds(1L << Math.min(failures - free, 20));
      return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
  }

  private static List<Count> counts(String person, String place) {
    return List.of(
        new Count("person and place " + person + ' ' + place, 5, Duration.ofMinutes(15)),
        new Count("place " + place, 50, Duration.ofMinutes(5)),
        new Count("person " + person, 50, Duration.ofSeconds(30)));
  }

  /**
   * Counts an attempt as failed, until {@link #succeeded} takes that back: many at the same moment
   * count like many after one another.
   *
   * @return how long the person has to wait instead; zero when the attempt may be made
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Duration begin(String person, String place) {
    Instant now = clock.instant();
    store.lock();
    store.forgetBefore(now.minus(Duration.ofDays(1)));
    Duration wait = Duration.ZERO;
    for (Count count : counts(person, place)) {
      var left = left(count, now);
      wait = left.compareTo(wait) > 0 ? left : wait;
    }
    if (wait.isZero()) {
      counts(person, place).forEach(count -> store.add(count.fingerprint(), now));
    }
    return wait;
  }

  private Duration left(Count count, Instant now) {
    return store
        .find(count.fingerprint())
        .map(it -> Duration.between(now, it.lastAt().plus(count.wait(it.failures()))))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  /** The attempt was none to guess: forgets the person's failures from this place. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void succeeded(String person, String place) {
    List<Count> counts = counts(person, place);
    store.remove(counts.getFirst().fingerprint());
    counts.stream().skip(1).forEach(count -> store.takeBack(count.fingerprint()));
  }
}
