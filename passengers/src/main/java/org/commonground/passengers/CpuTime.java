package org.commonground.passengers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What this thread has cost, whatever else the machine does. */
final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOSECONDS = 1e9;

  private CpuTime() {}

  /** Seconds of this thread since it began. */
  static double seconds() {
    return THREADS.getCurrentThreadCpuTime() / NANOSECONDS;
  }

  /** Seconds that the last of some rounds cost; the others warm the machine up. */
  static double ofLast(int rounds, Runnable work) {
    double took = 0;
    for (int i = 0; i < rounds; i++) {
      double begun = seconds();
      work.run();
      took = seconds() - begun;
    }
    return took;
  }
}
