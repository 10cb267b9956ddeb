package org.commonground.coordination.database;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Databases, roles and what they may do, as a given role sees and changes them. */
final class RoleStore {

  /**
   * What a role may do beyond what it was granted.
   *
   * @param passesRowSecurity as superusers and roles with {@code BYPASSRLS} do
   * @param createsRoles whether it can make the two roles of the application
   */
  record Powers(String name, boolean passesRowSecurity, boolean createsRoles, int serverVersion) {}

  private final JdbcClient jdbc;

  RoleStore(DatabaseAddress address) {
    this.jdbc = JdbcClient.create(address.unpooled());
  }

  Powers powers() {
    return jdbc.sql(
            """
            select rolname as name,
                   rolsuper or rolbypassrls as passes_row_security,
                   rolsuper or rolcreaterole as creates_roles,
                   current_setting('server_version_num')::int as server_version
              from pg_roles
             where rolname = current_user
            """)
        .query(Powers.class)
        .single();
  }

  boolean hasRole(String role) {
    return exists("select 1 from pg_roles where rolname = :name", role).isPresent();
  }

  void createRole(String role, String password) {
    jdbc.sql("select format('create role %I login password %L', :role, :password)")
        .param("role", role)
        .param("password", password)
        .query(String.class)
        .optional()
        .ifPresent(statement -> jdbc.sql(statement).update());
  }

  /** Lets the owner make its schemas in this database. */
  void letCreateSchemas(String role) {
    jdbc.sql(
            "select format('grant connect, create on database %I to %I', current_database(), :role)")
        .param("role", role)
        .query(String.class)
        .optional()
        .ifPresent(statement -> jdbc.sql(statement).update());
  }

  void createDatabaseUnlessThere(String name) {
    if (exists("select 1 from pg_database where datname = :name", name).isEmpty()) {
      jdbc.sql("select format('create database %I', :name)")
          .param("name", name)
          .query(String.class)
          .optional()
          .ifPresent(statement -> jdbc.sql(statement).update());
    }
  }

  private Optional<Integer> exists(String query, String name) {
    return jdbc.sql(query).param("name", name).query(Integer.class).optional();
  }
}
