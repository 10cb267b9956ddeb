package org.commonground.coordination.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps passkeys: public keys, so that nothing here lets anybody in. */
@Component
final class PasskeyStore {
  private final JdbcClient jdbc;

  PasskeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A passkey with what is needed to check it. */
  record Kept(UUID id, UUID account, PasskeyChecks.Credential credential) {}

  /** Adds one; empty when there is one with this identifier, of whomever. */
  Optional<UUID> add(NewPasskey passkey, String name, Instant now) {
    var credential = passkey.credential();
    return jdbc.sql(
            """
            insert into accounts.passkey
              (account, credential, attested, sign_count, can_be_backed_up, is_backed_up, name, created_at)
            values (:account, :credential, :attested, :count, :can, :is, :name, :now)
            on conflict (credential) do nothing returning id
            """)
        .param("account", passkey.account())
        .param("credential", credential.id())
        .param("attested", credential.attested())
        .param("count", credential.signCount())
        .param("can", credential.canBeBackedUp())
        .param("is", credential.isBackedUp())
        .param("name", name)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getObject(1, UUID.class))
        .optional();
  }

  List<Passkey> list(UUID account) {
    return jdbc.sql(
            """
            select id, name, created_at, used_at from accounts.passkey
             where account = :account order by created_at, id
            """)
        .param("account", account)
        .query((row, number) ->
            new Passkey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("used_at"))))
        .list();
  }

  private static @Nullable Instant instant(java.sql.@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }

  List<byte[]> credentials(UUID account) {
    return jdbc.sql("select credential from accounts.passkey where account = :account")
        .param("account", account)
        .query((row, number) -> row.getBytes(1))
        .list();
  }

  Optional<Kept> find(byte[] credential) {
    return jdbc.sql(
            """
            select id, account, credential, attested, sign_count, can_be_backed_up, is_backed_up
              from accounts.passkey where credential = :credential
            """)
        .param("credential", credential)
        .query((row, number) ->
            new Kept(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                new PasskeyChecks.Credential(
                    row.getBytes("credential"),
                    row.getBytes("attested"),
                    row.getLong("sign_count"),
                    row.getBoolean("can_be_backed_up"),
                    row.getBoolean("is_backed_up"))))
        .optional();
  }

  /** Notes that it let somebody in; false when it was used or removed meanwhile. */
  boolean use(Kept passkey, PasskeyChecks.Use use, Instant now) {
    return jdbc.sql(
                """
                update accounts.passkey
                   set sign_count = :count, is_backed_up = :backed, used_at = :now
                 where id = :id and sign_count = :before
                """)
            .param("count", use.signCount())
            .param("backed", use.isBackedUp())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", passkey.id())
            .param("before", passkey.credential().signCount())
            .update()
        == 1;
  }

  /** False when it is none of theirs. */
  boolean name(UUID account, UUID id, String name) {
    return jdbc.sql(
                "update accounts.passkey set name = :name where id = :id and account = :account")
            .param("name", name)
            .param("id", id)
            .param("account", account)
            .update()
        == 1;
  }

  /** False when it is none of theirs. */
  boolean remove(UUID account, UUID id) {
    return jdbc.sql("delete from accounts.passkey where id = :id and account = :account")
            .param("id", id)
            .param("account", account)
            .update()
        == 1;
  }

  void removeAll(UUID account) {
    jdbc.sql("delete from accounts.passkey where account = :account")
        .param("account", account)
        .update();
  }
}
