package org.commonground.coordination.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks whether folder and database are as they should be, and changes nothing. */
@Component
public final class Checkup {

  private static final long MEBIBYTE = 1L << 20;
  private static final long ENOUGH = 1024 * MEBIBYTE;
  private static final long TOO_LITTLE = 100 * MEBIBYTE;

  private final Postgres postgres;
  private final DataFolder data;

  Checkup(Postgres postgres, DataFolder data) {
    this.postgres = postgres;
    this.data = data;
  }

  /** One finding for each part, in the order in which parts rest on one another. */
  public List<Finding> findings() {
    var store = new CheckupStore(postgres.owner());
    List<Finding> findings = new ArrayList<>();
    findings.add(room());
    findings.add(Finding.well("Database", store.described()));
    findings.add(durability(store));
    findings.add(tables());
    findings.add(roles());
    findings.add(guards(store));
    findings.add(indexes(store));
    return findings;
  }

  private Finding room() {
    try {
      long free = Files.getFileStore(data.data()).getUsableSpace();
      String said = "%s, %,d MiB free".formatted(data.data(), free / MEBIBYTE);
      if (free < TOO_LITTLE) {
        return Finding.broken("Data folder", said + "; make room, or writing will fail");
      }
      return free < ENOUGH
          ? Finding.attention("Data folder", said + "; make room before the next import")
          : Finding.well("Data folder", said);
    } catch (IOException e) {
      return Finding.broken("Data folder", "cannot be looked at: " + e.getMessage());
    }
  }

  private static Finding durability(CheckupStore store) {
    return store.canLose()
        ? Finding.attention(
            "Durability",
            "fsync, full_page_writes or synchronous_commit is off: a power cut can lose records; switch it on")
        : Finding.well("Durability", "what was acknowledged survives a power cut");
  }

  private Finding tables() {
    return new Migrations(postgres).areDone()
        ? Finding.well("Tables", "as this version needs them")
        : Finding.attention(
            "Tables", "of an earlier version, or none yet; the next start brings them up to date");
  }

  private Finding roles() {
    RoleStore.Powers powers = new RoleStore(postgres.application()).powers();
    return powers.passesRowSecurity() || powers.createsRoles()
        ? Finding.broken(
            "Role",
            "%s may pass row-level security; take SUPERUSER, BYPASSRLS and CREATEROLE from it"
                .formatted(powers.name()))
        : Finding.well("Role", "%s sees what a reader may see".formatted(powers.name()));
  }

  private static Finding guards(CheckupStore store) {
    List<String> unguarded = store.unguarded();
    return unguarded.isEmpty()
        ? Finding.well("Audiences", "every table that has them is guarded")
        : Finding.broken(
            "Audiences",
            "%s can be read by anybody; stop the server and restore a backup into a new folder"
                .formatted(String.join(", ", unguarded)));
  }

  private static Finding indexes(CheckupStore store) {
    List<String> broken = store.brokenIndexes();
    return broken.isEmpty()
        ? Finding.well("Database indexes", "all in order")
        : Finding.broken("Database indexes", "run REINDEX INDEX on " + String.join(", ", broken));
  }
}
