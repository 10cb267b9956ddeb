package org.commonground.coordination.briefings.telling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.activities.SmallCounts;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.briefings.Standing;
import org.commonground.coordination.reference.Theme;
import org.commonground.iati.Indicator;
import org.commonground.iati.Narrative;
import org.commonground.iati.Narratives;
import org.commonground.iati.Period;
import org.commonground.iati.Result;

/** Tells for how many an activity was, and what it reached. */
final class ResultTeller {
  private static final String PERCENTAGE = "2";
  private static final String QUALITATIVE = "5";

  private final Phrases phrases;
  private final NameBook names;

  ResultTeller(Phrases phrases, NameBook names) {
    this.phrases = phrases;
    this.names = names;
  }

  List<Sentence> tell(Entry entry) {
    List<Sentence> told = new ArrayList<>(people(entry));
    for (Result result : entry.activity().results()) {
      for (Indicator indicator : result.indicators()) {
        if (!SmallCounts.countsParticipants(indicator)) {
          told.addAll(reached(entry, result, indicator));
        }
      }
    }
    return told;
  }

  /** What results of one type reached in the period. */
  List<Sentence> reached(Entry entry, String resultType) {
    List<Sentence> told = new ArrayList<>();
    for (Result result : entry.activity().results()) {
      if (result.type().equals(resultType)) {
        for (Indicator indicator : result.indicators()) {
          if (!SmallCounts.countsParticipants(indicator)) {
            told.addAll(reached(entry, result, indicator));
          }
        }
      }
    }
    return told;
  }

  private List<Sentence> people(Entry entry) {
    Participants people = entry.participants();
    List<Sentence> told = new ArrayList<>();
    if (people.isTotalFew()) {
      told.add(say(entry, Sentence.Kind.PARTICIPANTS_FEW, SmallCounts.SMALLEST_SHOWN));
    } else if (people.total() != null) {
      told.add(say(entry, Sentence.Kind.PARTICIPANTS, people.total()));
    } else if (entry.standing() == Standing.HELD && people.splits().isEmpty()) {
      told.add(say(entry, Sentence.Kind.PARTICIPANTS_UNKNOWN));
    }
    people.shownSplits().forEach((way, counts) -> told.add(split(entry, way, counts)));
    if (people.isHeldBack() && !people.isTotalFew()) {
      told.add(say(entry, Sentence.Kind.SPLIT_HELD_BACK, SmallCounts.SMALLEST_SHOWN));
    }
    audience(entry).ifPresent(told::add);
    return told;
  }

  private Sentence split(Entry entry, String way, Map<String, Long> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((value, count) ->
        parts.add(
            phrases.word("briefing.split-part", dimensions(way, value), phrases.number(count))));
    return say(entry, Sentence.Kind.SPLIT, phrases.row(parts));
  }

  /** The values of one or several dimensions, in words where there are words for them. */
  private String dimensions(String way, String value) {
    String[] ways = way.split("\\|", -1);
    String[] values = value.split("\\|", -1);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String prefix = "briefing.dimension." + (i < ways.length ? ways[i] : "") + '.';
      String code = values[i];
      words.add(
          names
              .reference()
              .themes()
              .find(code)
              .map(names::theme)
              .orElseGet(() -> phrases.wordFor(prefix, code)));
    }
    return String.join(", ", words);
  }

  private Optional<Sentence> audience(Entry entry) {
    List<String> roles = entry.themes(Theme.Kind.ROLE).stream().map(names::theme).toList();
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(say(entry, Sentence.Kind.AUDIENCE, phrases.row(roles), roles.size()));
  }

  private List<Sentence> reached(Entry entry, Result result, Indicator indicator) {
    List<Sentence> told = new ArrayList<>();
    Optional<Narrative> title = title(result, indicator);
    for (Indicator.IndicatorPeriod it : indicator.periods()) {
      if (title.isEmpty() || !entry.period().contains(it.period().end())) {
        continue;
      }
      whole(it.actuals())
          .filter(actual -> !Participants.isFewPeople(indicator, actual))
          .ifPresent(actual -> told.add(reached(entry, indicator, title.get(), it, actual)));
    }
    return told;
  }

  private Sentence reached(
      Entry entry,
      Indicator indicator,
      Narrative title,
      Indicator.IndicatorPeriod measured,
      Indicator.Measurement actual) {
    Object value = value(indicator, actual);
    Object comment =
        actual.comment().in(phrases.language().locale()).<Object>map(it -> it).orElse("");
    int hasComment = actual.comment().isEmpty() ? 0 : 1;
    String days = days(measured.period());
    return whole(measured.targets())
        .filter(target -> !target.value().isEmpty())
        .map(target ->
            say(
                entry,
                Sentence.Kind.RESULT_TARGET,
                title,
                value,
                days,
                hasComment,
                comment,
                value(indicator, target)))
        .orElseGet(() -> say(entry, Sentence.Kind.RESULT, title, value, days, hasComment, comment));
  }

  /** The value for the whole; parts of it are for the record's own page. */
  private static Optional<Indicator.Measurement> whole(List<Indicator.Measurement> all) {
    return all.stream()
        .filter(it -> it.dimensions().isEmpty() && it.locations().isEmpty())
        .filter(it -> !it.value().isEmpty() || !it.comment().isEmpty())
        .findFirst();
  }

  private String value(Indicator indicator, Indicator.Measurement measured) {
    if (indicator.measure().equals(QUALITATIVE) || measured.value().isEmpty()) {
      return phrases.word("briefing.value-in-words");
    }
    String number = number(measured.value());
    return indicator.measure().equals(PERCENTAGE)
        ? phrases.word("briefing.value-percent", number)
        : number;
  }

  private String number(String text) {
    try {
      return text.length() <= 30 ? phrases.number(new BigDecimal(text)) : text;
    } catch (NumberFormatException asWritten) {
      return text;
    }
  }

  private String days(Period period) {
    var end = period.end();
    if (end == null) {
      return "";
    }
    var start = period.start();
    return start == null || start.isAfter(end) ? phrases.day(end) : phrases.days(start, end);
  }

  private Optional<Narrative> title(Result result, Indicator indicator) {
    Narratives title = indicator.title().isEmpty() ? result.title() : indicator.title();
    return title.in(phrases.language().locale());
  }

  private Sentence say(Entry entry, Sentence.Kind kind, Object... arguments) {
    return phrases.say(kind, List.of(entry.id()), arguments);
  }
}
