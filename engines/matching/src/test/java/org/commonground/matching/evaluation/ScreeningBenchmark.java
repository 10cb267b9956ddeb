package org.commonground.matching.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonground.matching.lists.ListEntry;
import org.commonground.matching.lists.ListVersion;
import org.commonground.matching.lists.WatchList;
import org.commonground.matching.screening.ListChange;
import org.commonground.matching.screening.Screener;
import org.commonground.matching.screening.ScreeningSettings;
import org.commonground.matching.screening.Traveller;

/**
 * Screens synthetic travellers against the real lists and filler, in thread CPU time on one thread:
 * build, travellers a second, the slowest in a hundred, a change of the list, and heap in use.
 */
public final class ScreeningBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ScreeningBenchmark() {}

  /**
   * Measures and prints.
   *
   * @param arguments the number of names (100,000 when left out), rounds (5)
   */
  public static void main(String[] arguments) {
    int names = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    List<WatchList> lists = RealLists.withFiller(names);
    List<Traveller> travellers = RealLists.travellers();
    for (int i = 0; i < 2; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      Screener.of(lists, ScreeningSettings.usual());
      System.out.printf(
          Locale.ROOT, "build %.0f ms%n", (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }
    long before = heap();
    Screener screener = Screener.of(lists, ScreeningSettings.usual());
    System.out.printf(
        Locale.ROOT, "heap of the screener %.0f MiB%n", (heap() - before) / 1048576.0);
    for (int round = 0; round < rounds; round++) {
      round(screener, travellers);
    }
    System.out.println("a new screener for each round, nothing remembered");
    for (int round = 0; round < 3; round++) {
      round(Screener.of(lists, ScreeningSettings.usual()), travellers);
    }
    change(screener, lists);
    System.out.printf(Locale.ROOT, "heap in use after all %.0f MiB%n", heap() / 1048576.0);
  }

  private static void round(Screener screener, List<Traveller> travellers) {
    long[] took = new long[travellers.size()];
    int alerts = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < took.length; i++) {
      long one = System.nanoTime();
      alerts += screener.screen(travellers.get(i)).matches().isEmpty() ? 0 : 1;
      took[i] = System.nanoTime() - one;
    }
    double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT,
        "%,.0f travellers a CPU-second; median %.0f us, p99 %.0f us, most %.0f us; %d alerted%n",
        took.length / seconds,
        took[took.length / 2] / 1e3,
        took[took.length * 99 / 100] / 1e3,
        took[took.length - 1] / 1e3,
        alerts);
  }

  private static void change(Screener screener, List<WatchList> lists) {
    List<ListEntry> entries = lists.getFirst().entries();
    for (int i = 0; i < 8; i++) {
      var version = new ListVersion(Integer.toString(i), null);
      List<ListEntry> put = entries.subList(i * 50, i * 50 + 50);
      var change =
          new ListChange("UN", version, put, Map.of(entries.get(700).reference(), "").keySet());
      long start = THREADS.getCurrentThreadCpuTime();
      screener.changed(change);
      System.out.printf(
          Locale.ROOT,
          "change of 51 entries %.1f ms%n",
          (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
