package org.commonground.coordination.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.commonground.coordination.accounts.Account.Standing;
import org.commonground.coordination.database.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps accounts and what proves who somebody is. */
@Component
final class AccountStore {
  private static final String ACCOUNT =
      """
      select id, email, name, role, entity, audiences, disabled_at is not null as is_disabled,
             password is not null as has_password, code_secret is not null as has_codes,
             exists (select from accounts.identity i where i.account = account.id) as has_provider
        from accounts.account
      """;

  private final JdbcClient jdbc;

  AccountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One at a time decides about administrators. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('accounts.account'))")
        .query((row, number) -> 0)
        .single();
  }

  /** Adds an account, unless one has this address. */
  Optional<UUID> add(NewAccount wanted, Instant now) {
    return jdbc.sql(
            """
            insert into accounts.account (email, name, role, entity, audiences, created_at)
            values (nullif(:email, ''), :name, :role, :entity, :audiences, :now)
            on conflict (email) do nothing returning id
            """)
        .param("email", wanted.email())
        .param("name", wanted.name())
        .param("role", wanted.role().code())
        .param("entity", wanted.entity())
        .param("audiences", wanted.audiences().stream().map(Audience::code).toArray(String[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getObject(1, UUID.class))
        .optional();
  }

  Optional<Account> find(UUID id) {
    return jdbc.sql(ACCOUNT + " where id = :id")
        .param("id", id)
        .query((row, number) -> account(row))
        .optional();
  }

  Optional<Account> findByEmail(String email) {
    return jdbc.sql(ACCOUNT + " where email = :email")
        .param("email", email)
        .query((row, number) -> account(row))
        .optional();
  }

  List<Account> list() {
    return jdbc.sql(ACCOUNT + " order by email nulls first, id")
        .query((row, number) -> account(row))
        .list();
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getString("email")).orElse(""),
        row.getString("name"),
        Role.of(row.getString("role")),
        row.getString("entity"),
        Stream.of((String[]) row.getArray("audiences").getArray()).map(Audience::of).toList(),
        standing(row),
        row.getBoolean("has_password"),
        row.getBoolean("has_codes"));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    if (row.getBoolean("is_disabled")) {
      return Standing.DISABLED;
    }
    boolean canSignIn = row.getBoolean("has_password") || row.getBoolean("has_provider");
    return canSignIn ? Standing.ACTIVE : Standing.INVITED;
  }

  void disable(UUID id, Instant now) {
    jdbc.sql(
            "update accounts.account set disabled_at = :now where id = :id and disabled_at is null")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /** Erases one with all that hangs on it; how many there were. */
  int remove(UUID id) {
    return jdbc.sql("delete from accounts.account where id = :id").param("id", id).update();
  }

  /** Lets somebody in again who was disabled. */
  void enable(UUID id) {
    jdbc.sql("update accounts.account set disabled_at = null where id = :id")
        .param("id", id)
        .update();
  }

  /** Says who somebody is; false when somebody else has the address. */
  boolean name(UUID id, String email, String name) {
    return jdbc.sql(
                """
                update accounts.account set email = :email, name = :name
                 where id = :id and not exists (select from accounts.account where email = :email and id <> :id)
                """)
            .param("email", email)
            .param("name", name)
            .param("id", id)
            .update()
        == 1;
  }

  @Nullable String password(UUID id) {
    return jdbc.sql("select password from accounts.account where id = :id")
        .param("id", id)
        .query((row, number) -> Optional.ofNullable(row.getString(1)))
        .optional()
        .flatMap(it -> it)
        .orElse(null);
  }

  void setPassword(UUID id, String hash) {
    jdbc.sql("update accounts.account set password = :hash where id = :id")
        .param("hash", hash)
        .param("id", id)
        .update();
  }

  /** Replaces the link by which somebody joins. */
  void invite(UUID account, byte[] fingerprint, Instant endsAt) {
    jdbc.sql(
            """
            insert into accounts.invitation (account, fingerprint, ends_at) values (:account, :fingerprint, :ends)
            on conflict (account) do update set fingerprint = excluded.fingerprint, ends_at = excluded.ends_at
            """)
        .param("account", account)
        .param("fingerprint", fingerprint)
        .param("ends", endsAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whose link it is, while it lasts. */
  Optional<UUID> findInvited(byte[] fingerprint, Instant now) {
    return jdbc.sql(
            "select account from accounts.invitation where fingerprint = :fingerprint and ends_at > :now")
        .param("fingerprint", fingerprint)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getObject(1, UUID.class))
        .optional();
  }

  /** Takes a link; false when somebody else has just taken it. */
  boolean useInvitation(byte[] fingerprint) {
    return jdbc.sql("delete from accounts.invitation where fingerprint = :fingerprint")
            .param("fingerprint", fingerprint)
            .update()
        == 1;
  }

  void withdrawInvitation(UUID account) {
    jdbc.sql("delete from accounts.invitation where account = :account")
        .param("account", account)
        .update();
  }

  Optional<byte[]> codeSecret(UUID id) {
    return jdbc.sql(
            "select code_secret from accounts.account where id = :id and code_secret is not null")
        .param("id", id)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  long codeStep(UUID id) {
    return jdbc.sql("select code_step from accounts.account where id = :id")
        .param("id", id)
        .query(Long.class)
        .single();
  }

  void setCodeSecret(UUID id, byte @Nullable [] secret, long step) {
    jdbc.sql(
            "update accounts.account set code_secret = :secret::bytea, code_step = :step where id = :id")
        .param("secret", secret)
        .param("step", step)
        .param("id", id)
        .update();
  }

  /** Marks a step as used; false when it or a later one was used meanwhile. */
  boolean useStep(UUID id, long step) {
    return jdbc.sql(
                "update accounts.account set code_step = :step where id = :id and code_step < :step")
            .param("step", step)
            .param("id", id)
            .update()
        == 1;
  }

  void setRecoveryCodes(UUID id, Collection<byte[]> fingerprints) {
    jdbc.sql("delete from accounts.recovery_code where account = :id").param("id", id).update();
    for (byte[] fingerprint : fingerprints) {
      jdbc.sql(
              "insert into accounts.recovery_code (account, fingerprint) values (:id, :fingerprint)")
          .param("id", id)
          .param("fingerprint", fingerprint)
          .update();
    }
  }

  /** Takes a recovery code; false when it is none or was taken before. */
  boolean useRecoveryCode(UUID id, byte[] fingerprint) {
    return jdbc.sql(
                "delete from accounts.recovery_code where account = :id and fingerprint = :fingerprint")
            .param("id", id)
            .param("fingerprint", fingerprint)
            .update()
        == 1;
  }
}
