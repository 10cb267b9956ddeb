package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server whose administrator lets Common Ground make its two roles. */
class ProductionRolesIT {

  private final Path folder;
  private final EmbeddedPostgres server;

  ProductionRolesIT(@TempDir Path folder) {
    this.folder = folder;
    EmbeddedPostgres.open(new DataFolder(folder), PostgresServer.DATABASE).close();
    forgetOurRolesAndMakeAnAdministrator();
    this.server = EmbeddedPostgres.open(new DataFolder(folder), PostgresServer.DATABASE);
  }

  @BeforeEach
  void startOnce() {
    new Migrations(connect("data")).run();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theTwoRolesAreMadeOnceAndTheirPasswordsKept() throws IOException {
    ProductionPostgres again = connect("data");

    new Migrations(again).run();

    RoleStore.Powers powers = new RoleStore(again.application()).powers();
    assertThat(powers.name()).isEqualTo(PostgresServer.APPLICATION);
    assertThat(powers.passesRowSecurity()).isFalse();
    assertThat(powers.createsRoles()).isFalse();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("data/database-passwords"))))
        .isEqualTo("rw-------");
  }

  @Test
  void theApplicationsRoleOwnsNoTable() {
    assertThat(
            JdbcClient.create(connect("data").application().unpooled())
                .sql("select count(*) from pg_tables where tableowner = current_user")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void rolesWhosePasswordsAreElsewhereAreLeftAlone() {
    assertThatThrownBy(() -> connect("another folder"))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("COMMONGROUND_DATABASE_OWNER_PASSWORD");
  }

  private ProductionPostgres connect(String data) {
    DatabaseAddress known = server.owner();
    String url =
        known
            .url()
            .replace("jdbc:postgresql://", "postgresql://administrator:secret@")
            .replace("/" + PostgresServer.DATABASE + "?", "/register?");
    var settings = new DatabaseSettings(url, null, null, null, null, "ignored", 2);
    Path place = folder.resolve(data);
    assertThat(place.toFile().mkdirs() || Files.isDirectory(place)).isTrue();
    return ProductionPostgres.connect(settings, new DataFolder(place), url);
  }

  private void forgetOurRolesAndMakeAnAdministrator() {
    PostgresFolder home = PostgresFolder.in(new DataFolder(folder));
    List<String> command = new ArrayList<>(ServerAccount.of(home).prefix());
    command.add(PostgresBinaries.in(List.of(UserCache.folder(), home.home())).program("postgres"));
    command.addAll(List.of("--single", "-c", "logging_collector=off", "postgres"));
    RunProgram done =
        RunProgram.in(
            home.home(),
            Map.of("PGDATA", home.cluster().toString()),
            """
            drop database commonground
            drop role commonground_owner
            drop role commonground_app
            create role administrator superuser login password 'secret'
            create database register
            """,
            command);
    assertThat(done.output()).doesNotContain("ERROR");
  }
}
