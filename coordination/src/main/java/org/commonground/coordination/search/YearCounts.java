package org.commonground.coordination.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonground.coordination.search.SearchResult.Count;

/** Counts activities by the years in which they ran, by noting where each begins and stops. */
final class YearCounts {
  private final int now;
  private final AtomicInteger open = new AtomicInteger();
  private final int[] steps = new int[RunningDays.LAST_YEAR - RunningDays.FIRST_YEAR + 2];

  /** What has no last day runs on in {@code now}. */
  YearCounts(int now) {
    this.now = now;
  }

  void add(long years) {
    steps[RunningDays.firstYear(years) - RunningDays.FIRST_YEAR]++;
    if (RunningDays.isOpen(years) && RunningDays.firstYear(years) <= now) {
      open.incrementAndGet();
    }
    steps[RunningDays.lastYear(years, now) - RunningDays.FIRST_YEAR + 1]--;
  }

  /** How many have started and state no end. */
  int open() {
    return open.get();
  }

  List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    int running = 0;
    for (int i = 0; i < steps.length - 1; i++) {
      running += steps[i];
      if (running > 0) {
        counts.add(new Count(Integer.toString(RunningDays.FIRST_YEAR + i), running));
      }
    }
    counts.sort(Comparator.comparingLong(Count::activities).reversed());
    return counts;
  }
}
