package org.commonground.coordination.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What goes into a backup comes out of it, whole or not at all. */
class BackupsIT {

  private static final int BLOB = 3000;
  private static final Backups.Progress UNSEEN = (number, tables) -> {};

  private final List<Postgres> opened = new ArrayList<>();
  private final JsonMapper json = new JsonMapper();
  private final Path folder;
  private final Postgres full = database();

  BackupsIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void aRegisterWithSomethingOfEveryKind() {
    new Migrations(full).run();
    fill(owner(full));
  }

  private static void fill(JdbcClient sql) {
    sql.sql(
            "insert into activities.source (file, fingerprint, received_at, received_by)"
                + " values (:file, 'f', now(), 'somebody')")
        .param("file", "tab\t, line\n, backslash \\N and \"مرحبا\" 反恐 😀")
        .update();
    sql.sql(
            "insert into activities.activity (iati_identifier, reporter, audience)"
                + " select 'XM-' || n, 'r', case n % 2 when 0 then 'public' else 'entity' end"
                + " from generate_series(1, 50) n")
        .update();
    sql.sql(
            "insert into activities.version (activity, audience, reporter, stated_at, recorded_at, source, line, fingerprint, content)"
                + " select id, audience, reporter, '2019-07-25 10:00:00.123456+00', 'infinity', 1, 7, sha256(iati_identifier::bytea),"
                + " decode(repeat('00ff5c0a0d09', :times), 'hex') from activities.activity")
        .param("times", BLOB)
        .update();
    sql.sql(
            "insert into organisations.organisation"
                + " values ('k', 'r', '', '{\"en\": \"\\\\ x\", \"\": \"y\"}', 'members', '')")
        .update();
  }

  @AfterEach
  void dropAll() {
    for (Postgres each : opened) {
      String name = each.owner().url().replaceAll(".*/(\\w+)\\?.*", "$1");
      JdbcClient.create(
              new DatabaseAddress(
                      each.owner().url().replace("/" + name + "?", "/commonground?"),
                      each.owner().user(),
                      each.owner().password())
                  .unpooled())
          .sql("drop database if exists %s with (force)".formatted(name))
          .update();
      each.close();
    }
  }

  @Test
  void everyRowComesBackByteForByte() throws IOException {
    Path file = backup(full, "first.zip");
    Postgres other = database();

    var contents = backups(other).restore(file, UNSEEN);

    assertThat(contents.rows()).isGreaterThan(100);
    assertThat(entries(backup(other, "second.zip"))).isEqualTo(entries(file));
    assertThat(new Migrations(other).areDone()).isTrue();
  }

  @Test
  void theBackupOfAnEmbeddedServerGoesIntoOneOfYourOwn() throws IOException {
    Path file = backup(full, "embedded.zip");
    DatabaseAddress owner = database().owner();
    var own =
        new DatabaseSettings(
            owner.url(),
            full.application().user(),
            full.application().password(),
            owner.user(),
            owner.password(),
            "ignored",
            2);
    var production = ProductionPostgres.connect(own, new DataFolder(folder), owner.url());

    backups(production).restore(file, UNSEEN);

    assertThat(entries(backup(production, "own.zip"))).isEqualTo(entries(file));
  }

  @Test
  void aTableThatTheListLeavesOutIsMissed() throws IOException {
    Path file =
        altered(
            Manifest.ENTRY,
            text ->
                text.replaceFirst("\\{\"schema\":\"exchange\",\"name\":\"refused\"[^}]*},?", ""),
            backup(full, "a.zip"));

    refusedWithoutATrace(file, "refused\" is not in its list");
  }

  @Test
  void countingGoesOnWhereItStood() throws IOException {
    Postgres other = database();
    backups(other).restore(backup(full, "backup.zip"), UNSEEN);

    assertThat(number(other, "select nextval('activities.change')"))
        .isEqualTo(number(full, "select nextval('activities.change')"));
  }

  @Test
  void whatIsRestrictedStaysRestricted() throws IOException {
    Postgres other = database();
    backups(other).restore(backup(full, "backup.zip"), UNSEEN);

    assertThat(
            JdbcClient.create(other.application().unpooled())
                .sql("select count(*) from activities.activity")
                .query(Long.class)
                .single())
        .isEqualTo(25);
    assertThat(number(other, "select count(*) from activities.activity")).isEqualTo(50);
  }

  @Test
  void itHoldsTheStateOfOneMomentWhileOthersWrite() throws IOException {
    Path file = folder.resolve("moment.zip");
    try (OutputStream out = Files.newOutputStream(file)) {
      backups(full)
          .write(
              out,
              (number, tables) ->
                  owner(full)
                      .sql(
                          "insert into organisations.organisation values (:key, '', '', '{}', 'public', '')")
                      .param("key", "late " + number)
                      .update());
    }

    Postgres other = database();
    backups(other).restore(file, UNSEEN);

    assertThat(number(full, "select count(*) from organisations.organisation")).isGreaterThan(2);
    assertThat(
            number(other, "select count(*) from organisations.organisation where key like 'late%'"))
        .isZero();
  }

  @Test
  void aBackupOfAnEarlierVersionIsBroughtUpToDate() throws IOException {
    Postgres earlier = database();
    var versions = new TreeMap<String, String>();
    versions.put("database", "1");
    versions.put("exchange", "10");
    new Migrations(earlier).runUpTo(versions);
    owner(earlier)
        .sql(
            "insert into exchange.refused (source, line, rule, message, content) values (1, 2, 'r', 'm', 'c')")
        .update();
    Postgres other = database();

    backups(other).restore(backup(earlier, "earlier.zip"), UNSEEN);

    assertThat(
            owner(other).sql("select audience from exchange.refused").query(String.class).single())
        .isEqualTo("entity");
    assertThat(new Migrations(other).areDone()).isTrue();
  }

  @Test
  void aDatabaseThatHoldsSomethingIsLeftAlone() throws IOException {
    Path file = backup(full, "backup.zip");

    assertThatThrownBy(() -> backups(full).restore(file, UNSEEN))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContainingAll("records already", "--data DIR");
    assertThat(number(full, "select count(*) from activities.activity")).isEqualTo(50);
  }

  @Test
  void whereThereIsNoRegisterThereIsNothingToBackUp() {
    assertThatThrownBy(() -> backups(database()).write(OutputStream.nullOutputStream(), UNSEEN))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("nothing to back up");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"format\":1 -> \"format\":2 -> later version",
        "\"activities\":\" -> \"activities\":\"99 -> later version",
        "\"format\":1 -> format -> list of contents",
        "\"rows\":50 -> \"rows\":49 -> not as it was written",
        "\"name\":\"activity\" -> \"name\":\"activity; drop table x\" -> no table of its version",
        "\"iati_identifier\" -> \"id) from program 'id' --\" -> no table of its version",
        "\"sha256\":\" -> \"sha256\":\"0 -> not as it was written",
        "\"format\":1, ->  -> list of contents",
        "\"versions\" -> \"version\" -> list of contents",
        "\"columns\" -> \"column\" -> list of contents",
        "\"sequences\" -> \"sequence\" -> list of contents",
        "\"sequences\":[{ -> \"sequences\":[null,{ -> list of contents",
        "\"name\":\"change\" -> \"name\":\"changes\" -> no sequence of its version",
        "\"last\": -> \"last\":-1 -> no sequence of its version",
      })
  void aManifestThatDoesNotFitIsRefusedAndNothingIsTakenIn(String change) throws IOException {
    String[] parts = change.split(" -> ", -1);
    Path file =
        altered(Manifest.ENTRY, text -> text.replace(parts[0], parts[1]), backup(full, "a.zip"));

    refusedWithoutATrace(file, parts[2]);
  }

  @Test
  void aRowThatWasChangedIsRefusedAndNothingIsTakenIn() throws IOException {
    Path file =
        altered(
            "activities/activity.copy",
            text -> text.replace("\tentity", "\tpublic"),
            backup(full, "a.zip"));

    refusedWithoutATrace(file, "activities/activity.copy is not as it was written");
  }

  @Test
  void aFileCutOffIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(backup(full, "whole.zip"));
    for (int length : new int[] {0, 10, whole.length / 2, whole.length - 10}) {
      Path file = folder.resolve("cut-%d.zip".formatted(length));
      Files.write(file, Arrays.copyOf(whole, length));
      refusedWithoutATrace(file, "cannot be restored");
    }
  }

  private void refusedWithoutATrace(Path file, String why) throws IOException {
    Postgres other = database();
    assertThatThrownBy(() -> backups(other).restore(file, UNSEEN))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining(why);
    backups(other).restore(backup(full, "right.zip"), UNSEEN);
    assertThat(number(other, "select count(*) from activities.activity")).isEqualTo(50);
  }

  private Postgres database() {
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    Postgres postgres = EmbeddedPostgres.open(new DataFolder(Path.of("target", "test-data")), name);
    opened.add(postgres);
    return postgres;
  }

  private Backups backups(Postgres postgres) {
    return new Backups(postgres, Clock.systemUTC(), json);
  }

  private Path backup(Postgres postgres, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      backups(postgres).write(out, UNSEEN);
    }
    return file;
  }

  private Path altered(String entry, UnaryOperator<String> change, Path file) throws IOException {
    Path changed = folder.resolve("changed.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (var each : entries(file, true).entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        String text = each.getKey().equals(entry) ? change.apply(each.getValue()) : each.getValue();
        assertThat(each.getKey().equals(entry) && text.equals(each.getValue())).isFalse();
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    return changed;
  }

  private static Map<String, String> entries(Path file) throws IOException {
    return entries(file, false);
  }

  private static Map<String, String> entries(Path file, boolean withManifest) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (var zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (withManifest || !entry.getName().equals(Manifest.ENTRY)) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          entries.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return entries;
  }

  private static JdbcClient owner(Postgres postgres) {
    return JdbcClient.create(postgres.owner().unpooled());
  }

  private static long number(Postgres postgres, String query) {
    return owner(postgres).sql(query).query(Long.class).single();
  }
}
