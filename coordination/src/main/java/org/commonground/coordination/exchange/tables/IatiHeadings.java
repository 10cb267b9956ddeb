package org.commonground.coordination.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.exchange.tables.Meaning.At;
import org.jspecify.annotations.Nullable;

/**
 * Headings that exporters make out of IATI's own names, such as {@code transaction_value_currency},
 * {@code reportingorg_ref}, {@code title_fr} or {@code activity-date/@iso-date}.
 *
 * <p>A heading fits a place when it can be cut into words of its path, in order; words may be
 * missing, none may be over. The place with the fewest missing words is meant.
 */
final class IatiHeadings {
  private static final Pattern NUMBERED =
      Pattern.compile("(.*[^0-9])[_. \\[(-]*([1-9]\\d{0,2})[\\])]?");
  private static final Pattern LANGUAGE =
      Pattern.compile("(.*?)[_. -]+(eng|en|fra|fre|fr|spa|es|ara|ar|rus|ru|zho|chi|zh|por|pt)");
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "eng", "en", "fra", "fr", "fre", "fr", "spa", "es", "ara", "ar", "rus", "ru", "zho", "zh",
          "chi", "zh", "por", "pt");
  private static final Map<String, List<String>> OTHERWISE =
      Map.of(
          "percentage",
          List.of("pct", "percent"),
          "description",
          List.of("desc"),
          "narrative",
          List.of("desc", "description", "name", "text", "codename"),
          "iati",
          List.of(""),
          "datetime",
          List.of("date"));

  /** The attribute that is meant when only the element is named, the likeliest first. */
  private static final List<String> MAIN =
      List.of("code", "iso-date", "ref", "name", "value", "url", "href", "percentage");

  private static final int FAR = 1000;

  /** Tables that exporters name after the element that their rows are. */
  private static final Set<String> LISTS =
      Set.of(
          "transaction",
          "budget",
          "planneddisbursement",
          "result",
          "sector",
          "location",
          "documentlink",
          "participatingorg",
          "recipientcountry",
          "recipientregion",
          "relatedactivity",
          "policymarker",
          "tag",
          "activitydate");

  private final Map<String, Optional<IatiPath>> known = new HashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(IatiPath path, List<Word> words) {}

  /** A word of a path, and what it costs to leave it out. */
  private record Word(List<String> spellings, int cost) {}

  IatiHeadings() {
    Map<List<String>, Set<String>> attributes = new HashMap<>();
    for (IatiPath path : IatiPath.all()) {
      attributes
          .computeIfAbsent(path.elements(), key -> new java.util.HashSet<>())
          .add(path.attribute());
    }
    for (IatiPath path : IatiPath.all()) {
      Set<String> beside = attributes.getOrDefault(path.elements(), Set.of());
      candidates.add(new Candidate(path, words(path, isMain(path, beside))));
    }
  }

  private static boolean isMain(IatiPath path, Set<String> beside) {
    if (beside.contains("") && !beside.contains("iso-date")) {
      return path.attribute().isEmpty();
    }
    return MAIN.stream()
        .filter(beside::contains)
        .findFirst()
        .filter(path.attribute()::equals)
        .isPresent();
  }

  private static List<Word> words(IatiPath path, boolean isMain) {
    List<Word> words = new ArrayList<>();
    String above = "";
    for (String element : path.elements()) {
      String rest =
          element.startsWith(above + "-") && !above.isEmpty()
              ? element.substring(above.length() + 1)
              : element;
      add(rest, 10, words);
      above = element;
    }
    String last = path.attribute();
    if (!last.isEmpty()) {
      add(
          last.startsWith(above + "-") ? last.substring(above.length() + 1) : last,
          isMain ? 0 : 10,
          words);
    } else if (path.isNarrative()) {
      add("narrative", isMain ? 0 : 10, words);
    }
    return words;
  }

  private static void add(String name, int cost, List<Word> words) {
    for (String part : name.replace("xml:lang", "language").split("-", -1)) {
      List<String> spellings = new ArrayList<>(List.of(part));
      spellings.addAll(OTHERWISE.getOrDefault(part, List.of()));
      words.add(new Word(spellings, part.equals("iati") ? 0 : cost));
    }
  }

  /**
   * What a heading stands for; {@code table} is the name of the sheet or file, which may be its
   * first word.
   */
  Optional<At> find(String heading, String table) {
    String text =
        heading
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^/?iati-activit(y|ies)/(iati-activity/)?", "");
    At whole = at(text, 0, "", table);
    if (whole != null) {
      return Optional.of(whole);
    }
    Matcher numbered = NUMBERED.matcher(text);
    int index = 0;
    if (numbered.matches()) {
      index = Integer.parseInt(numbered.group(2));
      text = numbered.group(1).replaceFirst("[^a-z0-9]+$", "");
    }
    At plain = at(text, index, "", table);
    if (plain != null) {
      return Optional.of(plain);
    }
    Matcher language = LANGUAGE.matcher(text);
    if (!language.matches()) {
      return Optional.empty();
    }
    String code = LANGUAGES.getOrDefault(language.group(2), language.group(2));
    return Optional.ofNullable(at(language.group(1), index, code, table))
        .filter(it -> it.path().isNarrative());
  }

  private @Nullable At at(String text, int index, String language, String table) {
    String squeezed = text.replaceAll("[^a-z0-9]", "");
    if (squeezed.length() < 3) {
      return null;
    }
    String first = table.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    Optional<IatiPath> found =
        LISTS.contains(first) && !squeezed.startsWith(first)
            ? known.computeIfAbsent(first + squeezed, this::best)
            : Optional.empty();
    found = found.or(() -> known.computeIfAbsent(squeezed, this::best));
    return found.isPresent() ? new At(found.get(), index, language) : null;
  }

  private Optional<IatiPath> best(String squeezed) {
    IatiPath best = null;
    int least = FAR;
    for (Candidate candidate : candidates) {
      int cost =
          cost(squeezed, 0, candidate.words(), 0, false) + candidate.path().elements().size();
      if (cost < least) {
        least = cost;
        best = candidate.path();
      }
    }
    return Optional.ofNullable(least > 40 ? null : best);
  }

  private static int cost(String text, int from, List<Word> words, int word, boolean any) {
    if (from == text.length()) {
      int rest = 0;
      for (Word left : words.subList(word, words.size())) {
        rest += left.cost();
      }
      return any ? rest : FAR;
    }
    if (word == words.size()) {
      return FAR;
    }
    int best = words.get(word).cost() + cost(text, from, words, word + 1, any);
    for (String spelling : words.get(word).spellings()) {
      if (!spelling.isEmpty() && text.startsWith(spelling, from)) {
        best = Math.min(best, cost(text, from + spelling.length(), words, word + 1, true));
      }
    }
    return best;
  }
}
