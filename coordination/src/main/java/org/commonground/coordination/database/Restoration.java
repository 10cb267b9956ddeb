package org.commonground.coordination.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way of a backup into an empty database. A file is not trusted: it names only tables and
 * columns that its version has, and each table has to have the sum that the manifest states.
 */
final class Restoration {

  /** Far more than any register's: a longer one is not read. */
  private static final int LONGEST_MANIFEST = 1 << 20;

  private final Postgres postgres;
  private final Migrations migrations;
  private final JsonMapper json;

  Restoration(Postgres postgres, Migrations migrations, JsonMapper json) {
    this.postgres = postgres;
    this.migrations = migrations;
    this.json = json;
  }

  Manifest run(Path file, Backups.Progress progress) {
    try (var zip = new ZipFile(file.toFile())) {
      Manifest manifest = manifest(file, zip);
      makeTables(file, manifest.versions());
      try (var store = BackupStore.writing(postgres.owner())) {
        fill(store, zip, manifest, progress);
        store.commit();
      }
      return manifest;
    } catch (ZipException e) {
      throw refused(file, "it is not a zip file or is damaged", e);
    } catch (IOException e) {
      throw refused(file, "it cannot be read (%s)".formatted(e.getMessage()), e);
    } catch (SQLException e) {
      throw refused(file, "the database did not take it in (%s)".formatted(e.getMessage()), e);
    }
  }

  private Manifest manifest(Path file, ZipFile zip) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw refused(file, "it is not a backup of Common Ground, or it was cut off", null);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest manifest = json.readValue(in.readNBytes(LONGEST_MANIFEST), Manifest.class);
      if (manifest.format() != Manifest.FORMAT) {
        throw refused(file, "it was made by a later version of Common Ground", null);
      }
      return manifest;
    } catch (JacksonException e) {
      throw refused(file, "its list of contents cannot be read", e);
    }
  }

  /** Makes the tables as they were in the version that made the backup. */
  private void makeTables(Path file, SortedMap<String, String> versions) throws SQLException {
    SortedMap<String, String> present;
    try (var store = BackupStore.reading(postgres.owner())) {
      present = store.versions();
    }
    if (!migrations.know(versions)) {
      throw refused(file, "it was made by a later version of Common Ground", null);
    }
    if (present.isEmpty()) {
      migrations.runUpTo(versions);
    } else if (!present.equals(versions)) {
      throw notEmpty("tables of another version");
    }
  }

  private static void fill(
      BackupStore store, ZipFile zip, Manifest manifest, Backups.Progress progress)
      throws SQLException, IOException {
    Map<String, BackupStore.Table> tables =
        store.tables().stream()
            .collect(Collectors.toMap(BackupStore.Table::qualified, Function.identity()));
    for (BackupStore.Table table : tables.values()) {
      if (!store.isEmpty(table)) {
        throw notEmpty("records");
      }
    }
    int number = 0;
    for (Manifest.Part part : manifest.tables()) {
      progress.at(++number, manifest.tables().size());
      var named = new BackupStore.Table(part.schema(), part.name(), part.columns());
      BackupStore.@Nullable Table table = tables.get(named.qualified());
      if (table == null || !table.columns().containsAll(part.columns())) {
        throw new IOException("%s is no table of its version".formatted(part.entry()));
      }
      fill(store, table, part, zip);
    }
    manifest.sequences().forEach(store::set);
  }

  private static void fill(
      BackupStore store, BackupStore.Table table, Manifest.Part part, ZipFile zip)
      throws SQLException, IOException {
    @Nullable ZipEntry entry = zip.getEntry(part.entry());
    if (entry == null) {
      throw new IOException(part.entry() + " is missing");
    }
    try (var in = new DigestInputStream(zip.getInputStream(entry), sha256())) {
      long rows = store.copyIn(table, part.columns(), in);
      String sum = HexFormat.of().formatHex(in.getMessageDigest().digest());
      if (rows != part.rows() || !sum.equals(part.sha256())) {
        throw new IOException(part.entry() + " is not as it was written");
      }
    }
  }

  private static BackupRefused notEmpty(String what) {
    return new BackupRefused(
        "The data folder or database holds %s already; restore into a new one, with --data DIR"
            .formatted(what));
  }

  private static BackupRefused refused(Path file, String why, @Nullable Throwable cause) {
    String message =
        "%s cannot be restored: %s; nothing was taken in".formatted(file.getFileName(), why);
    return cause == null ? new BackupRefused(message) : new BackupRefused(message, cause);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
