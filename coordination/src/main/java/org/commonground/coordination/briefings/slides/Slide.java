package org.commonground.coordination.briefings.slides;

import java.util.List;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.Chart;
import org.commonground.coordination.briefings.office.Block;
import org.commonground.coordination.briefings.office.Paragraph;

/** One slide: a heading and what stands below it. */
record Slide(Heading heading, Content content) {

  /**
   * What stands above.
   *
   * @param over the section that it belongs to; empty for none
   * @param title never empty
   * @param part such as {@code 2/3}; empty where there is one slide of this title
   */
  record Heading(String over, String title, String part) {
    /** The heading of the whole title. */
    Heading(String over, String title) {
      this(over, title, "");
    }

    /** The title as it is shown; no two slides share one with the same section above. */
    String shown() {
      return part.isEmpty() ? title : "%s (%s)".formatted(title, part);
    }
  }

  /** What stands below a heading. */
  sealed interface Content {
    /** The first slide: what, as of when, and where it can be made again. */
    record Cover(List<Paragraph> below) implements Content {}

    /** The beginning of a row of slides. */
    record Divider() implements Content {}

    /**
     * Paragraphs.
     *
     * @param items whose telling is shortened here and whole in the notes
     */
    record Text(List<Paragraph> paragraphs, List<Briefing.Item> items) implements Content {}

    /**
     * A table and what is said about it.
     *
     * @param heights of its head and rows, in points
     */
    record Table(Block.Table table, List<Double> heights, List<Paragraph> below)
        implements Content {}

    /**
     * A chart.
     *
     * @param largest the end of its scale
     */
    record Drawing(Chart chart, long largest, List<Paragraph> below) implements Content {
      private static final int FEW = 4;

      /** How much of the room it takes, so that bars are as thick in each part of a chart. */
      double share() {
        return switch (chart.form()) {
          case COLUMNS -> 1;
          case BARS -> Math.min(1, Math.max(FEW, chart.points().size()) / (double) Deck.MOST_BARS);
        };
      }
    }
  }

  /** The records that it rests on, in the order of mention. */
  List<ActivityId> records() {
    return switch (content) {
      case Content.Cover _, Content.Divider _ -> List.of();
      case Content.Text(var paragraphs, _) ->
          paragraphs.stream().flatMap(it -> it.records().stream()).distinct().toList();
      case Content.Table(var table, _, _) ->
          table.rows().stream().flatMap(it -> it.records().stream()).distinct().toList();
      case Content.Drawing(var chart, _, _) ->
          chart.points().stream().flatMap(it -> it.records().stream()).distinct().toList();
    };
  }

  /** What its notes tell in full. */
  List<Briefing.Item> items() {
    return content instanceof Content.Text(_, var items) ? items : List.of();
  }

  /** The same slide as one of several. */
  Slide as(String part) {
    return new Slide(new Heading(heading.over(), heading.title(), part), content);
  }
}
