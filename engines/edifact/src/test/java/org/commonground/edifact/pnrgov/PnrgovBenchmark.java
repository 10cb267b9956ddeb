package org.commonground.edifact.pnrgov;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;
import org.commonground.edifact.generator.Traffic;
import org.commonground.edifact.generator.Transmission;

/**
 * How fast pushes are read into the model, from bytes, and how fast traffic is generated: per
 * second of CPU time of one thread, after warming up.
 */
public final class PnrgovBenchmark {
  private static final int ROUNDS = 30;

  private PnrgovBenchmark() {}

  /** Runs all. */
  public static void main(String[] arguments) {
    generate();
    read(Pushes.generated(5, 150, 0));
    linear();
  }

  private static void generate() {
    for (int round = 0; round < 8; round++) {
      long bytes = 0;
      long start = cpu();
      for (int flight = 0; flight < 60; flight++) {
        for (Transmission transmission : Traffic.of(round, 60, 0.05).flight(flight)) {
          bytes += transmission.size() + 0L * transmission.truth().json().length();
        }
      }
      double seconds = (cpu() - start) / 1e9;
      System.out.printf("generate %.1f MB/s, truth included%n", bytes / 1e6 / seconds);
    }
  }

  private static void read(List<Transmission> pushes) {
    List<byte[]> files = new ArrayList<>();
    pushes.forEach(it -> files.add(it.bytes()));
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      long[] counts = new long[3];
      for (byte[] file : files) {
        count(file, counts);
      }
      double seconds = (cpu() - start) / 1e9;
      System.out.printf(
          "read %.1f MB/s, %.0f PNRs/s, %.0f travellers/s%n",
          counts[0] / 1e6 / seconds, counts[1] / seconds, counts[2] / seconds);
    }
  }

  /** Pushes of ten, a hundred and a thousand times the same bookings: the rate must not fall. */
  private static void linear() {
    // A carrier with default delimiters, so that the trailer is found.
    String text =
        Pushes.generated(5, 20, 0).stream()
            .map(it -> new String(it.bytes(), StandardCharsets.ISO_8859_1))
            .filter(it -> it.contains("UNT+"))
            .findFirst()
            .orElseThrow();
    int from = text.indexOf("SRC");
    int to = text.indexOf("UNT+");
    for (int times : new int[] {1, 10, 100}) {
      String longer = text.substring(0, from) + text.substring(from, to).repeat(times);
      byte[] file = (longer + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
      double best = 0;
      for (int round = 0; round < 5; round++) {
        long start = cpu();
        long[] counts = new long[3];
        for (int i = 0; i < Math.max(1, 300 / times); i++) {
          count(file, counts);
        }
        best = Math.max(best, counts[0] / 1e6 / ((cpu() - start) / 1e9));
      }
      System.out.printf("a push of %d bytes: %.1f MB/s%n", file.length, best);
    }
  }

  private static void count(byte[] file, long[] counts) {
    counts[0] += file.length;
    for (Message message : EdifactReader.read(file).messages()) {
      PnrgovMessage read = new PnrgovReader().read(message);
      counts[1] += read.pnrs().size();
      for (Pnr pnr : read.pnrs()) {
        counts[2] += pnr.passengers().size();
      }
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
