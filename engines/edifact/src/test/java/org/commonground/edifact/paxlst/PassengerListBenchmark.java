package org.commonground.edifact.paxlst;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;

/**
 * Measures reading of passenger lists of 200 travellers in bytes and travellers a second of thread
 * CPU time, after warming up. Prints the tokeniser alone and the typed model.
 */
public final class PassengerListBenchmark {
  private PassengerListBenchmark() {}

  /** Runs for about twenty seconds; states how many travellers a list has when asked to. */
  public static void main(String[] arguments) {
    int size = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    byte[][] lists = new byte[64][];
    byte[][] lines = new byte[64][];
    long bytes = 0;
    for (int i = 0; i < lists.length; i++) {
      lists[i] = GeneratedLists.of(i, size);
      String text = new String(lists[i], StandardCharsets.UTF_8);
      lines[i] = text.replaceAll("(?<!\\?)'", "'\r\n").getBytes(StandardCharsets.UTF_8);
      bytes += lists[i].length;
    }
    System.out.printf("64 lists of %d, %d bytes a traveller%n", size, bytes / 64 / size);
    for (int round = 0; round < 6; round++) {
      measure("structure and envelope", lists, false);
      measure("the same on lines", lines, false);
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
