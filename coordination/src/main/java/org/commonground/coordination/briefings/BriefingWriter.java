package org.commonground.coordination.briefings;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.reference.Language;
import org.springframework.stereotype.Component;

/** Writes a briefing as a file that stands alone, in every form that there is a writer for. */
@Component
public final class BriefingWriter {
  private final Map<Format, FormatWriter> writers = new EnumMap<>(Format.class);
  private final Words words;
  private final BriefingSettings settings;
  private final Clock clock;

  BriefingWriter(List<FormatWriter> writers, Words words, BriefingSettings settings, Clock clock) {
    writers.forEach(it -> this.writers.put(it.format(), it));
    this.words = words;
    this.settings = settings;
    this.clock = clock;
  }

  /** The forms that a briefing can be written in. */
  public enum Format {
    /** One file with its stylesheet in it; it loads nothing. */
    HTML("text/html;charset=UTF-8"),
    /** Pages to print, tagged for readers who cannot see them. */
    PDF("application/pdf"),
    /** A text to go on writing. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Slides to show. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    /** The same facts for programs. */
    JSON("application/json");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /** What a browser is told that the file is. */
    public String mediaType() {
      return mediaType;
    }

    /** The ending of the file's name, without a dot. */
    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The form with an ending, in any case. */
    public static Optional<Format> find(String ending) {
      return List.of(values()).stream()
          .filter(it -> it.ending().equals(ending.toLowerCase(Locale.ROOT)))
          .findFirst();
    }
  }

  /** The forms that a briefing can be written in, in the order in which to offer them. */
  public Set<Format> formats(Language language) {
    return writers.values().stream()
        .filter(it -> it.refusal(language).isEmpty())
        .map(FormatWriter::format)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
  }

  /** Why a form cannot be written in a language, in English; empty where it can. */
  public Optional<String> refusal(Format format, Language language) {
    FormatWriter writer = writers.get(format);
    return writer == null
        ? Optional.of("there is no writer for " + format.ending())
        : writer.refusal(language);
  }

  /**
   * Writes and leaves the stream open.
   *
   * @throws IllegalArgumentException for a form that {@link #formats(Language)} does not name
   */
  public void write(Briefing briefing, Format format, OutputStream out) throws IOException {
    FormatWriter writer = writers.get(format);
    if (writer == null) {
      throw new IllegalArgumentException("no writer for " + format);
    }
    writer.write(view(briefing), out);
  }

  /** The briefing as a file that stands alone shows it: its links stay within the file. */
  public BriefingView view(Briefing briefing) {
    return view(briefing, BriefingView::key);
  }

  /** The briefing with links to its records that lead elsewhere. */
  public BriefingView view(Briefing briefing, Function<Briefing.RecordLink, String> records) {
    var imprint = new Imprint(madeOn(briefing), settings.origin());
    var links = new BriefingView.Addresses(records, imprint.untold(briefing));
    return new BriefingView(briefing, words, imprint, links);
  }

  /** What was issued was made then, whenever it is printed again. */
  private LocalDate madeOn(Briefing briefing) {
    var issue = briefing.issue();
    return issue == null ? LocalDate.now(clock.withZone(ZoneOffset.UTC)) : AsOf.dayOf(issue.at());
  }
}
