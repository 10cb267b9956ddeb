package org.commonground.coordination.activities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonground.coordination.reference.Themes;
import org.commonground.iati.Indicator;
import org.commonground.iati.Indicator.Dimension;
import org.commonground.iati.Indicator.Measurement;

/**
 * Finds the counts of people that must not be shown: those from one to four, and others from which
 * they could be worked out.
 *
 * <p>Within one way of splitting (by sex, say) the hidden counts are chosen so that the total and
 * the counts shown leave more than one possibility. A split by several things at once that has any
 * small count is hidden as a whole, because its sums stand in the simpler splits.
 */
public final class SmallCounts {
  /** The smallest count of people that may be shown. */
  public static final int SMALLEST_SHOWN = 5;

  private static final String PARTICIPANTS = "participants";

  private static final Set<String> OF_PEOPLE =
      Set.of("sex", "gender", "age", "age group", "role", "disability", "nationality");

  private SmallCounts() {}

  /**
   * Whether an indicator counts people: it refers to our vocabulary or splits by what people are.
   */
  public static boolean countsPeople(Indicator indicator) {
    return indicator.references().stream().anyMatch(it -> it.uri().equals(Themes.URI))
        || indicator.periods().stream()
            .flatMap(period -> period.actuals().stream())
            .flatMap(actual -> actual.dimensions().stream())
            .anyMatch(it -> OF_PEOPLE.contains(it.name().strip().toLowerCase(Locale.ROOT)));
  }

  /** Whether an indicator counts those who took part, by our vocabulary. */
  public static boolean countsParticipants(Indicator indicator) {
    return indicator.references().stream()
        .anyMatch(it ->
            it.vocabulary().equals(Themes.IATI_VOCABULARY)
                && it.uri().equals(Themes.URI)
                && it.code().equals(PARTICIPANTS));
  }

  /** The positions, in the list of actual values of one period, that must not be shown. */
  public static Set<Integer> hidden(List<Measurement> actuals) {
    Set<Integer> hidden = new HashSet<>();
    for (var split : splits(actuals).entrySet()) {
      hidden.addAll(
          split.getKey().size() > 1
              ? wholeSplit(actuals, split.getValue())
              : part(actuals, split.getValue(), split.getKey().isEmpty()));
    }
    return hidden;
  }

  private static Map<List<String>, List<Integer>> splits(List<Measurement> actuals) {
    var splits = new LinkedHashMap<List<String>, List<Integer>>();
    for (int i = 0; i < actuals.size(); i++) {
      var names = actuals.get(i).dimensions().stream().map(Dimension::name).sorted().toList();
      splits.computeIfAbsent(names, _ -> new ArrayList<>()).add(i);
    }
    return splits;
  }

  private static List<Integer> wholeSplit(List<Measurement> actuals, List<Integer> positions) {
    return positions.stream().anyMatch(it -> isSmall(actuals.get(it))) ? positions : List.of();
  }

  private static Set<Integer> part(
      List<Measurement> actuals, List<Integer> positions, boolean isTotal) {
    Set<Integer> hidden = new HashSet<>();
    positions.stream().filter(it -> isSmall(actuals.get(it))).forEach(hidden::add);
    if (hidden.isEmpty() || isTotal) {
      return hidden;
    }
    var others =
        positions.stream()
            .filter(it -> !hidden.contains(it))
            .sorted(Comparator.comparing(it -> count(actuals.get(it)).orElse(BigDecimal.ZERO)))
            .sorted(
                Comparator.comparing(
                    it -> count(actuals.get(it)).orElse(BigDecimal.ZERO).signum() == 0))
            .iterator();
    // One count more hides the rest, unless what is hidden can only be split in one way.
    if (isForced(actuals, hidden) && others.hasNext()) {
      hidden.add(others.next());
    }
    return hidden;
  }

  /** Whether the sum of the hidden counts, each from one to four, gives every one of them away. */
  private static boolean isForced(List<Measurement> actuals, Set<Integer> hidden) {
    var sum =
        hidden.stream()
            .map(it -> count(actuals.get(it)).orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    int most = 4 * hidden.size();
    return hidden.size() == 1
        || sum.compareTo(BigDecimal.valueOf(hidden.size())) <= 0
        || sum.compareTo(BigDecimal.valueOf(most)) >= 0;
  }

  private static boolean isSmall(Measurement measurement) {
    return count(measurement).filter(SmallCounts::isSmall).isPresent();
  }

  /** Whether a count of people is too small to be shown. */
  public static boolean isSmall(BigDecimal count) {
    return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(SMALLEST_SHOWN)) < 0;
  }

  /** The number that a value states; empty when it is not a plain number. */
  public static Optional<BigDecimal> count(Measurement measurement) {
    String text = measurement.value().strip();
    return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }
}
