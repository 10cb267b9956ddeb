package org.commonground.coordination.briefings.telling;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.pages.Figures;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.reference.Language;
import org.commonground.iati.Narrative;

/** Makes sentences out of messages, in one language. Not for use by several threads. */
final class Phrases {
  /** Stands for the n-th quotation while a message is formatted: a character that no text has. */
  private static final char FIRST_QUOTE = '\uE000';

  private static final String DAY_MONTH_YEAR = "yMMMMd";

  /** The one day that French writes as an ordinal, which the formats of ICU leave to the caller. */
  private static final Pattern FIRST_OF_MONTH = Pattern.compile("(?<!\\d)1(?= \\p{L}|–\\d)");

  private final Language language;
  private final Words words;
  private final Figures figures;
  private final DateIntervalFormat days;
  private final DateFormat months;

  Phrases(Language language, Words words) {
    this.language = language;
    this.words = words;
    this.figures = new Figures(language);
    var region = language == Language.ENGLISH ? "en-GB" : language.tag();
    this.days =
        DateIntervalFormat.getInstance(
            DAY_MONTH_YEAR, ULocale.forLanguageTag(region + "-u-nu-latn"));
    this.days.setTimeZone(TimeZone.GMT_ZONE);
    this.months =
        DateFormat.getPatternInstance("yMMM", ULocale.forLanguageTag(region + "-u-nu-latn"));
    this.months.setTimeZone(TimeZone.GMT_ZONE);
  }

  Language language() {
    return language;
  }

  /**
   * A sentence. A {@link Narrative} among the arguments is quoted as a source wrote it and keeps
   * its language.
   */
  Sentence say(Sentence.Kind kind, List<ActivityId> records, Object... arguments) {
    return new Sentence(kind, parts(kind.key(), arguments), records);
  }

  /** A message on its own. */
  String word(String key, Object... arguments) {
    return words.say(language, key, arguments);
  }

  /** The word for a code, when there is one; else the code itself. */
  String wordFor(String prefix, String code) {
    return words.find(language, prefix + code).orElse(code);
  }

  /** Names in a row, as the language writes a row. */
  String row(List<String> names) {
    return String.join(word("briefing.list-separator"), names);
  }

  /** A day, or days from first to last, in the shortest form that the language has. */
  String days(LocalDate first, LocalDate last) {
    String written = days.format(new DateInterval(milliseconds(first), milliseconds(last)));
    return language == Language.FRENCH
        ? FIRST_OF_MONTH.matcher(written).replaceAll("1er")
        : written;
  }

  String day(LocalDate day) {
    return days(day, day);
  }

  /** A month with its year, short enough to stand under a column. */
  String month(YearMonth month) {
    return months.format(
        java.util.Date.from(month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
  }

  String number(long value) {
    return figures.number(value);
  }

  String number(BigDecimal value) {
    return figures.number(value);
  }

  String money(BigDecimal amount, String currency) {
    return currency.isEmpty()
        ? word("briefing.money.no-currency", figures.number(amount))
        : figures.money(amount, currency);
  }

  private static long milliseconds(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  private List<Sentence.Part> parts(String key, Object... arguments) {
    List<Narrative> quotes = new ArrayList<>();
    Object[] plain = arguments.clone();
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] instanceof Narrative quote) {
        plain[i] = String.valueOf((char) (FIRST_QUOTE + quotes.size()));
        quotes.add(quote);
      }
    }
    // Some dates and names end with the full stop that ends the sentence too.
    return split(words.say(language, key, plain).replace("..", "."), quotes);
  }

  private List<Sentence.Part> split(String text, List<Narrative> quotes) {
    List<Sentence.Part> parts = new ArrayList<>();
    var own = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int quote = text.charAt(i) - FIRST_QUOTE;
      if (quote < 0 || quote >= quotes.size()) {
        own.append(text.charAt(i));
      } else {
        addOwn(parts, own);
        parts.add(quoted(quotes.get(quote)));
      }
    }
    addOwn(parts, own);
    return parts;
  }

  private Sentence.Part quoted(Narrative quote) {
    boolean isOurs = quote.language().equalsIgnoreCase(language.tag());
    return new Sentence.Part(quote.text(), isOurs ? "" : quote.language());
  }

  private static void addOwn(List<Sentence.Part> parts, StringBuilder own) {
    if (!own.isEmpty()) {
      parts.add(new Sentence.Part(own.toString(), ""));
      own.setLength(0);
    }
  }
}
