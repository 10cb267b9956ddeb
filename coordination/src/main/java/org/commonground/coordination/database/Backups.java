package org.commonground.coordination.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything the database holds, of every audience, in one file, and back.
 *
 * <p>The file is a zip: one entry for each table in the text format of PostgreSQL's {@code COPY},
 * then a {@link Manifest}. It holds the state of one moment while others go on writing. It needs no
 * program of PostgreSQL's, and goes into any PostgreSQL that Common Ground can use, embedded or
 * not. A backup of an older version is filled into the tables of that version and then migrated.
 */
@Component
public final class Backups {

  private final Postgres postgres;
  private final Clock clock;
  private final JsonMapper json;

  Backups(Postgres postgres, Clock clock, JsonMapper json) {
    this.postgres = postgres;
    this.clock = clock;
    this.json = json;
  }

  /**
   * What a backup holds.
   *
   * @param madeAt the moment whose state it is
   */
  public record Contents(Instant madeAt, int tables, long rows) {
    static Contents of(Manifest manifest) {
      return new Contents(manifest.madeAt(), manifest.tables().size(), manifest.rows());
    }
  }

  /** Hears how far it is. */
  @FunctionalInterface
  public interface Progress {
    /** The table with this number, from 1, is on its way. */
    void at(int number, int tables);
  }

  /**
   * Writes a backup, while others use the database.
   *
   * @throws BackupRefused when there is no register yet
   */
  public Contents write(OutputStream out, Progress progress) throws IOException {
    Instant madeAt = clock.instant();
    try (var store = BackupStore.reading(postgres.owner());
        var zip = new ZipOutputStream(out)) {
      SortedMap<String, String> versions = store.versions();
      if (versions.isEmpty()) {
        throw new BackupRefused(
            "There is no register here yet, so there is nothing to back up; is --data right?");
      }
      List<Manifest.Part> parts = writeTables(store, zip, progress);
      var manifest = new Manifest(Manifest.FORMAT, madeAt, versions, parts, store.sequences());
      zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
      zip.write(json.writeValueAsBytes(manifest));
      zip.closeEntry();
      return Contents.of(manifest);
    } catch (SQLException e) {
      throw new BackupRefused(
          "The database stopped answering (%s); nothing was written, try again"
              .formatted(e.getMessage()),
          e);
    }
  }

  private static List<Manifest.Part> writeTables(
      BackupStore store, ZipOutputStream zip, Progress progress) throws SQLException, IOException {
    List<BackupStore.Table> tables = store.tables();
    List<Manifest.Part> parts = new ArrayList<>();
    for (BackupStore.Table table : tables) {
      progress.at(parts.size() + 1, tables.size());
      var part = new Manifest.Part(table.schema(), table.name(), table.columns(), 0, "");
      zip.putNextEntry(new ZipEntry(part.entry()));
      var summed = new DigestOutputStream(zip, DigestUtils.getSha256Digest());
      long rows = store.copyOut(table, summed);
      zip.closeEntry();
      String sum = HexFormat.of().formatHex(summed.getMessageDigest().digest());
      parts.add(new Manifest.Part(part.schema(), part.name(), part.columns(), rows, sum));
    }
    return parts;
  }

  /**
   * Fills a database that holds nothing yet. All or nothing: after a refusal it is still empty.
   *
   * @throws BackupRefused when the file is no backup, is damaged or of a later version, or when the
   *     database holds something
   */
  public Contents restore(Path file, Progress progress) {
    var migrations = new Migrations(postgres);
    Manifest manifest = new Restoration(postgres, migrations, json).run(file, progress);
    migrations.run();
    return Contents.of(manifest);
  }
}
