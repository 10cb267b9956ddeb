package org.commonground.coordination.pages.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonground.coordination.search.Hit;
import org.jspecify.annotations.Nullable;

/** Finds events in one country that begin within a fortnight of one another. */
final class Neighbours {
  private static final int FORTNIGHT = 14;

  private Neighbours() {}

  /** By country, the events that have another one near; in the order of their days. */
  static Map<String, List<Hit>> of(List<Hit> events) {
    Map<String, List<Dated>> byCountry = new TreeMap<>();
    for (Hit event : events) {
      LocalDate start = event.start();
      if (start != null) {
        event
            .countries()
            .forEach(country ->
                byCountry
                    .computeIfAbsent(country, any -> new ArrayList<>())
                    .add(new Dated(start, event)));
      }
    }
    Map<String, List<Hit>> near = new TreeMap<>();
    byCountry.forEach((country, dated) -> {
      var close = close(dated);
      if (!close.isEmpty()) {
        near.put(country, close);
      }
    });
    return near;
  }

  private static List<Hit> close(List<Dated> dated) {
    dated.sort(Comparator.comparing(Dated::start).thenComparing(it -> it.event().iatiIdentifier()));
    List<Hit> close = new ArrayList<>();
    for (int i = 0; i < dated.size(); i++) {
      var start = dated.get(i).start();
      if (isNear(start, i > 0 ? dated.get(i - 1) : null)
          || isNear(start, i + 1 < dated.size() ? dated.get(i + 1) : null)) {
        close.add(dated.get(i).event());
      }
    }
    return close;
  }

  private static boolean isNear(LocalDate start, @Nullable Dated other) {
    return other != null && Math.abs(start.toEpochDay() - other.start().toEpochDay()) <= FORTNIGHT;
  }

  private record Dated(LocalDate start, Hit event) {}
}
