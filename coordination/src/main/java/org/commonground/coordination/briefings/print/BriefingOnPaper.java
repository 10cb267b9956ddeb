package org.commonground.coordination.briefings.print;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.Chart;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.briefings.office.Block;
import org.commonground.coordination.briefings.office.Issued;
import org.commonground.coordination.briefings.office.Prose;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Section;
import org.commonground.coordination.briefings.office.Story;

/**
 * A briefing as the template for paper sees it.
 *
 * @param prose what it says
 * @param chapters its sections in their order
 * @param text cuts texts by font
 */
public record BriefingOnPaper(Prose prose, List<Chapter> chapters, PrintText text) {
  private static final String QUIET = "#3a5a78";

  public BriefingOnPaper {
    chapters = List.copyOf(chapters);
  }

  static BriefingOnPaper of(BriefingView view, PrintText text) {
    Prose prose = Prose.of(view);
    List<Chapter> chapters = new ArrayList<>();
    for (Section section : Story.of(prose)) {
      chapters.add(new Chapter("section" + (chapters.size() + 1), section));
    }
    return new BriefingOnPaper(prose, chapters, text);
  }

  /**
   * A section and where it stands.
   *
   * @param id a place to jump to
   * @param section what it tells
   */
  public record Chapter(String id, Section section) {}

  /**
   * A block of a section.
   *
   * @param group the name of the group that begins with it; empty for none
   * @param block what it is
   */
  public record Part(String group, Block block) {}

  /**
   * A cell of a table.
   *
   * @param runs its text
   * @param kind what its column holds
   */
  public record Cell(List<Run> runs, Block.Column.Kind kind) {
    public Cell {
      runs = List.copyOf(runs);
    }

    /** A cell without a word; its place has to be kept, or readers of rows miscount. */
    public boolean isEmpty() {
      return runs.stream().allMatch(run -> run.text().isBlank());
    }

    public String align() {
      return kind == Block.Column.Kind.WORDS ? "start" : "end";
    }

    /** Words in place of a figure are not as large as one. */
    public String size() {
      boolean isFigure = runs.stream().anyMatch(run -> run.text().matches(".*\\d.*"));
      return kind != Block.Column.Kind.HEADLINE ? "9pt" : isFigure ? "15pt" : "10.5pt";
    }

    public String weight() {
      return kind == Block.Column.Kind.HEADLINE ? "bold" : "normal";
    }

    public String colour() {
      return kind == Block.Column.Kind.HEADLINE ? "#1f5f99" : "#1c2430";
    }
  }

  /** The briefing. */
  public BriefingView view() {
    return prose.view();
  }

  /** A text in stretches of one font each. */
  public List<PrintRun> fonts(String words) {
    return text.runs(words);
  }

  /** As of when it speaks, where it can be made again, and when it was issued. */
  public List<List<Run>> imprint() {
    List<List<Run>> lines = new ArrayList<>();
    lines.add(prose.plain(view().imprint()));
    String address = view().address();
    if (!address.isEmpty()) {
      List<Run> again = new ArrayList<>(prose.plain(view().say("briefing.page.again") + " "));
      again.add(new Run(address, Prose.ADDRESS, Run.Tone.QUIET, address));
      lines.add(again);
    }
    var issue = view().briefing().issue();
    if (issue != null) {
      lines.add(prose.plain(Issued.words(view(), issue)));
    }
    return lines;
  }

  /** The blocks of a section, the first of each group with its name. */
  public List<Part> parts(Section section) {
    List<Part> parts = new ArrayList<>();
    String group = "";
    for (Block block : section.blocks()) {
      String own = block instanceof Block.Told told ? told.group() : "";
      parts.add(new Part(own.equals(group) ? "" : own, block));
      group = own;
    }
    return parts;
  }

  /** A sentence about an activity; sources are named where they are not that activity's own. */
  public List<Run> sentence(Briefing.Item item, Sentence sentence) {
    return sentence.records().equals(List.of(item.activity()))
        ? prose.sentence(sentence)
        : prose.cited(sentence);
  }

  /** The cells of a row. */
  public List<Cell> cells(Block.Table table, Block.Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(new Cell(row.cells().get(i), table.columns().get(i).kind()));
    }
    return cells;
  }

  /** The length of a bar, in percent of the line; its figure stands behind it. */
  public static String length(Chart chart, Chart.Point point) {
    long largest = Math.max(1, chart.largest());
    return String.format(Locale.ROOT, "%.1f%%", Math.max(0.5, 85.0 * point.value() / largest));
  }

  /** The scripts of letters that no font has; empty for none. */
  public String missing() {
    return text.missing().stream()
        .map(script -> UScript.getName(UScript.getCodeFromName(script.name())))
        .collect(Collectors.joining(view().say("briefing.list-separator")));
  }

  /** How pages are written: XSL-FO's {@code writing-mode}. */
  public String writingMode() {
    return prose.tongue().isRightToLeft() ? "rl-tb" : "lr-tb";
  }

  /** Whether a run is written the other way than the page. */
  public boolean isForeign(Run run) {
    return run.tongue().isRightToLeft() != prose.tongue().isRightToLeft();
  }

  /** The colour of a run. */
  public static String colour(Run run) {
    return run.tone() == Run.Tone.QUIET || !run.target().isEmpty() ? QUIET : "inherit";
  }

  /** The weight of a run. */
  public static String weight(Run run) {
    return run.tone() == Run.Tone.STRONG ? "bold" : "inherit";
  }
}
