package org.commonground.coordination.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonground.coordination.activities.SmallCounts;
import org.commonground.coordination.exchange.ActivityDocument.IndicatorDocument;
import org.commonground.coordination.exchange.ActivityDocument.ValueDocument;
import org.commonground.iati.Indicator;
import org.commonground.iati.Indicator.IndicatorPeriod;
import org.commonground.iati.Indicator.Measurement;

/** Indicators as JSON gives them out: with the same counts of people withheld as on pages. */
final class IndicatorDocuments {
  private static final String WITHHELD = "small-count";

  private IndicatorDocuments() {}

  static IndicatorDocument of(Indicator it) {
    boolean ofPeople = SmallCounts.countsPeople(it);
    return new IndicatorDocument(
        ActivityDocument.known(it.measure()),
        ActivityDocument.texts(it.title()),
        it.periods().stream().flatMap(period -> values(period, ofPeople)).toList());
  }

  private static Stream<ValueDocument> values(IndicatorPeriod period, boolean ofPeople) {
    List<Measurement> actuals = period.actuals();
    Set<Integer> hidden = ofPeople ? SmallCounts.hidden(actuals) : Set.of();
    return IntStream.range(0, actuals.size())
        .mapToObj(i -> value(period, actuals.get(i), hidden.contains(i)));
  }

  private static ValueDocument value(IndicatorPeriod period, Measurement actual, boolean withheld) {
    return new ValueDocument(
        period.period().start(),
        period.period().end(),
        withheld ? null : actual.value(),
        withheld ? WITHHELD : null,
        dimensions(actual));
  }

  private static Map<String, String> dimensions(Measurement actual) {
    Map<String, String> dimensions = new LinkedHashMap<>();
    actual.dimensions().forEach(it -> dimensions.putIfAbsent(it.name(), it.value()));
    return dimensions;
  }
}
