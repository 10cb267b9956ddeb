package org.commonground.coordination.starter;

import static org.commonground.coordination.starter.StarterRecords.at;
import static org.commonground.coordination.starter.StarterRecords.children;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * One statement of {@code docs/starter.md} about a record, in the notation that the page explains,
 * such as {@code date start 2019-05-07}.
 */
record FactCheck(String notation) {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Map<String, String> DATES =
      Map.of("planned-start", "1", "start", "2", "planned-end", "3", "end", "4");
  private static final Map<String, String> ROLES =
      Map.of("funding", "1", "accountable", "2", "extending", "3", "implementing", "4");
  private static final Map<String, String> STATUSES =
      Map.of("pipeline", "1", "running", "2", "closed", "4");

  /** Whether the record states it. */
  boolean holdsIn(Element record) {
    List<String> words = words();
    return switch (words.getFirst()) {
      case "budget" -> budget(record, words);
      case "date" -> has(record, "activity-date", "type", of(DATES, words.get(1)), words.get(2));
      case "org" -> organisation(record, of(ROLES, words.get(1)), words.get(2));
      case "country" -> code(record, "recipient-country", words.get(1));
      case "region" -> code(record, "recipient-region", words.get(1));
      case "theme" -> code(record, "tag", words.get(1));
      case "status" -> code(record, "activity-status", of(STATUSES, words.get(1)));
      case "place" -> place(record, words);
      case "result" -> result(record, words);
      case "text" -> narratives(record).anyMatch(it -> it.contains(words.get(1)));
      case "parent" -> has(record, "related-activity", "type", "1", full(words.get(1)));
      default -> throw new AssertionError("unknown notation: " + notation);
    };
  }

  static String full(String record) {
    return "COMMON-GROUND-" + record;
  }

  private static String of(Map<String, String> codes, String word) {
    return Optional.ofNullable(codes.get(word))
        .orElseThrow(() -> new AssertionError("unknown word in the notation: " + word));
  }

  private List<String> words() {
    return WORD.matcher(notation)
        .results()
        .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
        .toList();
  }

  private static boolean budget(Element record, List<String> words) {
    return at(record, "budget").stream()
        .anyMatch(it -> {
          Element value = children(it, "value").getFirst();
          String from = children(it, "period-start").getFirst().getAttribute("iso-date");
          return value.getTextContent().equals(words.get(1))
              && value.getAttribute("currency").equals(words.get(2))
              && from.startsWith(words.get(3));
        });
  }

  private static boolean has(Element record, String element, String key, String code, String to) {
    String named = element.equals("activity-date") ? "iso-date" : "ref";
    return children(record, element).stream()
        .anyMatch(it -> it.getAttribute(key).equals(code) && it.getAttribute(named).equals(to));
  }

  private static boolean code(Element record, String element, String code) {
    return children(record, element).stream().anyMatch(it -> it.getAttribute("code").equals(code));
  }

  private static boolean organisation(Element record, String role, String name) {
    return children(record, "participating-org").stream()
        .filter(it -> it.getAttribute("role").equals(role))
        .anyMatch(it -> narratives(it).anyMatch(name::equals));
  }

  private static boolean place(Element record, List<String> words) {
    return children(record, "location").stream()
        .filter(it -> words.size() < 3 || code(it, "administrative", words.get(2)))
        .flatMap(it -> children(it, "name").stream())
        .anyMatch(it -> narratives(it).anyMatch(words.get(1)::equals));
  }

  private static boolean result(Element record, List<String> words) {
    return at(record, "result", "indicator").stream()
        .filter(it -> narratives(children(it, "title").getFirst()).anyMatch(words.get(2)::equals))
        .flatMap(it -> children(it, "period").stream())
        .filter(it -> words.size() < 4 || ends(it).equals(words.get(3)))
        .anyMatch(it -> at(it, "actual").getFirst().getAttribute("value").equals(words.get(1)));
  }

  private static String ends(Element period) {
    return children(period, "period-end").getFirst().getAttribute("iso-date");
  }

  private static Stream<String> narratives(Element within) {
    NodeList all = within.getElementsByTagName("narrative");
    return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
        .map(i -> (Element) all.item(i))
        .filter(it -> it.getAttribute("xml:lang").isEmpty())
        .map(Element::getTextContent);
  }

  /** The same with another number, for every number that it has: none of them may hold. */
  Stream<FactCheck> changed() {
    return Pattern.compile("\\d+(?=\\D*$)")
        .matcher(notation)
        .results()
        .map(MatchResult::group)
        .map(it ->
            new FactCheck(
                notation.replaceFirst(it + "(?=\\D*$)", "%d".formatted(Long.parseLong(it) + 7))));
  }
}
