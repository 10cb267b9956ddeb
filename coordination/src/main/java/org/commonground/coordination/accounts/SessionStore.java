package org.commonground.coordination.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps sessions, by the fingerprints of their tokens. */
@Component
final class SessionStore {
  private static final String SESSION =
      """
      select account, encode(fingerprint, 'hex') as key, began_at, seen_at, is_proven
        from accounts.session
      """;

  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(byte[] fingerprint, UUID account, boolean isProven, Instant now) {
    jdbc.sql(
            """
            insert into accounts.session (fingerprint, account, began_at, seen_at, is_proven)
            values (:fingerprint, :account, :now, :now, :proven)
            """)
        .param("fingerprint", fingerprint)
        .param("account", account)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("proven", isProven)
        .update();
  }

  Optional<Session> find(byte[] fingerprint) {
    return jdbc.sql(SESSION + " where fingerprint = :fingerprint")
        .param("fingerprint", fingerprint)
        .query((row, number) -> session(row))
        .optional();
  }

  List<Session> list(UUID account) {
    return jdbc.sql(SESSION + " where account = :account order by seen_at desc, fingerprint")
        .param("account", account)
        .query((row, number) -> session(row))
        .list();
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getObject("account", UUID.class),
        row.getString("key"),
        row.getTimestamp("began_at").toInstant(),
        row.getTimestamp("seen_at").toInstant(),
        row.getBoolean("is_proven"));
  }

  void see(byte[] fingerprint, Instant now) {
    jdbc.sql("update accounts.session set seen_at = :now where fingerprint = :fingerprint")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("fingerprint", fingerprint)
        .update();
  }

  void end(byte[] fingerprint) {
    jdbc.sql("delete from accounts.session where fingerprint = :fingerprint")
        .param("fingerprint", fingerprint)
        .update();
  }

  /** Ends one of a person's; false when it is none of theirs. */
  boolean end(UUID account, String key) {
    return jdbc.sql(
                """
                delete from accounts.session
                 where account = :account and encode(fingerprint, 'hex') = :key
                """)
            .param("account", account)
            .param("key", key)
            .update()
        == 1;
  }

  void endAll(UUID account) {
    jdbc.sql("delete from accounts.session where account = :account")
        .param("account", account)
        .update();
  }

  void endBefore(Instant began, Instant seen) {
    jdbc.sql("delete from accounts.session where began_at < :began or seen_at < :seen")
        .param("began", began.atOffset(ZoneOffset.UTC))
        .param("seen", seen.atOffset(ZoneOffset.UTC))
        .update();
  }
}
