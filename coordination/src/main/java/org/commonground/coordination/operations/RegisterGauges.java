package org.commonground.coordination.operations;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.Receipts;
import org.commonground.coordination.database.DatabasePulse;
import org.commonground.coordination.search.IndexState;
import org.commonground.coordination.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Figures about database, index and imports. They are asked for together when somebody wants them,
 * and are unknown while the database does not answer: each alone would wait for it. Imports are
 * read from the database, because other processes than this one import.
 */
@Component
final class RegisterGauges {

  private final DatabasePulse database;
  private final Search search;
  private final Activities activities;
  private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

  private record Seen(IndexState index, Receipts receipts) {}

  RegisterGauges(
      MeterRegistry registry, DatabasePulse database, Search search, Activities activities) {
    this.database = database;
    this.search = search;
    this.activities = activities;
    addDatabase(registry);
    addRegister(registry);
  }

  /** Asks for the figures anew. */
  void look() {
    seen.set(database.isBeating() ? new Seen(search.state(), activities.receipts()) : null);
  }

  private void addDatabase(MeterRegistry registry) {
    Gauge.builder("commonground.database.up", this, it -> it.seen.get() == null ? 0 : 1)
        .description("Whether the database answers")
        .register(registry);
    connections(registry, "active", it -> it.active());
    connections(registry, "idle", it -> it.idle());
    connections(registry, "waiting", it -> it.waiting());
    connections(registry, "most", it -> it.most());
  }

  private void connections(
      MeterRegistry registry, String state, ToDoubleFunction<DatabasePulse.Connections> count) {
    Gauge.builder(
            "commonground.database.connections",
            database,
            it -> count.applyAsDouble(it.connections()))
        .tag("state", state)
        .description(
            "Connections in use and idle, requests that wait for one, and how many there may be")
        .register(registry);
  }

  private void addRegister(MeterRegistry registry) {
    Gauge.builder("commonground.index.documents", this, figure(it -> it.index().documents()))
        .description("Versions of activities in the search index, of every audience")
        .register(registry);
    Gauge.builder("commonground.index.behind", this, figure(it -> it.index().behind()))
        .description("Changes of the register that the search index has yet to take in, at most")
        .register(registry);
    FunctionCounter.builder(
            "commonground.register.changes", this, figure(it -> it.index().registered()))
        .description("Changes that the register has counted")
        .register(registry);
    FunctionCounter.builder("commonground.import.files", this, figure(it -> it.receipts().files()))
        .description("Files received, by whatever process")
        .register(registry);
    Gauge.builder(
            "commonground.import.latest",
            this,
            figure(it -> it.receipts().latest().getEpochSecond()))
        .baseUnit("seconds")
        .description("When the latest file was received, in seconds since 1970")
        .register(registry);
  }

  private static ToDoubleFunction<RegisterGauges> figure(ToDoubleFunction<Seen> value) {
    return gauges -> {
      Seen seen = gauges.seen.get();
      return seen == null ? Double.NaN : value.applyAsDouble(seen);
    };
  }
}
