package org.commonground.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonground.iati.Activity;
import org.commonground.iati.codelists.Codelists;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item;
import org.commonground.iati.rules.Checker;
import org.commonground.iati.xml.CanonicalXml;
import org.commonground.iati.xml.Fingerprint;

/**
 * Measures reading, checking, canonical bytes and fingerprints on real files, in CPU seconds of one
 * thread: the third of three rounds counts, the first two warm up.
 *
 * <p>Arguments: files or folders with IATI files.
 */
public final class IatiReadingBenchmark {
  private static final int ROUNDS = 3;
  private static final int REPEATS = 3;
  private static final Checker CHECKER =
      new Checker(Codelists.standard(), Clock.system(ZoneOffset.UTC));

  private IatiReadingBenchmark() {}

  /**
   * Prints one line for each measurement.
   *
   * @param paths files or folders
   * @throws IOException if one cannot be read
   */
  public static void main(String[] paths) throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (String path : paths) {
      try (var walk = Files.walk(Path.of(path))) {
        for (Path file : walk.filter(it -> it.toString().endsWith(".xml")).toList()) {
          files.add(Files.readAllBytes(file));
        }
      }
    }
    for (int round = 1; round <= ROUNDS; round++) {
      measure(files, round == ROUNDS);
    }
  }

  private static void measure(List<byte[]> files, boolean print) {
    List<Activity> read = new ArrayList<>();
    List<byte[]> written = new ArrayList<>();
    double reading =
        seconds(() -> {
          read.clear();
          files.forEach(file -> read(file, read));
        });
    double writing =
        seconds(() -> {
          written.clear();
          read.forEach(it -> written.add(CanonicalXml.write(it.element())));
        });
    double parsing = seconds(() -> written.forEach(CanonicalXml::parse));
    double hashing = seconds(() -> read.forEach(it -> Fingerprint.of(it.element())));
    double checking = seconds(() -> read.forEach(CHECKER::check));
    if (print) {
      print("read files", files, reading, read.size());
      print("write canonical", written, writing, read.size());
      print("parse canonical", written, parsing, read.size());
      print("fingerprint", written, hashing, read.size());
      print("check", written, checking, read.size());
    }
  }

  private static void read(byte[] file, List<Activity> into) {
    IatiReader.read(
        new ByteArrayInputStream(file),
        item -> {
          if (item instanceof Item.ActivityItem activity) {
            into.add(activity.activity());
          }
        });
  }

  private static double seconds(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < REPEATS; i++) {
      work.run();
    }
    return (threads.getCurrentThreadCpuTime() - start) / 1e9 / REPEATS;
  }

  private static void print(String what, List<byte[]> data, double seconds, int activities) {
    long bytes = data.stream().mapToLong(it -> it.length).sum();
    System.out.printf(
        Locale.ROOT,
        "%-16s %7.1f MB/s %9.0f activities/s (CPU)%n",
        what,
        bytes / 1e6 / seconds,
        activities / seconds);
  }
}
