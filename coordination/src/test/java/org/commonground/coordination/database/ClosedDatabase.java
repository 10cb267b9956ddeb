package org.commonground.coordination.database;

import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the database of a running application away and gives it back. */
public final class ClosedDatabase implements AutoCloseable {

  private final JdbcClient beside;
  private final String name;

  private ClosedDatabase(JdbcClient beside, String name) {
    this.beside = beside;
    this.name = name;
  }

  /** Lets nobody connect to the application's database until this is closed. */
  public static ClosedDatabase of(ApplicationContext context) {
    DatabaseAddress owner = context.getBean(Postgres.class).owner();
    String name = owner.url().replaceAll(".*/(\\w+)\\?.*", "$1");
    String url = owner.url().replaceFirst("/" + Pattern.quote(name) + "\\?", "/postgres?");
    var beside = new DatabaseAddress(url, owner.user(), owner.password()).unpooled();
    var closed = new ClosedDatabase(JdbcClient.create(beside), name);
    closed.letConnect(false);
    return closed;
  }

  private void letConnect(boolean allowed) {
    beside.sql("alter database %s allow_connections %s".formatted(name, allowed)).update();
  }

  @Override
  public void close() {
    letConnect(true);
  }
}
