package org.commonground.coordination.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who is on the way to the identity provider, and whose accounts are the provider's. */
@Component
final class ProviderStore {
  private final JdbcClient jdbc;

  ProviderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A sign-in that was begun.
   *
   * @param back where to go afterwards
   */
  record Departure(String nonce, String verifier, String back) {}

  void add(byte[] state, byte[] browser, Departure departure, Instant endsAt) {
    jdbc.sql(
            """
            insert into accounts.departure (state, browser, nonce, verifier, back, ends_at)
            values (:state, :browser, :nonce, :verifier, :back, :ends)
            """)
        .param("state", state)
        .param("browser", browser)
        .param("nonce", departure.nonce())
        .param("verifier", departure.verifier())
        .param("back", departure.back())
        .param("ends", endsAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Uses one up; empty when it was none, of another browser, or has ended. */
  Optional<Departure> take(byte[] state, byte[] browser, Instant now) {
    return jdbc.sql(
            """
            delete from accounts.departure
             where state = :state and browser = :browser and ends_at > :now
            returning nonce, verifier, back
            """)
        .param("state", state)
        .param("browser", browser)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, number) -> new Departure(row.getString(1), row.getString(2), row.getString(3)))
        .optional();
  }

  void forgetBefore(Instant moment) {
    jdbc.sql("delete from accounts.departure where ends_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<UUID> find(String issuer, String subject) {
    return jdbc.sql(
            "select account from accounts.identity where issuer = :issuer and subject = :subject")
        .param("issuer", issuer)
        .param("subject", subject)
        .query((row, number) -> row.getObject(1, UUID.class))
        .optional();
  }

  void bind(String issuer, String subject, UUID account) {
    jdbc.sql(
            """
            insert into accounts.identity (issuer, subject, account)
            values (:issuer, :subject, :account)
            """)
        .param("issuer", issuer)
        .param("subject", subject)
        .param("account", account)
        .update();
  }

  /** False when nothing changed. */
  boolean follow(UUID account, Role role, String entity) {
    return jdbc.sql(
                """
                update accounts.account set role = :role, entity = :entity
                 where id = :account and (role, entity) is distinct from (:role, :entity)
                """)
            .param("role", role.code())
            .param("entity", entity)
            .param("account", account)
            .update()
        == 1;
  }
}
