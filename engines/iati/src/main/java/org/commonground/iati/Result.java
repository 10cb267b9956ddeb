package org.commonground.iati;

import java.util.List;

/**
 * What an activity wants to reach or has reached.
 *
 * @param type the code of codelist ResultType: 1 output, 2 outcome, 3 impact, 9 other
 * @param title the titles
 * @param description the descriptions
 * @param indicators how it is measured
 */
public record Result(
    String type, Narratives title, Narratives description, List<Indicator> indicators) {

  /** Copies the list. */
  public Result {
    indicators = List.copyOf(indicators);
  }

  static Result of(Element element, String language) {
    return new Result(
        element.code("type").orElse(""),
        text(element, "title", language),
        text(element, "description", language),
        element.children("indicator").stream().map(it -> Indicator.of(it, language)).toList());
  }

  static Narratives text(Element element, String child, String language) {
    return element.child(child).map(it -> Narratives.of(it, language)).orElse(Narratives.NONE);
  }
}
