package org.commonground.edifact.paxlst;

import java.lang.management.ManagementFactory;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;

/**
 * Measures reading of passenger lists of 200 travellers in bytes and travellers a second of thread
 * CPU time, after warming up. Prints the tokeniser alone and the typed model.
 */
public final class PassengerListBenchmark {
  private PassengerListBenchmark() {}

  /** Runs for about ten seconds. */
  public static void main(String[] arguments) {
    byte[][] lists = new byte[64][];
    long bytes = 0;
    for (int i = 0; i < lists.length; i++) {
      lists[i] = GeneratedLists.of(i, 200);
      bytes += lists[i].length;
    }
    System.out.printf("%d lists of 200, %d bytes a traveller%n", 64, bytes / 64 / 200);
    for (int round = 0; round < 6; round++) {
      if (arguments.length == 0) {
        measure("structure and envelope", lists, false);
      }
      measure("typed model", lists, true);
    }
  }

  private static void measure(String what, byte[][] lists, boolean typed) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long bytes = 0;
    long travellers = 0;
    while (threads.getCurrentThreadCpuTime() - start < 800_000_000L) {
      for (byte[] list : lists) {
        bytes += list.length;
        for (Message message : EdifactReader.read(list).messages()) {
          travellers +=
              typed ? PassengerListReader.read(message).travellers().size() : message.size();
        }
      }
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        "%-24s %7.0f MB/CPU-s %10.0f %s/CPU-s%n",
        what, bytes / 1e6 / seconds, travellers / seconds, typed ? "travellers" : "segments");
  }
}
