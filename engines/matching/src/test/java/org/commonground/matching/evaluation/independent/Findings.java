package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonground.matching.screening.Thresholds;

/** What was measured, as tables in the words of the documentation. */
final class Findings {
  private final List<Measured> measured;
  private final double threshold;

  Findings(List<Measured> measured, double threshold) {
    this.measured = measured;
    this.threshold = threshold;
  }

  Map<String, List<Measured>> byKind() {
    Map<String, List<Measured>> kinds = new LinkedHashMap<>();
    measured.forEach(
        it -> kinds.computeIfAbsent(it.trial().kind(), key -> new ArrayList<>()).add(it));
    return kinds;
  }

  /** Of kinds that start with one of these; of all when none are given. */
  List<Measured> of(String... starts) {
    return measured.stream()
        .filter(it ->
            starts.length == 0 || List.of(starts).stream().anyMatch(it.trial().kind()::startsWith))
        .toList();
  }

  List<Measured> ofScript(String script) {
    return measured.stream().filter(it -> it.trial().script().equals(script)).toList();
  }

  Share found(List<Measured> of) {
    return Measured.atLeast(of, threshold);
  }

  /** The worst first. */
  String table() {
    var table =
        new StringBuilder(
            "| kind | of | found % | 95 % | review % | hit % | R@10 by name % |\n| --- | ---: | ---: | --- | ---: | ---: | ---: |\n");
    byKind().entrySet().stream()
        .sorted(Comparator.comparingDouble(it -> found(it.getValue()).value()))
        .forEach(it -> table.append(row(it.getKey(), it.getValue())));
    return table.toString();
  }

  String row(String title, List<Measured> of) {
    Share found = found(of);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s | %s | %s | %s |%n",
        title,
        of.size(),
        found.percent(),
        found.interval(),
        Measured.atLeast(of, Thresholds.USUAL.review()).percent(),
        Measured.atLeast(of, Thresholds.USUAL.hit()).percent(),
        Measured.amongTen(of).percent());
  }

  /**
   * So many that were not found, of each of the worst kinds. With names: never in the repository.
   */
  String examples(int kinds, int ofEach) {
    var text = new StringBuilder();
    byKind().entrySet().stream()
        .sorted(Comparator.comparingDouble(it -> found(it.getValue()).value()))
        .limit(kinds)
        .forEach(it -> {
          text.append('\n')
              .append(it.getKey())
              .append(' ')
              .append(found(it.getValue()).percent())
              .append(" %\n");
          it.getValue().stream()
              .filter(one -> one.score() < threshold)
              .limit(ofEach)
              .forEach(one ->
                  text.append(
                      String.format(
                          Locale.ROOT,
                          "  %-40s <- %-40s %.3f %s%n",
                          one.trial().listed(),
                          one.trial().traveller().name(),
                          one.score(),
                          one.trial().list())));
        });
    return text.toString();
  }
}
