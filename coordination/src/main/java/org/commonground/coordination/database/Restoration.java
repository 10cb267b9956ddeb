package org.commonground.coordination.database;

import static tools.jackson.databind.DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way of a backup into an empty database. A file is not trusted: it names only tables, columns
 * and sequences that its version has, it names every table, and each has to have the sum that the
 * manifest states.
 */
final class Restoration {

  /** Far more than any register's: a longer one is not read. */
  private static final int LONGEST_MANIFEST = 1 << 20;

  private final Postgres postgres;
  private final Migrations migrations;
  private final ObjectReader strict;

  Restoration(Postgres postgres, Migrations migrations, JsonMapper json) {
    this.postgres = postgres;
    this.migrations = migrations;
    this.strict =
        json.readerFor(Manifest.class)
            .with(FAIL_ON_MISSING_CREATOR_PROPERTIES, FAIL_ON_NULL_CREATOR_PROPERTIES);
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
    } catch (SQLException | DataAccessException e) {
      throw refused(file, "the database did not take it in (%s)".formatted(e.getMessage()), e);
    }
  }

  private Manifest manifest(Path file, ZipFile zip) throws IOException {
    @Nullable ZipEntry entry = zip.getEntry(Manifest.ENTRY);
    if (entry == null) {
      throw refused(file, "it is not a backup of Common Ground, or it was cut off", null);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest manifest = strict.readValue(in.readNBytes(LONGEST_MANIFEST));
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
    for (BackupStore.Table table : store.tables()) {
      if (!store.isEmpty(table)) {
        throw notEmpty("records");
      }
    }
    fillTables(store, zip, manifest.tables(), progress);
    for (Manifest.Sequence sequence : manifest.sequences()) {
      if (!store.has(sequence)) {
        throw new IOException("%s is no sequence of its version".formatted(sequence));
      }
      store.set(sequence);
    }
  }

  /** Every table once: what the list leaves out would be missing, and nobody would see it. */
  private static void fillTables(
      BackupStore store, ZipFile zip, List<Manifest.Part> parts, Backups.Progress progress)
      throws SQLException, IOException {
    Map<String, BackupStore.Table> tables =
        store.tables().stream()
            .collect(Collectors.toMap(BackupStore.Table::qualified, Function.identity()));
    for (Manifest.Part part : parts) {
      progress.at(parts.indexOf(part) + 1, parts.size());
      var named = new BackupStore.Table(part.schema(), part.name(), part.columns());
      BackupStore.@Nullable Table table = tables.remove(named.qualified());
      if (table == null || !table.columns().containsAll(part.columns())) {
        throw new IOException("%s is no table of its version".formatted(part.entry()));
      }
      fill(store, table, part, zip);
    }
    if (!tables.isEmpty()) {
      throw new IOException("%s is not in its list".formatted(tables.keySet().iterator().next()));
    }
  }

  private static void fill(
      BackupStore store, BackupStore.Table table, Manifest.Part part, ZipFile zip)
      throws SQLException, IOException {
    @Nullable ZipEntry entry = zip.getEntry(part.entry());
    if (entry == null) {
      throw new IOException(part.entry() + " is missing");
    }
    try (var in = new DigestInputStream(zip.getInputStream(entry), DigestUtils.getSha256Digest())) {
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
}
