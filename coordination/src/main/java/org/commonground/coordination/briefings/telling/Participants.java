package org.commonground.coordination.briefings.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.SmallCounts;
import org.commonground.iati.Activity;
import org.commonground.iati.Indicator;
import org.commonground.iati.Period;
import org.jspecify.annotations.Nullable;

/**
 * How many people took part, as an activity's results state it.
 *
 * <p>What {@link SmallCounts} finds too small could point at a person. A total that small is never
 * printed, and of a split with such a count nothing is: counts are added up over periods here, and
 * the missing number could be worked out from the others.
 *
 * @param total people; absent when the source states none for the whole
 * @param splits counts by way of splitting, such as {@code sex}, and by value
 * @param unreadable how many counts are not whole numbers of people
 */
record Participants(@Nullable Long total, Map<String, Map<String, Long>> splits, int unreadable) {
  Participants {
    splits = Map.copyOf(splits);
  }

  /** Reads the counts of those indicator periods that are asked for. */
  static Participants of(Activity activity, Predicate<Period> asked) {
    var counting = new Counting();
    activity.results().stream()
        .flatMap(result -> result.indicators().stream())
        .filter(SmallCounts::countsParticipants)
        .flatMap(indicator -> indicator.periods().stream())
        .filter(period -> asked.test(period.period()))
        .flatMap(period -> period.actuals().stream())
        .forEach(counting::add);
    return counting.counted();
  }

  /** Whether a value of another indicator is a count of people too small to be printed. */
  static boolean isFewPeople(Indicator indicator, Indicator.Measurement value) {
    return SmallCounts.countsPeople(indicator)
        && Counting.people(value.value()).filter(Participants::isFew).isPresent();
  }

  boolean isTotalFew() {
    return total != null && isFew(total);
  }

  /** The splits that may be printed: those whose every count may, of a total that may. */
  Map<String, Map<String, Long>> shownSplits() {
    return isTotalFew() ? Map.of() : splitsThatAreShown(true);
  }

  /** Whether something is not printed. */
  boolean isHeldBack() {
    return isTotalFew() || !splitsThatAreShown(false).isEmpty();
  }

  private Map<String, Map<String, Long>> splitsThatAreShown(boolean isShown) {
    return splits.entrySet().stream()
        .filter(it -> it.getValue().values().stream().noneMatch(Participants::isFew) == isShown)
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.TreeMap::new));
  }

  private static boolean isFew(long count) {
    return SmallCounts.isSmall(BigDecimal.valueOf(count));
  }

  /** Adds up while reading. */
  private static final class Counting {
    private final List<Long> totals = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final Map<String, Map<String, Long>> splits = new LinkedHashMap<>();

    void add(Indicator.Measurement actual) {
      Optional<Long> count = people(actual.value());
      if (count.isEmpty()) {
        if (!actual.value().isEmpty()) {
          unreadable.add(actual.value());
        }
        return;
      }
      if (actual.dimensions().isEmpty()) {
        totals.add(count.get());
        return;
      }
      List<String> names = new ArrayList<>();
      List<String> values = new ArrayList<>();
      for (Indicator.Dimension dimension : actual.dimensions()) {
        names.add(dimension.name());
        values.add(dimension.value());
      }
      splits
          .computeIfAbsent(String.join("|", names), any -> new LinkedHashMap<>())
          .merge(String.join("|", values), count.get(), Long::sum);
    }

    Participants counted() {
      Long total = totals.isEmpty() ? null : totals.stream().mapToLong(Long::longValue).sum();
      return new Participants(total, splits, unreadable.size());
    }

    private static Optional<Long> people(String text) {
      boolean isWhole =
          text.length() <= 9 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
      return isWhole ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
  }
}
