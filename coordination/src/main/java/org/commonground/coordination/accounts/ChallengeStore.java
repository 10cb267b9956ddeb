package org.commonground.coordination.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the challenges that wait for an answer, by their fingerprints. */
@Component
final class ChallengeStore {
  private final JdbcClient jdbc;

  ChallengeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whom a challenge is for. */
  record Purpose(@Nullable UUID of) {
    /** Whose answer it waits for; empty for that of whoever wants to be in. */
    Optional<UUID> account() {
      return Optional.ofNullable(of);
    }
  }

  void add(byte[] fingerprint, @Nullable UUID account, Instant endsAt) {
    jdbc.sql(
            """
            insert into accounts.challenge (fingerprint, account, ends_at)
            values (:fingerprint, :account::uuid, :ends)
            """)
        .param("fingerprint", fingerprint)
        .param("account", account)
        .param("ends", endsAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whom it was for; empty when it was taken before, has ended or never was. */
  Optional<Purpose> take(byte[] fingerprint, Instant now) {
    return jdbc.sql(
            """
            delete from accounts.challenge where fingerprint = :fingerprint
            returning account, ends_at > :now as lasts
            """)
        .param("fingerprint", fingerprint)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, number) ->
            row.getBoolean("lasts")
                ? Optional.of(new Purpose(row.getObject("account", UUID.class)))
                : Optional.<Purpose>empty())
        .optional()
        .flatMap(it -> it);
  }

  void forgetBefore(Instant moment) {
    jdbc.sql("delete from accounts.challenge where ends_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }
}
