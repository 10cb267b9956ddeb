package org.commonground.edifact.writing;

import java.lang.management.ManagementFactory;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.paxlst.PassengerList;
import org.commonground.edifact.paxlst.PassengerListReader;
import org.commonground.edifact.paxlst.PassengerListWriter;
import org.commonground.edifact.paxlst.PassengerLists;

/**
 * Measures writing of passenger lists of 200 travellers in bytes a second of thread CPU time, after
 * warming up.
 */
public final class WritingBenchmark {
  private WritingBenchmark() {}

  /** Runs for about five seconds. */
  public static void main(String[] arguments) {
    PassengerList[] lists = new PassengerList[32];
    for (int i = 0; i < lists.length; i++) {
      byte[] bytes = PassengerLists.generated(i, 200);
      lists[i] = PassengerListReader.read(EdifactReader.read(bytes).messages().getFirst());
    }
    var threads = ManagementFactory.getThreadMXBean();
    SegmentWriter out = SegmentWriter.withDefaults();
    for (int round = 0; round < 6; round++) {
      long start = threads.getCurrentThreadCpuTime();
      long bytes = 0;
      while (threads.getCurrentThreadCpuTime() - start < 800_000_000L) {
        for (PassengerList list : lists) {
          PassengerListWriter.write(list, out.clear());
          bytes += out.size();
        }
      }
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      System.out.printf("writing %7.0f MB/CPU-s%n", bytes / 1e6 / seconds);
    }
  }
}
