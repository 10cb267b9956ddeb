package org.commonground.coordination.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.reference.KnownOrganisation;
import org.commonground.coordination.reference.Reference;

/** The days, numbers and known names that a text mentions, each in one form. */
final class DocumentMentions {
  private static final String MONTHS =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]+)?";
  private static final List<String> MONTH_NAMES =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final Pattern DAYS =
      Pattern.compile(
          "\\b(\\d{1,2})(?:\\s*(?:to|and|-|–)\\s*(\\d{1,2}))?\\s+"
              + MONTHS
              + "\\b(?:\\s+(\\d{4}))?");
  private static final Pattern DAY_AFTER =
      Pattern.compile("\\b" + MONTHS + "\\s+(\\d{1,2}),\\s+(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("\\b" + MONTHS + "\\s+(\\d{4})\\b");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])\\d[\\d,]*(?<!,)");
  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Za-z]*[A-Z]\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'/]+");
  private static final Map<String, String> IN_WORDS =
      Map.of(
          "two",
          "2",
          "three",
          "3",
          "four",
          "4",
          "five",
          "5",
          "six",
          "6",
          "fifteen",
          "15",
          "thirds",
          "two thirds");

  private final Reference reference = Reference.load();

  /** Days as 2019-05-07, or -07-21 without a year; months as 2019-05; other numbers as they are. */
  Set<String> in(String text) {
    Set<String> found = new TreeSet<>();
    String rest = text;
    rest = take(rest, DAYS, it -> days(it, found));
    rest = take(rest, DAY_AFTER, it -> found.add(day(it.group(3), it.group(1), it.group(2))));
    rest = take(rest, MONTH, it -> found.add(it.group(2) + '-' + number(it.group(1))));
    take(rest, NUMBER, it -> found.add(it.group().replace(",", "")));
    tokens(text)
        .forEach(it -> {
          String number = IN_WORDS.get(it.toLowerCase(Locale.ROOT));
          if (number != null) {
            found.add(number);
          }
        });
    CAPITALS.matcher(text).results().map(MatchResult::group).forEach(it -> found.add(name(it)));
    names(text).forEach(found::add);
    return found;
  }

  /** Every word, in small letters. */
  static Stream<String> words(String text) {
    return Pattern.compile("\\p{L}{2,}")
        .matcher(text)
        .results()
        .map(it -> it.group().toLowerCase(Locale.ROOT));
  }

  /** The words that begin with a capital, in small letters. */
  static Set<String> capitalised(String text) {
    return Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{L}+")
        .matcher(text)
        .results()
        .map(it -> it.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** One key for all names of an organisation or country; anything else is itself. */
  private String name(String text) {
    return reference
        .organisations()
        .find(text)
        .map(KnownOrganisation::key)
        .or(() -> reference.countries().findByName(text).map(it -> it.alpha2()))
        .orElse(text);
  }

  /** Known names of up to nine words, written with a capital. */
  private Stream<String> names(String text) {
    List<String> words = tokens(text).toList();
    List<String> found = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      if (!Character.isUpperCase(words.get(from).charAt(0))) {
        continue;
      }
      for (int to = from + 1; to <= Math.min(words.size(), from + 9); to++) {
        String candidate = String.join(" ", words.subList(from, to));
        String name = name(candidate);
        if (!name.equals(candidate)) {
          found.add(name);
        }
      }
    }
    return found.stream();
  }

  private static Stream<String> tokens(String text) {
    return WORD.matcher(text).results().map(MatchResult::group);
  }

  private static String take(String text, Pattern pattern, Consumer<MatchResult> use) {
    pattern.matcher(text).results().forEach(use);
    return pattern.matcher(text).replaceAll(" ");
  }

  private static void days(MatchResult found, Set<String> into) {
    into.add(day(found.group(4), found.group(3), found.group(1)));
    if (found.group(2) != null) {
      into.add(day(found.group(4), found.group(3), found.group(2)));
    }
  }

  private static String day(String year, String month, String day) {
    return "%s-%s-%02d".formatted(year == null ? "" : year, number(month), Integer.parseInt(day));
  }

  private static String number(String month) {
    return "%02d".formatted(MONTH_NAMES.indexOf(month.substring(0, 3)) + 1);
  }
}
