package org.commonground.coordination.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the two roles, in a file that only its owner reads. PostgreSQL's superuser has
 * none: it cannot connect.
 *
 * @param owner of the role that owns the tables
 * @param application of the role that the application works with
 */
record RolePasswords(String owner, String application) {

  private static final int PASSWORD_BYTES = 24;

  static RolePasswords random() {
    return new RolePasswords(randomPassword(), randomPassword());
  }

  static RolePasswords read(Path file) {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new DatabaseUnavailable(
          "%s with the passwords of the database cannot be read (%s); restore it from a backup"
              .formatted(file, e),
          e);
    }
    return new RolePasswords(
        properties.getProperty("owner", ""), properties.getProperty("application", ""));
  }

  void write(Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      Files.deleteIfExists(unfinished);
      Files.createFile(
          unfinished,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(unfinished, "owner=%s\napplication=%s\n".formatted(owner, application));
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String randomPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "RolePasswords[]";
  }
}
