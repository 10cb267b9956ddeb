package org.commonground.iati.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Element;
import org.commonground.iati.SharedData;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item;

/**
 * The real IATI files beside the checkout: tests that need them are left out where they are not.
 */
public final class Corpus {
  private Corpus() {}

  /** The folder with IATI files. */
  public static Path folder() {
    return SharedData.file("iati");
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
