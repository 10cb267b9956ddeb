package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server that is already there, named by its address. An embedded one plays the part. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionPostgresIT {

  private final EmbeddedPostgres server;
  private final Path folder;

  ProductionPostgresIT(@TempDir Path folder) {
    this.folder = folder;
    this.server = EmbeddedPostgres.open(new DataFolder(folder), "register");
  }

  @BeforeAll
  void bringTablesUpToDate() {
    new Migrations(server).run();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void worksWithAnOwnerAndAnApplicationRole() {
    var production =
        connect(address(server.application()), server.owner().user(), server.owner().password());

    new Migrations(production).run();

    assertThat(
            JdbcClient.create(production.application().unpooled())
                .sql("select database.viewer()")
                .query((row, number) -> row.getString(1))
                .single())
        .isEqualTo("{public}");
  }

  @Test
  void refusesTheOwnerInTheApplicationsPlace() {
    DatabaseAddress owner = server.owner();

    assertThatThrownBy(() -> connect(address(owner), owner.user(), owner.password()))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("passes row-level security");
  }

  @Test
  void tellsWhatAnAdministratorHasToDoWhenOneRoleIsNotEnough() {
    assertThatThrownBy(() -> connect(address(server.application()), null, null))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("create role commonground_owner")
        .hasMessageContaining("COMMONGROUND_DATABASE_OWNER_USER")
        .message()
        .doesNotContain(server.application().password());
  }

  @Test
  void saysWhyAServerRefuses() {
    String wrong = address(server.application().as("commonground_app", "wrong"));

    assertThatThrownBy(() -> connect(wrong, null, null))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("password authentication failed")
        .hasMessageContaining("COMMONGROUND_DATABASE_URL");
  }

  private ProductionPostgres connect(
      String url, @Nullable String ownerUser, @Nullable String ownerPassword) {
    var settings = new DatabaseSettings(url, null, null, ownerUser, ownerPassword, "ignored", 2);
    return ProductionPostgres.connect(settings, new DataFolder(folder.resolve("elsewhere")), url);
  }

  private static String address(DatabaseAddress known) {
    return known
        .url()
        .replace(
            "jdbc:postgresql://", "postgresql://%s:%s@".formatted(known.user(), known.password()));
  }
}
