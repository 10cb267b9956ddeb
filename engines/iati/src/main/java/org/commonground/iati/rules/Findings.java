package org.commonground.iati.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.iati.Element;
import org.commonground.iati.Finding;
import org.commonground.iati.Finding.Severity;
import org.commonground.iati.structure.Paths;
import org.commonground.iati.structure.Quote;

/** Collects the findings about one record; of each rule only the first few, then their number. */
final class Findings {
  static final int MOST_OF_A_RULE = 25;

  private final Element record;
  private final Paths paths;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Findings(Element record) {
    this.record = record;
    this.paths = new Paths(record);
  }

  void error(String rule, Element at, String message) {
    add(Severity.ERROR, rule, at, "", message);
  }

  void warning(String rule, Element at, String message) {
    add(Severity.WARNING, rule, at, "", message);
  }

  void add(Severity severity, String rule, Element at, String below, String message) {
    int before = counts.merge(rule, 1, Integer::sum) - 1;
    if (before < MOST_OF_A_RULE) {
      found.add(new Finding(severity, rule, at.line(), paths.of(at) + below, message));
    }
  }

  void add(Finding finding) {
    if (counts.merge(finding.rule(), 1, Integer::sum) <= MOST_OF_A_RULE) {
      found.add(finding);
    }
  }

  List<Finding> list() {
    for (var count : counts.entrySet()) {
      int more = count.getValue() - MOST_OF_A_RULE;
      if (more > 0) {
        String message = "and %d more of this kind in the same record".formatted(more);
        String path = record.name().toString();
        found.add(
            new Finding(severity(count.getKey()), count.getKey(), record.line(), path, message));
      }
    }
    return List.copyOf(found);
  }

  private Severity severity(String rule) {
    return found.stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .map(Finding::severity)
        .orElse(Severity.WARNING);
  }

  static String quoted(String value) {
    return Quote.of(value);
  }
}
