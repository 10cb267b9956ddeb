package org.commonground.coordination.briefings.slides;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    var lines = new Lines();
    for (Run run : runs) {
      BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
      breaks.setText(run.text());
      int from = breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
        add(lines, run, run.text().substring(from, to));
        from = to;
      }
    }
    return lines.finished();
  }

  /** Blanks at the end of a line hang over its edge. */
  private void add(Lines lines, Run run, String piece) {
    double bare = width(run, piece.stripTrailing());
    if (bare > width) {
      piece
          .codePoints()
          .mapToObj(Character::toString)
          .forEach(it -> add(lines, run, it, width(run, it)));
    } else {
      add(lines, run, piece, bare);
    }
    if (piece.endsWith("\n")) {
      lines.next();
    }
  }

  private void add(Lines lines, Run run, String piece, double bare) {
    if (lines.used() + bare > width) {
      lines.next();
    }
    lines.add(run, piece, width(run, piece));
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

    void add(Run run, String piece, double width) {
      List<Run> line = lines.getLast();
      if (!line.isEmpty() && line.getLast().saying(run.text()).equals(run)) {
        line.add(run.saying(line.removeLast().text() + piece));
      } else {
        line.add(run.saying(piece));
      }
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
    for (Run run : lines.stream().flatMap(List::stream).toList()) {
      if (!runs.isEmpty() && runs.getLast().saying(run.text()).equals(run)) {
        runs.add(run.saying(runs.removeLast().text() + run.text()));
      } else {
        runs.add(run);
      }
    }
    return runs;
  }
}
