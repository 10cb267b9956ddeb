package org.commonground.passengers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * What this thread has cost. Work of others on the same machine only ever makes it dearer, so the
 * best of many rounds says most of the code, and the middle one of the machine.
 */
final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOSECONDS = 1e9;

  private CpuTime() {}

  /** Seconds that rounds of the same work cost: the cheapest and the middle one of the warm. */
  record Rounds(double best, double middle) {}

  /** Seconds of this thread since it began. */
  static double seconds() {
    return THREADS.getCurrentThreadCpuTime() / NANOSECONDS;
  }

  /** What work costs again and again; the first third of the rounds warms the machine up. */
  static Rounds of(int rounds, Runnable work) {
    double[] took = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      double begun = seconds();
      work.run();
      took[i] = seconds() - begun;
    }
    double[] warm = Arrays.copyOfRange(took, rounds / 3, rounds);
    Arrays.sort(warm);
    return new Rounds(warm[0], warm[warm.length / 2]);
  }
}
