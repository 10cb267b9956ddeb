package org.commonground.coordination.briefings.slides;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.office.Paragraph;
import org.commonground.coordination.briefings.office.Run;
import org.jspecify.annotations.Nullable;

/** Fills slides with paragraphs, one after the other, and never beyond the bottom. */
final class Flow {
  private final double width;
  private final double height;
  private final List<Page> pages = new ArrayList<>();

  Flow(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /**
   * What stays together where it can.
   *
   * @param group the heading that it stands under, repeated on each slide; absent for none
   * @param paragraphs at least one
   * @param item that they tell; absent for none
   */
  record Piece(
      @Nullable Paragraph group, List<Paragraph> paragraphs, Briefing.@Nullable Item item) {}

  /** What has been put on one slide. */
  record Page(List<Paragraph> paragraphs, Set<Briefing.Item> items) {
    private Page() {
      this(new ArrayList<>(), new LinkedHashSet<>());
    }
  }

  /** The slides so far. */
  List<Page> pages() {
    return pages;
  }

  /** Puts a piece on the last slide, or on new ones. */
  void add(Piece piece) {
    if (pages.isEmpty() || !fits(pages.getLast(), piece)) {
      pages.add(new Page());
    }
    Page page = pages.getLast();
    if (fits(page, piece)) {
      put(page, headed(page, piece), piece);
    } else {
      List<Paragraph> rest = new ArrayList<>();
      put(page, cut(headed(page, piece), rest), piece);
      add(new Piece(piece.group(), rest, piece.item()));
    }
  }

  private static void put(Page page, List<Paragraph> paragraphs, Piece piece) {
    page.paragraphs.addAll(paragraphs);
    if (piece.item() != null) {
      page.items.add(piece.item());
    }
  }

  private boolean fits(Page page, Piece piece) {
    return height(page.paragraphs) + height(headed(page, piece)) <= height;
  }

  /** With its heading, when the slide does not show it yet. */
  private static List<Paragraph> headed(Page page, Piece piece) {
    var group = piece.group();
    if (group == null || page.paragraphs.contains(group)) {
      return piece.paragraphs();
    }
    List<Paragraph> all = new ArrayList<>();
    all.add(group);
    all.addAll(piece.paragraphs());
    return all;
  }

  /** As much as an empty slide holds; what does not fit goes to the rest. */
  private List<Paragraph> cut(List<Paragraph> paragraphs, List<Paragraph> rest) {
    List<Paragraph> kept = new ArrayList<>();
    double used = 0;
    for (Paragraph it : paragraphs) {
      Type type = Type.of(it.kind());
      List<List<Run>> lines = lines(it);
      int room = (int) Math.floor((height - used - type.before()) / type.line());
      if (!rest.isEmpty() || room <= 0) {
        rest.add(it);
      } else if (lines.size() <= room) {
        kept.add(it);
      } else {
        kept.add(it.saying(Wrapping.joined(lines.subList(0, room))));
        rest.add(it.saying(Wrapping.joined(lines.subList(room, lines.size()))));
      }
      used += height(List.of(it));
    }
    return kept;
  }

  /** How high paragraphs are, in points. */
  double height(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .mapToDouble(it -> {
          Type type = Type.of(it.kind());
          return type.before() + lines(it).size() * type.line();
        })
        .sum();
  }

  private List<List<Run>> lines(Paragraph paragraph) {
    Type type = Type.of(paragraph.kind());
    boolean isBold = paragraph.kind() == Paragraph.Kind.GROUP;
    List<Run> runs =
        isBold
            ? paragraph.runs().stream()
                .map(it -> new Run(it.text(), it.tongue(), Run.Tone.STRONG, it.target()))
                .toList()
            : paragraph.runs();
    return new Wrapping(type.size(), width - type.indent()).lines(runs);
  }
}
