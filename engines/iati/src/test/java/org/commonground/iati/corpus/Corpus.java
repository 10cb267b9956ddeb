package org.commonground.iati.corpus;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonground.iati.Element;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item;
import org.junit.jupiter.api.Assumptions;

/**
 * The real IATI files beside the checkout: tests that need them are left out where they are not.
 */
public final class Corpus {
  private Corpus() {}

  /** The folder with IATI files; ends the test as left out, or as failed on CI, when missing. */
  public static Path folder() {
    Optional<Path> found = find();
    if (found.isEmpty()) {
      if ("true".equals(System.getenv("CI"))) {
        fail("shared data not found, and CI has to have it");
      }
      System.out.println("left out: shared data not found");
      Assumptions.abort("left out: shared data not found");
    }
    return found.orElseThrow().resolve("iati");
  }

  private static Optional<Path> find() {
    String stated = System.getProperty("commonground.shared", "");
    if (!stated.isEmpty()) {
      return Optional.of(Path.of(stated, "data"));
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      Path data = folder.resolve("shared/data");
      if (Files.isDirectory(data)) {
        return Optional.of(data);
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }

  /** All files with activities, in a stable order. */
  public static List<Path> files() {
    try (var walk = Files.walk(folder())) {
      return walk.filter(file -> file.toString().endsWith(".xml"))
          .filter(file -> !file.toString().contains("standard"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every activity of every file that can be read, in the terms of its own version. */
  public static List<Element> activities() {
    List<Element> all = new ArrayList<>();
    for (Path file : files()) {
      all.addAll(PlainReader.activities(file));
    }
    return all;
  }

  /** Every activity of every file as the reader gives it, in the terms of 2.03. */
  public static List<Element> activities203() {
    List<Element> all = new ArrayList<>();
    for (Path file : files()) {
      try (var in = Files.newInputStream(file)) {
        new IatiReader(in)
            .forEachRemaining(item -> {
              if (item instanceof Item.ActivityItem(var activity, var _)) {
                all.add(activity.element());
              }
            });
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return all;
  }
}
