package org.commonground.coordination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.briefings.AskedPeriod;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingWriter;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.briefings.issuing.Issues;
import org.commonground.coordination.reference.Language;
import org.jspecify.annotations.Nullable;

/** What {@code briefing} is asked for, understood. */
sealed interface BriefingOrder {

  /** To list what was issued. */
  record Listing() implements BriefingOrder {}

  /** To print one again that was issued. */
  record Again(UUID id, File file) implements BriefingOrder {}

  /**
   * To make one of the records of today.
   *
   * @param by who issues it or adds to it; empty for nobody
   * @param isIssued whether it is to be kept
   * @param extras what is added
   * @param file where to write it; absent when it is only to be kept
   */
  record Anew(
      ReportingPeriod period,
      Language language,
      AsOf asOf,
      String by,
      boolean isIssued,
      List<Extra> extras,
      @Nullable File file)
      implements BriefingOrder {
    public Anew {
      extras = List.copyOf(extras);
    }
  }

  /** A file and its form. */
  record File(BriefingWriter.Format format, TargetFile target) {
    static File of(Arguments arguments) {
      return new File(format(arguments.get("--format")), TargetFile.of(arguments));
    }

    private static BriefingWriter.Format format(String text) {
      return BriefingWriter.Format.find(text)
          .orElseThrow(
              () -> new WrongUse("--format is html, pdf, docx, pptx or json, not " + text));
    }
  }

  /** What an editor adds to a section: {@code --add SECTION=TEXT}, as often as needed. */
  record Extra(String section, String text) {
    private static final String OPTION = "--add";

    /** What stands after each of these options. */
    static List<String> texts(List<String> words) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).startsWith(OPTION + "=")) {
          found.add(words.get(i).substring(OPTION.length() + 1));
        } else if (words.get(i).equals(OPTION)) {
          found.add(i + 1 < words.size() ? words.get(i + 1) : "");
          i++;
        }
      }
      return found;
    }

    /** The words without these options. */
    static List<String> without(List<String> words) {
      List<String> others = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).equals(OPTION)) {
          i++;
        } else if (!words.get(i).startsWith(OPTION + "=")) {
          others.add(words.get(i));
        }
      }
      return others;
    }

    static Extra of(String stated) {
      int end = stated.indexOf('=');
      String text = stated.substring(end + 1).strip();
      if (end <= 0 || text.isEmpty()) {
        throw new WrongUse(
            "'%s' adds nothing; write --add SECTION=TEXT, such as --add money=\"Audited.\""
                .formatted(stated));
      }
      return new Extra(stated.substring(0, end).strip(), text);
    }

    /** The addition to a briefing that has the section. */
    Briefing.Addition to(Briefing briefing, String by, Instant at) {
      if (!briefing.sections().contains(section)) {
        throw new WrongUse(
            "This briefing has no section '%s'; it has %s"
                .formatted(section, String.join(", ", briefing.sections())));
      }
      return new Briefing.Addition(section, text, by, at);
    }
  }

  /**
   * Understands the words of the command.
   *
   * @param added what stands after each {@code --add}
   */
  static BriefingOrder of(Arguments arguments, List<String> added) {
    if (arguments.has("--issued")) {
      return new Listing();
    }
    Optional<String> again = arguments.find("--issue-id");
    if (again.isPresent()) {
      UUID id =
          Issues.parse(again.get())
              .orElseThrow(() ->
                  new WrongUse(
                      "'%s' is no number of a briefing; briefing --issued lists them"
                          .formatted(again.get())));
      return new Again(id, File.of(arguments));
    }
    return anew(arguments, added.stream().map(Extra::of).toList());
  }

  private static BriefingOrder anew(Arguments arguments, List<Extra> extras) {
    boolean isIssued = arguments.has("--issue");
    String by = arguments.find("--by").map(String::strip).orElse("");
    if (by.isEmpty() && (isIssued || !extras.isEmpty())) {
      throw new WrongUse(
          "--issue and --add need --by \"NAME OR OFFICE\": a reader has to know whose");
    }
    boolean isWritten = !isIssued || arguments.find("-o").isPresent();
    return new Anew(
        period(arguments.get("--from"), arguments.get("--to")),
        language(arguments.find("--lang")),
        asOf(arguments.find("--as-of")),
        by,
        isIssued,
        extras,
        isWritten ? File.of(arguments) : null);
  }

  private static AsOf asOf(Optional<String> day) {
    try {
      return day.map(it -> new AsOf(LocalDate.parse(it.strip()))).orElse(AsOf.NOW);
    } catch (DateTimeParseException notADay) {
      throw new WrongUse(
          "'%s' is not a date; write it as year-month-day, such as 2019-07-25"
              .formatted(day.orElse("")));
    }
  }

  private static ReportingPeriod period(String from, String to) {
    return switch (AskedPeriod.of(from, to)) {
      case AskedPeriod.Understood(var period) -> period;
      case AskedPeriod.NotUnderstood(var reason, var text) ->
          throw new WrongUse(
              switch (reason) {
                case NOT_A_DATE ->
                    "'%s' is not a date; write it as year-month-day, such as 2019-04-01"
                        .formatted(text);
                case ENDS_BEFORE_IT_STARTS ->
                    "--to is before --from (%s); swap them".formatted(text);
                case TOO_LONG ->
                    "The period %s is too long; a briefing reports on ten years at most"
                        .formatted(text);
              });
    };
  }

  private static Language language(Optional<String> tag) {
    String asked = tag.orElse(Language.ENGLISH.tag());
    return Language.find(asked)
        .orElseThrow(() -> new WrongUse("--lang is ar, zh, en, fr, ru or es, not " + asked));
  }
}
