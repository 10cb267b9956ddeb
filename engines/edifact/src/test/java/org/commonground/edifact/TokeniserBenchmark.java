package org.commonground.edifact;

import java.lang.management.ManagementFactory;
import org.commonground.edifact.paxlst.PassengerLists;

/**
 * Measures the tokeniser in bytes a second of thread CPU time, after warming up: finding structure
 * alone, and structure with the text of every component decoded.
 */
public final class TokeniserBenchmark {
  private TokeniserBenchmark() {}

  /** Runs for about ten seconds. */
  public static void main(String[] arguments) {
    byte[][] lists = new byte[64][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = PassengerLists.generated(i, 200);
    }
    for (int round = 0; round < 6; round++) {
      measure("structure", lists, false);
      measure("structure and all text", lists, true);
    }
  }

  private static void measure(String what, byte[][] lists, boolean text) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long bytes = 0;
    long segments = 0;
    long characters = 0;
    while (threads.getCurrentThreadCpuTime() - start < 800_000_000L) {
      for (byte[] list : lists) {
        bytes += list.length;
        if (text) {
          characters += characters(EdifactReader.read(list));
        } else {
          StructureScanner scanner = new StructureScanner(Source.of(list), Delimiters.DEFAULT);
          scanner.scan(9);
          segments += scanner.end();
        }
      }
    }
    double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        "%-24s %7.0f MB/CPU-s (%d)%n", what, bytes / 1e6 / seconds, (segments + characters) % 97);
  }

  private static long characters(EdifactFile file) {
    long characters = 0;
    for (Message message : file.messages()) {
      SegmentCursor cursor = message.segments();
      while (cursor.next()) {
        for (int element = 1; element <= cursor.elementCount(); element++) {
          for (int component = 1; component <= cursor.componentCount(element); component++) {
            characters += cursor.text(element, component).length();
          }
        }
      }
    }
    return characters;
  }
}
