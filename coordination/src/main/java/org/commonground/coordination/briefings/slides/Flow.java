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

  /** What has been put on one slide, and how much of its height that takes. */
  record Page(List<Paragraph> paragraphs, Set<Briefing.Item> items, List<Double> heights) {
    private Page() {
      this(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
    }

    /** The headings that stand on it. */
    List<Paragraph> headings() {
      return paragraphs.stream().filter(it -> it.kind() == Paragraph.Kind.GROUP).toList();
    }

    private double used() {
      return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    private void put(List<Paragraph> more, double high, Piece piece) {
      paragraphs.addAll(more);
      heights.add(high);
      if (piece.item() != null) {
        items.add(piece.item());
      }
    }
  }

  /** The slides so far. */
  List<Page> pages() {
    return pages;
  }

  /** Puts a piece on the last slide, or on new ones. */
  void add(Piece piece) {
    if (pages.isEmpty() || !isPut(pages.getLast(), piece)) {
      pages.add(new Page());
      if (!isPut(pages.getLast(), piece)) {
        List<Paragraph> rest = new ArrayList<>();
        List<Paragraph> kept = cut(headed(pages.getLast(), piece), rest);
        pages.getLast().put(kept, height, piece);
        add(new Piece(piece.group(), rest, piece.item()));
      }
    }
  }

  /** Whether there was room for the piece; if so, it is there now. */
  private boolean isPut(Page page, Piece piece) {
    List<Paragraph> headed = headed(page, piece);
    double high = height(headed);
    boolean isRoom = page.used() + high <= height;
    if (isRoom) {
      page.put(headed, high, piece);
    }
    return isRoom;
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
