package org.commonground.coordination.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.commonground.coordination.exchange.ActivityDocument.IndicatorDocument;
import org.commonground.coordination.exchange.ActivityDocument.ValueDocument;
import org.commonground.iati.Indicator;

/** Indicators as JSON gives them out. */
final class IndicatorDocuments {
  private IndicatorDocuments() {}

  static IndicatorDocument of(Indicator it) {
    return new IndicatorDocument(
        ActivityDocument.known(it.measure()),
        ActivityDocument.texts(it.title()),
        it.periods().stream().flatMap(IndicatorDocuments::values).toList());
  }

  private static Stream<ValueDocument> values(Indicator.IndicatorPeriod period) {
    return period.actuals().stream()
        .map(actual ->
            new ValueDocument(
                period.period().start(),
                period.period().end(),
                actual.value(),
                dimensions(actual)));
  }

  private static Map<String, String> dimensions(Indicator.Measurement actual) {
    Map<String, String> dimensions = new LinkedHashMap<>();
    actual.dimensions().forEach(it -> dimensions.putIfAbsent(it.name(), it.value()));
    return dimensions;
  }
}
