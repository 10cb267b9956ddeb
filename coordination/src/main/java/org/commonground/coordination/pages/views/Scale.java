package org.commonground.coordination.pages.views;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonground.coordination.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Whole years along which activities are drawn.
 *
 * @param first the first year
 * @param last the last year, not before the first
 * @param today the reader's day
 */
record Scale(int first, int last, LocalDate today) {
  /** More years than this cannot be told apart: the earliest are left out. */
  static final int MOST = 30;

  private static final int NAMES = 10;

  /** The years of these activities, with this year where any of them runs on. */
  static Scale of(Collection<Hit> hits, LocalDate today) {
    int first = today.getYear();
    int last = Integer.MIN_VALUE;
    for (Hit hit : hits) {
      var start = hit.start() == null ? hit.end() : hit.start();
      if (start != null) {
        var end = hit.end() == null ? later(start, today) : hit.end();
        first = Math.min(first, Math.min(start.getYear(), end.getYear()));
        last = Math.max(last, Math.max(start.getYear(), end.getYear()));
      }
    }
    last = Math.min(Math.max(last, first), today.getYear() + MOST / 2);
    return new Scale(Math.min(last, Math.max(first, last - MOST + 1)), last, today);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Where an activity with these days is drawn; nothing where no day is known or in reach. */
  Span span(@Nullable LocalDate start, @Nullable LocalDate end, boolean isPlanned) {
    var from = start == null ? end : start;
    if (from == null) {
      return new Span(0, 0, "", share(today));
    }
    boolean isOpen = end == null;
    var to = end == null ? later(from, today) : end;
    var earlier = from.isAfter(to) ? to : from;
    double begins = Math.clamp(share(earlier), 0, 100);
    double ends = Math.clamp(share(later(from, to).plusDays(1)), 0, 100);
    boolean isSeen = later(from, to).getYear() >= first && earlier.getYear() <= last;
    return new Span(
        begins,
        isSeen ? Math.max(ends - begins, Double.MIN_NORMAL) : 0,
        style(isPlanned, isOpen),
        share(today));
  }

  private static String style(boolean isPlanned, boolean isOpen) {
    return isPlanned ? "planned" : isOpen ? "open" : "done";
  }

  private double share(LocalDate day) {
    var begin = LocalDate.of(first, 1, 1);
    var end = LocalDate.of(last + 1, 1, 1);
    return 100.0 * ChronoUnit.DAYS.between(begin, day) / ChronoUnit.DAYS.between(begin, end);
  }

  /** One name for each year; empty where there is no room for it. */
  List<String> names() {
    int every = (last - first) / NAMES + 1;
    List<String> names = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      names.add((year - first) % every == 0 ? Integer.toString(year) : "");
    }
    return names;
  }
}
