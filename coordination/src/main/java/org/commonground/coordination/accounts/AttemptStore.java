package org.commonground.coordination.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts attempts. */
@Component
final class AttemptStore {
  private final JdbcClient jdbc;

  AttemptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is counted of one fingerprint. */
  record Counted(int failures, Instant lastAt) {}

  /** One at a time looks and counts. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('accounts.attempt'))")
        .query((row, number) -> 0)
        .single();
  }

  Optional<Counted> find(byte[] fingerprint) {
    return jdbc.sql(
            "select failures, last_at from accounts.attempt where fingerprint = :fingerprint")
        .param("fingerprint", fingerprint)
        .query((row, number) -> new Counted(row.getInt(1), row.getTimestamp(2).toInstant()))
        .optional();
  }

  void add(byte[] fingerprint, Instant now) {
    jdbc.sql(
            """
            insert into accounts.attempt (fingerprint, failures, last_at) values (:fingerprint, 1, :now)
            on conflict (fingerprint) do update set failures = attempt.failures + 1, last_at = excluded.last_at
            """)
        .param("fingerprint", fingerprint)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void takeBack(byte[] fingerprint) {
    jdbc.sql(
            "update accounts.attempt set failures = greatest(failures - 1, 0) where fingerprint = :fingerprint")
        .param("fingerprint", fingerprint)
        .update();
  }

  void remove(byte[] fingerprint) {
    jdbc.sql("delete from accounts.attempt where fingerprint = :fingerprint")
        .param("fingerprint", fingerprint)
        .update();
  }

  void forgetBefore(Instant moment) {
    jdbc.sql("delete from accounts.attempt where last_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}
