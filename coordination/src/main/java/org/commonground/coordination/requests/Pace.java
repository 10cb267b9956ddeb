package org.commonground.coordination.requests;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets each of many go on at an even pace after a burst (the generic cell rate algorithm: one
 * number for each is enough). Safe for use by many threads.
 */
final class Pace {
  /** Beyond so many, those that have waited long enough are forgotten, and then all. */
  private static final int MOST_KEPT = 100_000;

  private final long nanosEach;
  private final long nanosAhead;
  private final ConcurrentHashMap<String, Long> full = new ConcurrentHashMap<>();

  /**
   * A pace.
   *
   * @param burst how many at once, before the pace holds
   */
  Pace(int perMinute, int burst) {
    this.nanosEach = Duration.ofMinutes(1).toNanos() / perMinute;
    this.nanosAhead = nanosEach * burst;
  }

  /**
   * Counts requests, unless they come too soon.
   *
   * @param now nanoseconds of any clock that goes on
   * @return how long to wait instead; zero when they were counted
   */
  Duration take(String who, int requests, long now) {
    forgetSome(now);
    var wait = new AtomicLong();
    full.compute(
        who,
        (_, before) -> {
          long begins = before == null ? now : Math.max(before, now);
          long ends = begins + nanosEach * requests;
          wait.set(Math.max(0, ends - now - nanosAhead));
          return wait.get() > 0 ? begins : ends;
        });
    return Duration.ofNanos(wait.get());
  }

  private void forgetSome(long now) {
    if (full.size() >= MOST_KEPT) {
      full.values().removeIf(ends -> ends <= now);
      if (full.size() >= MOST_KEPT) {
        full.clear();
      }
    }
  }
}
