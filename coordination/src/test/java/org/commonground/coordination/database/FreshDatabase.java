package org.commonground.coordination.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives each Spring context of a test a database of its own, empty but for the migrations, and
 * drops it when the context closes. They share one server, whose files are in {@code target}.
 * Registered in {@code META-INF/spring.factories}: a test need not mention it. A test that sets
 * {@code commonground.data} itself keeps its own.
 */
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (environment.containsProperty("commonground.data")) {
      return;
    }
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    Path data = Path.of("target", "test-data").toAbsolutePath();
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "fresh database",
                Map.of("commonground.data", data.toString(), "commonground.database.name", name)));
    context.addApplicationListener(event -> {
      if (event instanceof ContextClosedEvent closed
          && closed.getApplicationContext().equals(context)) {
        drop(context.getBean(Postgres.class), name);
      }
    });
  }

  private static void drop(Postgres postgres, String name) {
    DatabaseAddress owner = postgres.owner();
    var usual =
        new DatabaseAddress(
            owner.url().replace("/" + name + "?", "/" + PostgresServer.DATABASE + "?"),
            owner.user(),
            owner.password());
    JdbcClient.create(usual.unpooled())
        .sql("drop database if exists %s with (force)".formatted(name))
        .update();
  }
}
