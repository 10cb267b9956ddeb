package org.commonground.coordination.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to connect to a database in one role.
 *
 * @param url a {@code jdbc:postgresql:} address
 */
record DatabaseAddress(String url, String user, String password) {

  private static final String JDBC = "jdbc:";

  static DatabaseAddress embedded(int port, String database, String user, String password) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable&reWriteBatchedInserts=true&ApplicationName=CommonGround"
            .formatted(port, database),
        user,
        password);
  }

  /**
   * Reads an address as people have them.
   *
   * @param address {@code postgres://}, {@code postgresql://} or {@code jdbc:postgresql://}
   * @param user takes precedence over the one in the address
   * @param password takes precedence over the one in the address
   */
  static DatabaseAddress parse(String address, @Nullable String user, @Nullable String password) {
    if (!address.matches("(jdbc:postgresql|postgres|postgresql)://.+")) {
      throw new DatabaseUnavailable(
          "COMMONGROUND_DATABASE_URL is not an address of PostgreSQL; write it like"
              + " postgresql://user:password@host:5432/database");
    }
    String[] inAddress = userInfo(address);
    String url = address.startsWith(JDBC) ? address : jdbc(address);
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    return new DatabaseAddress(
        url,
        firstOf(user, inAddress[0], source.getUser()),
        firstOf(password, inAddress[1], source.getPassword()));
  }

  /** The same database in another role. */
  DatabaseAddress as(String otherUser, String otherPassword) {
    return new DatabaseAddress(url, otherUser, otherPassword);
  }

  /** A connection each time, without a pool. */
  DataSource unpooled() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /**
   * Connections that are kept and handed out again.
   *
   * @param most how many there are at a time
   * @param idle how many are kept when nobody uses them
   */
  HikariDataSource pooled(int most, int idle) {
    var pool = new HikariConfig();
    pool.setPoolName("database");
    pool.setDataSource(unpooled());
    pool.setMaximumPoolSize(most);
    pool.setMinimumIdle(idle);
    return new HikariDataSource(pool);
  }

  private static String jdbc(String address) {
    URI uri = URI.create(address);
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return "jdbc:postgresql://%s%s%s%s".formatted(uri.getHost(), port, uri.getRawPath(), query);
  }

  private static String[] userInfo(String address) {
    String[] found = {"", ""};
    String info = address.startsWith(JDBC) ? null : URI.create(address).getRawUserInfo();
    if (info != null) {
      String[] parts = info.split(":", 2);
      for (int i = 0; i < parts.length; i++) {
        found[i] = URLDecoder.decode(parts[i].replace("+", "%2B"), StandardCharsets.UTF_8);
      }
    }
    return found;
  }

  private static String firstOf(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isEmpty()) {
        return candidate;
      }
    }
    return "";
  }

  /** Neither the password nor the parameters, which may hold it. */
  @Override
  public String toString() {
    return "%s as %s".formatted(url.split("\\?", 2)[0], user);
  }
}
