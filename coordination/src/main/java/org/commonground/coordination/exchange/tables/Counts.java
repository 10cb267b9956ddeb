package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonground.coordination.exchange.tables.Entry.Value;
import org.commonground.coordination.exchange.tables.Meaning.Stated;
import org.commonground.coordination.reference.Themes;

/** Counts of people as results of the record, with sex and age as dimensions. */
final class Counts {
  private static final Map<Field, String> TITLES =
      Map.of(Field.REACHED, "People reached", Field.AFFECTED, "People affected");

  private final Map<Field, List<Counted>> counted = new EnumMap<>(Field.class);

  /** A count of one row at one place. */
  private record Counted(Value value, String place, String first, String last) {}

  void add(Entry row, String place) {
    Days start = row.find(Field.START).map(Value::days).orElse(null);
    Days end = row.find(Field.END).map(Value::days).orElse(null);
    String first = start == null ? "" : start.first().toString();
    String last =
        end != null
            ? end.last().toString()
            : Amounts.isWholeTime(row) && start != null ? start.last().toString() : "";
    for (Value value : row.values()) {
      if (value.meaning() instanceof Stated stated && stated.field().isCount()) {
        counted
            .computeIfAbsent(stated.field(), key -> new ArrayList<>())
            .add(new Counted(value, place, first, last));
      }
    }
  }

  /** People reached are actual values, people targeted are targets of the same indicator. */
  void addTo(Tree activity) {
    List<Counted> reached = counted.getOrDefault(Field.REACHED, List.of());
    List<Counted> targeted = counted.getOrDefault(Field.TARGETED, List.of());
    if (!reached.isEmpty() || !targeted.isEmpty()) {
      add(activity, Field.REACHED, targeted, reached);
    }
    List<Counted> affected = counted.getOrDefault(Field.AFFECTED, List.of());
    if (!affected.isEmpty()) {
      add(activity, Field.AFFECTED, List.of(), affected);
    }
  }

  private static void add(
      Tree activity, Field field, List<Counted> targets, List<Counted> actuals) {
    Tree result = activity.child("result").with("type", "1");
    result.told("title", TITLES.getOrDefault(field, ""), "en");
    Tree indicator =
        result
            .child("indicator")
            .with("measure", "1")
            .with("ascending", field == Field.REACHED ? "1" : "0");
    indicator.told("title", TITLES.getOrDefault(field, ""), "en");
    indicator
        .child("reference")
        .with("vocabulary", "99")
        .with("code", "participants")
        .with("indicator-uri", Themes.URI);
    List<Counted> all = new ArrayList<>(targets);
    all.addAll(actuals);
    Set<List<String>> periods = new java.util.LinkedHashSet<>();
    all.forEach(it -> periods.add(List.of(it.first(), it.last())));
    for (List<String> days : periods) {
      Tree period = indicator.child("period");
      Amounts.day(period, "period-start", days.getFirst());
      Amounts.day(period, "period-end", days.getLast());
      addMeasures(period, "target", targets, days);
      addMeasures(period, "actual", actuals, days);
    }
  }

  private static void addMeasures(
      Tree period, String element, List<Counted> counts, List<String> days) {
    for (Counted count : counts) {
      if (count.first().equals(days.getFirst()) && count.last().equals(days.getLast())) {
        Tree measure = period.child(element).with("value", count.value().text());
        if (!count.place().isEmpty()) {
          measure.child("location").with("ref", count.place());
        }
        dimensions(count.value(), measure);
      }
    }
  }

  private static void dimensions(Value value, Tree measure) {
    Set<String> rest = new TreeSet<>();
    if (value.meaning() instanceof Stated stated) {
      rest.addAll(stated.attributes());
    }
    boolean female = rest.remove("f");
    boolean male = rest.remove("m");
    if (female || male) {
      measure.child("dimension").with("name", "sex").with("value", female ? "female" : "male");
    }
    rest.removeAll(Set.of("comma", "point"));
    if (!rest.isEmpty()) {
      measure.child("dimension").with("name", "age").with("value", String.join(" ", rest));
    }
  }
}
