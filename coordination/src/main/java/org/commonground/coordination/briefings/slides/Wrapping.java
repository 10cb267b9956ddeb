package org.commonground.coordination.briefings.slides;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonground.coordination.briefings.office.Run;

/**
 * Breaks runs into lines as an office program will, or sooner.
 *
 * @param size of the type, in points
 * @param width of the lines, in points
 */
record Wrapping(double size, double width) {
  private static final double BOLD = 1.09;

  /** Programs and fonts differ a little. */
  private static final double CAUTION = 1.03;

  /** The lines of these runs; one empty line for no text. */
  List<List<Run>> lines(List<Run> runs) {
    String text = runs.stream().map(Run::text).collect(Collectors.joining());
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    var lines = new Lines();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      add(lines, between(runs, from, to));
      from = to;
    }
    return lines.finished();
  }

  /** Words may run over several runs: programs do not break where the make changes. */
  private static List<Run> between(List<Run> runs, int from, int to) {
    List<Run> pieces = new ArrayList<>();
    int start = 0;
    for (Run run : runs) {
      int end = start + run.text().length();
      if (start < to && end > from) {
        String piece = run.text().substring(Math.max(from - start, 0), Math.min(to, end) - start);
        pieces.add(run.saying(piece));
      }
      start = end;
    }
    return pieces;
  }

  private void add(Lines lines, List<Run> word) {
    double bare = bareWidth(word);
    if (lines.used() > 0 && lines.used() + bare > width) {
      lines.next();
    }
    if (bare > width) {
      word.forEach(it -> addLetters(lines, it));
    } else {
      word.forEach(it -> lines.add(it, width(it, it.text())));
    }
    if (!word.isEmpty() && word.getLast().text().endsWith("\n")) {
      lines.next();
    }
  }

  private void addLetters(Lines lines, Run run) {
    run.text()
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> {
          double wide = width(run, letter);
          if (lines.used() + wide > width && !letter.isBlank()) {
            lines.next();
          }
          lines.add(run.saying(letter), wide);
        });
  }

  /** Blanks at the end of a line hang over its edge. */
  private double bareWidth(List<Run> word) {
    double all = 0;
    double bare = 0;
    for (Run run : word) {
      String stripped = run.text().stripTrailing();
      bare = stripped.isEmpty() ? bare : all + width(run, stripped);
      all += width(run, run.text());
    }
    return bare;
  }

  private double width(Run run, String text) {
    double thousandths = text.codePoints().mapToLong(GlyphWidths::of).sum();
    double bold = run.tone() == Run.Tone.STRONG ? BOLD : 1;
    return thousandths / 1000 * size * bold * CAUTION;
  }

  /** Lines while they are filled. */
  private static final class Lines {
    private final List<List<Run>> lines = new ArrayList<>();
    private final double[] used = {0};

    Lines() {
      next();
    }

    double used() {
      return used[0];
    }

    void next() {
      lines.add(new ArrayList<>());
      used[0] = 0;
    }

    void add(Run run, double width) {
      join(lines.getLast(), run);
      used[0] += width;
    }

    List<List<Run>> finished() {
      if (lines.size() > 1 && lines.getLast().isEmpty()) {
        lines.removeLast();
      }
      return lines;
    }
  }

  /** Runs of several lines as runs of one paragraph. */
  static List<Run> joined(List<List<Run>> lines) {
    List<Run> runs = new ArrayList<>();
    lines.forEach(line -> line.forEach(run -> join(runs, run)));
    return runs;
  }

  private static void join(List<Run> runs, Run next) {
    if (!runs.isEmpty() && runs.getLast().saying(next.text()).equals(next)) {
      runs.add(next.saying(runs.removeLast().text() + next.text()));
    } else {
      runs.add(next);
    }
  }
}
