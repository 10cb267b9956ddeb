package org.commonground.coordination.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.commonground.coordination.activities.SmallCounts;
import org.commonground.iati.Activity;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Indicator;
import org.commonground.iati.Indicator.IndicatorPeriod;
import org.commonground.iati.Indicator.Measurement;
import org.commonground.iati.Result;

/** Leaves the counts of people that pages withhold out of a record, and what is said with them. */
final class WithheldCounts {
  private static final String BASELINE = "baseline";
  private static final String ACTUAL = "actual";

  private WithheldCounts() {}

  /** The same record when it holds none. */
  static Activity leftOut(Activity activity) {
    List<Result> results = activity.results();
    if (results.stream().flatMap(it -> it.indicators().stream()).noneMatch(WithheldCounts::holds)) {
      return activity;
    }
    List<Element> shown = new ArrayList<>();
    List<Element> elements = activity.element().children("result");
    for (int i = 0; i < elements.size(); i++) {
      shown.add(result(elements.get(i), results.get(i)));
    }
    return new Activity(replaced(activity.element(), "result", shown));
  }

  private static boolean holds(Indicator it) {
    return SmallCounts.countsPeople(it)
        && (it.baselines().stream().anyMatch(WithheldCounts::isSmall)
            || it.periods().stream()
                .anyMatch(period -> !SmallCounts.hidden(period.actuals()).isEmpty()));
  }

  private static boolean isSmall(Measurement measurement) {
    return SmallCounts.count(measurement).filter(SmallCounts::isSmall).isPresent();
  }

  private static Element result(Element element, Result result) {
    List<Element> elements = element.children("indicator");
    return replaced(
        element,
        "indicator",
        IntStream.range(0, elements.size())
            .mapToObj(i -> indicator(elements.get(i), result.indicators().get(i)))
            .toList());
  }

  private static Element indicator(Element element, Indicator indicator) {
    if (!holds(indicator)) {
      return element;
    }
    List<Element> periods = element.children("period");
    Element shown =
        replaced(
            element,
            "period",
            IntStream.range(0, periods.size())
                .mapToObj(i -> period(periods.get(i), indicator.periods().get(i)))
                .toList());
    return without(shown, BASELINE, at -> isSmall(indicator.baselines().get(at)));
  }

  private static Element period(Element element, IndicatorPeriod period) {
    Set<Integer> hidden = SmallCounts.hidden(period.actuals());
    return without(element, ACTUAL, hidden::contains);
  }

  /** An element whose children of one name are others, as many and in the same places. */
  private static Element replaced(Element parent, String name, List<Element> others) {
    List<Content> contents = new ArrayList<>();
    int at = 0;
    for (Content content : parent.contents()) {
      boolean isOne = content instanceof Element child && child.is(name);
      contents.add(isOne ? others.get(at++) : content);
    }
    return parent.withContents(contents);
  }

  /** An element without some of its children of one name, by their places among these. */
  private static Element without(Element parent, String name, Predicate<Integer> isLeftOut) {
    List<Content> contents = new ArrayList<>();
    int at = 0;
    for (Content content : parent.contents()) {
      boolean isOne = content instanceof Element child && child.is(name);
      if (!isOne || !isLeftOut.test(at++)) {
        contents.add(content);
      }
    }
    return parent.withContents(contents);
  }
}
