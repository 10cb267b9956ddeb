package org.commonground.coordination.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL to use. Each key is also an environment variable: {@code
 * COMMONGROUND_DATABASE_URL} and so on.
 *
 * @param url {@code postgresql://user:password@host:port/database} or a {@code jdbc:postgresql:}
 *     address of PostgreSQL 16 or later; without it the embedded PostgreSQL is used
 * @param user the role to connect as, when the address does not name it
 * @param password its password, when the address does not hold it
 * @param ownerUser the role that owns the tables and runs the migrations; without it, the role of
 *     the address has to be one that may create roles
 * @param ownerPassword its password
 * @param name the database inside the embedded PostgreSQL; created when it is missing
 * @param poolSize how many connections the application holds at most
 */
@ConfigurationProperties(value = "commonground.database", ignoreUnknownFields = false)
public record DatabaseSettings(
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @Nullable String ownerUser,
    @Nullable String ownerPassword,
    @DefaultValue("commonground") String name,
    @DefaultValue("8") int poolSize) {

  public DatabaseSettings {
    if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException(
          "commonground.database.name is '%s'; use lower-case letters, digits and _, such as commonground"
              .formatted(name));
    }
    if (poolSize < 2) {
      throw new IllegalArgumentException(
          "commonground.database.pool-size is %d; use 2 or more, such as 8".formatted(poolSize));
    }
  }
}
