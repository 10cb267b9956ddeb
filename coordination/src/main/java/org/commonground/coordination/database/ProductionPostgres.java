package org.commonground.coordination.database;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.dao.DataAccessException;

/**
 * A PostgreSQL that somebody else runs, named by {@code COMMONGROUND_DATABASE_URL}.
 *
 * <p>Two roles are needed, because a role that owns a table, or is a superuser, passes its
 * row-level security. Either both are named in the settings, or the named one may create roles:
 * then the two are made on first use, with random passwords kept in the data folder. A single role
 * that can do neither is refused, with the statements that an administrator has to run.
 *
 * @param owner the owner of the tables
 * @param application the role for everything else
 */
record ProductionPostgres(DatabaseAddress owner, DatabaseAddress application) implements Postgres {

  private static final int OLDEST_VERSION = 16;
  private static final int VERSION_UNIT = 10_000;

  static ProductionPostgres connect(DatabaseSettings settings, DataFolder data, String url) {
    DatabaseAddress named = DatabaseAddress.parse(url, settings.user(), settings.password());
    try {
      RoleStore.Powers powers = new RoleStore(named).powers();
      checkVersion(named, powers.serverVersion());
      if (settings.ownerUser() != null) {
        String password = settings.ownerPassword();
        return withBothRoles(
            named.as(settings.ownerUser(), password == null ? "" : password), named, powers);
      }
      return withRolesMadeBy(named, powers, data.resolve("database-passwords"));
    } catch (DataAccessException e) {
      throw new DatabaseUnavailable(
          "The database %s refused: %s; check COMMONGROUND_DATABASE_URL, user and password"
              .formatted(named, e.getMostSpecificCause().getMessage()),
          e);
    }
  }

  private static void checkVersion(DatabaseAddress named, int version) {
    if (version / VERSION_UNIT < OLDEST_VERSION) {
      throw new DatabaseUnavailable(
          "The database %s is PostgreSQL %d; %d or later is needed"
              .formatted(named, version / VERSION_UNIT, OLDEST_VERSION));
    }
  }

  private static ProductionPostgres withBothRoles(
      DatabaseAddress owner, DatabaseAddress application, RoleStore.Powers powers) {
    if (powers.passesRowSecurity() || owner.user().equals(application.user())) {
      throw new DatabaseUnavailable(
          """
          The role %s passes row-level security, so it would see every record; name another than the owner, without SUPERUSER \
          and BYPASSRLS, in COMMONGROUND_DATABASE_URL\
          """
              .formatted(powers.name()));
    }
    return new ProductionPostgres(owner, application);
  }

  private static ProductionPostgres withRolesMadeBy(
      DatabaseAddress administrator, RoleStore.Powers powers, Path passwordFile) {
    var store = new RoleStore(administrator);
    boolean rolesAreThere =
        store.hasRole(PostgresServer.OWNER) && store.hasRole(PostgresServer.APPLICATION);
    boolean passwordsAreKnown = Files.exists(passwordFile);
    if (rolesAreThere ? !passwordsAreKnown : !powers.createsRoles()) {
      throw new DatabaseUnavailable(whatToDo(administrator));
    }
    RolePasswords passwords =
        passwordsAreKnown ? RolePasswords.read(passwordFile) : RolePasswords.random();
    if (!rolesAreThere) {
      passwords.write(passwordFile);
      makeRoles(store, passwords);
    }
    return new ProductionPostgres(
        administrator.as(PostgresServer.OWNER, passwords.owner()),
        administrator.as(PostgresServer.APPLICATION, passwords.application()));
  }

  private static void makeRoles(RoleStore store, RolePasswords passwords) {
    if (!store.hasRole(PostgresServer.OWNER)) {
      store.createRole(PostgresServer.OWNER, passwords.owner());
    }
    if (!store.hasRole(PostgresServer.APPLICATION)) {
      store.createRole(PostgresServer.APPLICATION, passwords.application());
    }
    store.letCreateSchemas(PostgresServer.OWNER);
  }

  private static String whatToDo(DatabaseAddress named) {
    return """
    The database %s needs two roles: one that owns the tables and one that row-level security binds.
    Ask its administrator to run, with passwords of their own,
      create role commonground_owner login password '...';
      create role commonground_app login password '...';
      grant connect, create on database ... to commonground_owner;
    and set COMMONGROUND_DATABASE_URL, COMMONGROUND_DATABASE_USER=commonground_app, COMMONGROUND_DATABASE_PASSWORD,
    COMMONGROUND_DATABASE_OWNER_USER=commonground_owner and COMMONGROUND_DATABASE_OWNER_PASSWORD.\
    """
        .formatted(named);
  }

  @Override
  public void close() {
    // It runs without us.
  }
}
