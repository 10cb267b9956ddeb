package org.commonground.coordination.briefings.office;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.Sentence;

/**
 * Puts what a briefing says into runs: its own words in its language, those of sources in theirs,
 * and behind each statement the numbers of its sources.
 *
 * @param view the briefing
 * @param tongue its language
 * @param mostNumbers how many numbers of sources are written one by one; beyond, they are counted
 */
public record Prose(BriefingView view, Tongue tongue, int mostNumbers) {
  /** Of addresses and identifiers: Latin letters in any briefing. */
  public static final Tongue ADDRESS = new Tongue("en-GB", false, false);

  /** For the language of the briefing. */
  public static Prose of(BriefingView view) {
    return new Prose(view, Tongue.of(view.briefing().language()), Integer.MAX_VALUE);
  }

  /** For places that have no room for many numbers. */
  public Prose withNumbers(int most) {
    return new Prose(view, tongue, most);
  }

  /** Words of our own. */
  public List<Run> plain(String text) {
    return own(text, Run.Tone.PLAIN);
  }

  /** Words of our own, set apart. */
  public List<Run> own(String text, Run.Tone tone) {
    return text.isEmpty() ? List.of() : List.of(new Run(text, tongue, tone));
  }

  /** A message in the language of the briefing. */
  public List<Run> say(String key, Object... arguments) {
    return plain(view.say(key, arguments));
  }

  /** A sentence; what a source wrote keeps its language. */
  public List<Run> sentence(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    for (Sentence.Part part : sentence.parts()) {
      runs.add(new Run(part.text(), tongue(part.language()), Run.Tone.PLAIN));
    }
    return runs;
  }

  /** A sentence and the numbers of its sources. */
  public List<Run> cited(Sentence sentence) {
    return cited(sentence(sentence), sentence.records());
  }

  /** Several sentences in a row; in Chinese no blank stands between them. */
  public List<Run> row(List<List<Run>> sentences) {
    List<Run> runs = new ArrayList<>();
    for (List<Run> it : sentences) {
      runs.addAll(runs.isEmpty() || tongue.isEastAsian() ? List.of() : plain(" "));
      runs.addAll(it);
    }
    return runs;
  }

  /** What is said, and the numbers of its sources. */
  public List<Run> cited(List<Run> said, List<ActivityId> records) {
    List<Run> runs = new ArrayList<>(said);
    if (!records.isEmpty()) {
      runs.add(new Run("\u00a0" + mark(), tongue, Run.Tone.QUIET));
      runs.addAll(numbers(records));
    }
    return runs;
  }

  /** The numbers of records in brackets, each leading to its source. */
  public List<Run> numbers(List<ActivityId> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    String[] numbers = view.numbers(records).split(", ", -1);
    if (numbers.length > mostNumbers) {
      String counted = view.say("briefing.page.records", records.size());
      return own("[" + counted + "]", Run.Tone.QUIET);
    }
    List<Run> runs = new ArrayList<>();
    String before = "[";
    for (String number : numbers) {
      runs.add(new Run(before, tongue, Run.Tone.QUIET));
      String first = number.split("–", -1)[0];
      runs.add(new Run(number, tongue, Run.Tone.QUIET, place(Integer.parseInt(first))));
      before = ", ";
    }
    runs.add(new Run("]", tongue, Run.Tone.QUIET));
    return runs;
  }

  /** Where the source with a number stands in the file. */
  public static String place(int number) {
    return "#source" + number;
  }

  /** What an activity is called, with its kind and its number. */
  public List<Run> title(Briefing.Item item) {
    List<Run> runs = new ArrayList<>();
    runs.add(title(view.note(item.activity()), Run.Tone.STRONG));
    if (!item.kind().isEmpty()) {
      runs.add(new Run(" " + mark() + "(" + item.kind() + ")", tongue, Run.Tone.PLAIN));
    }
    return cited(runs, List.of(item.activity()));
  }

  /** What a record is called, in the language of its title. */
  public Run title(BriefingView.Note note, Run.Tone tone) {
    return new Run(note.record().title(), tongue(note.record().titleLanguage()), tone);
  }

  /** Where and when a record was read: number, title, identifier, file, line, day and address. */
  public List<Run> source(BriefingView.Note note) {
    List<Run> runs = new ArrayList<>();
    runs.add(title(note, Run.Tone.PLAIN));
    runs.add(new Run(" " + mark() + "· ", tongue, Run.Tone.PLAIN));
    runs.add(new Run(note.record().identifier(), ADDRESS, Run.Tone.QUIET));
    runs.add(new Run(" " + mark() + "· " + view.source(note), tongue, Run.Tone.QUIET));
    String address = view.address(note);
    if (!address.isEmpty()) {
      runs.add(new Run(" " + mark() + "· ", tongue, Run.Tone.QUIET));
      runs.add(new Run(address, ADDRESS, Run.Tone.QUIET, address));
    }
    return runs;
  }

  private Tongue tongue(String language) {
    return language.isEmpty() ? tongue : Tongue.of(language);
  }

  /** Turns the direction of writing back to ours after words that may run the other way. */
  private String mark() {
    return tongue.isRightToLeft() ? "\u200f" : "";
  }
}
