package org.commonground.matching.evaluation.independent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonground.matching.screening.Thresholds;

/** What was measured, as tables in the words of the documentation. */
final class Findings {
  private static final String HEAD =
      """
      | kind | of | found % | 95 % | review % | hit % | R@10 by name % |
      | --- | ---: | ---: | --- | ---: | ---: | ---: |
      """;

  /** The beginnings of kinds that belong together. */
  private static final Map<String, List<String>> GROUPS = groups();

  private final List<Measured> measured;
  private final double threshold;

  Findings(List<Measured> measured, double threshold) {
    this.measured = measured;
    this.threshold = threshold;
  }

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put("as listed", List.of("as listed"));
    groups.put("slips and misreadings", List.of("slip", "misread"));
    groups.put("order of words", List.of("order"));
    groups.put("words fewer, initials, cut", List.of("fewer", "initials", "cut", "kunya: dropped"));
    groups.put("words more", List.of("more", "filiation", "kunya: added"));
    groups.put("joined and parted", List.of("joined", "parted"));
    groups.put("titles", List.of("title"));
    groups.put("respelled by ear", List.of("respelled"));
    groups.put("machine readable zone", List.of("zone", "letters"));
    groups.put("other spelling of the culture", List.of("other spelling"));
    groups.put("customs of the culture", List.of("custom"));
    groups.put("two changes of the name", List.of("two changes"));
    groups.put(
        "Latin variations together", groups.values().stream().flatMap(List::stream).toList());
    groups.put("name and facts both changed", List.of("both", "nation"));
    groups.put("birth date changed", List.of("birth"));
    groups.put("documents", List.of("document"));
    groups.put("original script", List.of("original script"));
    groups.put("aliases kept back", List.of("alias"));
    return groups;
  }

  /** All trials of a group. */
  List<Measured> group(String title) {
    List<String> starts = GROUPS.getOrDefault(title, List.of());
    return measured.stream()
        .filter(it -> starts.stream().anyMatch(it.trial().kind()::startsWith))
        .toList();
  }

  /** All trials of a kind. */
  List<Measured> kind(String kind) {
    return measured.stream().filter(it -> it.trial().kind().equals(kind)).toList();
  }

  List<Measured> script(String script) {
    return measured.stream()
        .filter(it -> it.trial().script().equals(script))
        .filter(it -> it.trial().kind().startsWith("original"))
        .toList();
  }

  Share found(List<Measured> of) {
    return Measured.atLeast(of, threshold);
  }

  /** Groups, scripts of originals, and all kinds, the worst first. */
  String tables() {
    var tables = new StringBuilder(HEAD);
    GROUPS.keySet().forEach(it -> tables.append(row(it, group(it))));
    tables.append('\n').append(HEAD);
    Stream<String> scripts = measured.stream().map(it -> it.trial().script()).distinct();
    scripts.filter(it -> !script(it).isEmpty()).forEach(it -> tables.append(row(it, script(it))));
    tables.append('\n').append(HEAD);
    worstFirst().forEach(it -> tables.append(row(it, kind(it))));
    return tables.toString();
  }

  /**
   * So many that were not found, of each of the worst kinds. With names of listed people: never in
   * the repository.
   */
  String examples(int kinds, int ofEach) {
    var text = new StringBuilder();
    for (String kind : worstFirst().subList(0, kinds)) {
      text.append("\n%s %s %%\n".formatted(kind, found(kind(kind)).percent()));
      kind(kind).stream()
          .filter(it -> it.score() < threshold)
          .limit(ofEach)
          .forEach(it -> text.append(example(it)));
    }
    return text.toString();
  }

  private static String example(Measured one) {
    Trial trial = one.trial();
    return String.format(
        Locale.ROOT,
        "  %-42s <- %-42s %.3f %s%n",
        trial.listed(),
        trial.traveller().name(),
        one.score(),
        trial.list());
  }

  private List<String> worstFirst() {
    List<String> kinds =
        new ArrayList<>(measured.stream().map(it -> it.trial().kind()).distinct().toList());
    kinds.sort(Comparator.comparingDouble(it -> found(kind(it)).value()));
    return kinds;
  }

  private String row(String title, List<Measured> of) {
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
}
