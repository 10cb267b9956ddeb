package org.commonground.coordination.database;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Work that only one process at a time may do on a database, whatever machine it runs on. */
@Component
public final class Turns {
  private final Postgres postgres;

  Turns(Postgres postgres) {
    this.postgres = postgres;
  }

  /**
   * Waits until nobody else does this work, and does it. A process that dies gives its turn away.
   *
   * @param name of the work
   * @return what the work returns
   */
  public <T> T alone(String name, Supplier<T> work) {
    return TurnStore.alone(postgres.application().unpooled(), name, work);
  }
}
