package org.commonground.coordination.audit;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who acts, from where, and why. Bound to the work at hand as its viewer is; a thread that is
 * started by hand acts as {@link #SYSTEM}.
 *
 * @param key who, without a name: {@code account:ID}, {@code command line}, {@code anybody} for who
 *     has not signed in, or {@code system}
 * @param origin from where: a {@link Network} or a user of this machine; empty for the system
 * @param reason why; empty when nobody said
 */
public record Actor(String key, String origin, String reason) {
  /** What the application does by itself. */
  public static final Actor SYSTEM = new Actor("system", "", "");

  private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();
  private static final ScopedValue<Set<String>> REMEMBERED = ScopedValue.newInstance();
  private static final String ANYBODY = "anybody";

  /** See {@link Actor}. */
  public Actor {
    if (key.isEmpty()) {
      throw new IllegalArgumentException("an actor needs a key");
    }
  }

  /** Who acts now. */
  public static Actor current() {
    return ACTOR.orElse(SYSTEM);
  }

  /** Somebody who has not signed in. */
  public static Actor anybody(String origin) {
    return new Actor(ANYBODY, origin, "");
  }

  /** Whoever runs a command on this machine. */
  public static Actor commandLine(String user, String reason) {
    return new Actor("command line", user, reason);
  }

  /** The person of this account, from where the actor is. */
  public Actor as(UUID account) {
    return new Actor("account:" + account, origin, reason);
  }

  /**
   * Does work as this actor.
   *
   * @return what the work returns
   */
  public <T, X extends Throwable> T doing(ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(ACTOR, this)
        .where(REMEMBERED, ConcurrentHashMap.newKeySet())
        .call(work);
  }

  /** Whether this was not yet {@link #remember remembered} during the work at hand. */
  public static boolean isFirst(String what) {
    return !REMEMBERED.isBound() || !REMEMBERED.get().contains(what);
  }

  /** Remembers until the work at hand is done, so that one request need not say a thing twice. */
  public static void remember(String what) {
    if (REMEMBERED.isBound()) {
      REMEMBERED.get().add(what);
    }
  }

  /** The same work as whoever acts now, for another thread. */
  public static Runnable carried(Runnable work) {
    Actor actor = current();
    return () -> ScopedValue.where(ACTOR, actor).run(work);
  }
}
