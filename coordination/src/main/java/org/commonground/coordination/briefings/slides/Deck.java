package org.commonground.coordination.briefings.slides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.Chart;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.briefings.office.Block;
import org.commonground.coordination.briefings.office.Paragraph;
import org.commonground.coordination.briefings.office.Prose;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Section;
import org.commonground.coordination.briefings.office.Story;
import org.jspecify.annotations.Nullable;

/** Cuts the sections of a briefing into slides: none overflows, and no two have one title. */
final class Deck {
  /** So many lying bars or standing columns can be read at the back of a room. */
  static final int MOST_BARS = 10;

  private static final String BETWEEN = " · ";

  private final Prose prose;
  private final List<Slide> slides = new ArrayList<>();
  private final List<Flow.Piece> below = new ArrayList<>();
  private final Map<Paragraph, String> areas = new HashMap<>();

  private Deck(Prose prose) {
    this.prose = prose;
  }

  /** The slides of a briefing. */
  static List<Slide> of(Prose prose) {
    var deck = new Deck(prose);
    deck.slides.add(Cover.of(prose));
    List<Section> sections = Story.of(prose);
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.rank() == Section.Rank.BELOW) {
        deck.collect(section);
        boolean isLast =
            i + 1 == sections.size() || sections.get(i + 1).rank() != Section.Rank.BELOW;
        if (isLast) {
          deck.pages(section.over());
        }
      } else {
        deck.section(section);
      }
    }
    deck.sources();
    return numbered(deck.slides);
  }

  /** Small sections share slides: nobody turns eighty pages in a meeting. */
  private void collect(Section section) {
    for (Flow.Piece piece : pieces(section.blocks())) {
      var group = piece.group();
      List<Run> name = new ArrayList<>(prose.plain(section.title()));
      if (group != null) {
        name.addAll(prose.plain(BETWEEN));
        name.addAll(group.runs());
      }
      var heading = new Paragraph(Paragraph.Kind.GROUP, name, List.of());
      areas.put(heading, section.title());
      below.add(new Flow.Piece(heading, piece.paragraphs(), piece.item()));
    }
  }

  private void pages(String over) {
    var flow = new Flow(Box.BODY.width(), Box.BODY.height());
    below.forEach(flow::add);
    below.clear();
    for (Flow.Page page : flow.pages()) {
      var title =
          new Slide.Heading(
              over, title(page.headings().stream().map(areas::get).distinct().toList()));
      add(title, new Slide.Content.Text(page.paragraphs(), List.copyOf(page.items())));
    }
  }

  /** As many names as a line holds. */
  private String title(List<String> names) {
    for (int shown = names.size(); shown > 1; shown--) {
      String title = String.join(BETWEEN, names.subList(0, shown));
      String whole = shown == names.size() ? title : title + BETWEEN + "…";
      var lines = new Wrapping(Type.TITLE.size(), Box.TITLE.width()).lines(prose.plain(whole));
      if (lines.size() == 1) {
        return whole;
      }
    }
    return names.getFirst();
  }

  private void section(Section section) {
    if (section.rank() == Section.Rank.HEAD) {
      add(new Slide.Heading("", section.title()), new Slide.Content.Divider());
    }
    List<Block> texts = new ArrayList<>();
    for (Block block : section.blocks()) {
      switch (block) {
        case Block.Text _, Block.Told _ -> texts.add(block);
        case Block.Table table -> {
          text(section, texts);
          table(section, table);
        }
        case Block.Drawn(var chart, _) -> {
          text(section, texts);
          drawing(section, chart);
        }
      }
    }
    text(section, texts);
  }

  private void text(Section section, List<Block> blocks) {
    if (blocks.isEmpty()) {
      return;
    }
    var flow = new Flow(Box.BODY.width(), Box.BODY.height());
    List<Paragraph> below = isTable() ? notes(blocks) : List.of();
    if (!below.isEmpty() && slides.getLast().content() instanceof Slide.Content.Table table) {
      double used = table.heights().stream().mapToDouble(Double::doubleValue).sum();
      if (used + flow.height(below) <= Box.BODY.height()) {
        var joined = new Slide.Content.Table(table.table(), table.heights(), below);
        slides.add(new Slide(slides.removeLast().heading(), joined));
        blocks.subList(0, below.size()).clear();
      }
    }
    pieces(blocks).forEach(flow::add);
    blocks.clear();
    for (Flow.Page page : flow.pages()) {
      add(heading(section), new Slide.Content.Text(page.paragraphs(), List.copyOf(page.items())));
    }
  }

  /** What stands in a head itself comes from editors: all that records say stands below it. */
  private Slide.Heading heading(Section section) {
    return section.rank() == Section.Rank.HEAD
        ? new Slide.Heading(section.title(), prose.view().say("office.editors"))
        : new Slide.Heading(section.over(), section.title());
  }

  private boolean isTable() {
    return slides.getLast().content() instanceof Slide.Content.Table;
  }

  /** The notes right behind a table belong to it. */
  private static List<Paragraph> notes(List<Block> blocks) {
    List<Paragraph> notes = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Text(var it) && it.kind() == Paragraph.Kind.NOTE) {
        notes.add(it);
      } else {
        break;
      }
    }
    return notes;
  }

  private List<Flow.Piece> pieces(List<Block> blocks) {
    List<Flow.Piece> pieces = new ArrayList<>();
    @Nullable Paragraph group = null;
    for (Block block : blocks) {
      switch (block) {
        case Block.Told(var name, var item) -> pieces.add(told(name, item));
        case Block.Text(var it) when it.kind() == Paragraph.Kind.GROUP -> group = it;
        case Block.Text(var it) ->
            pieces.add(
                new Flow.Piece(
                    it.kind() == Paragraph.Kind.BULLET ? group : null, List.of(it), null));
        case Block.Table _, Block.Drawn _ -> {}
      }
    }
    return pieces;
  }

  /** Its title, and below it what a slide has room for; the notes have the rest. */
  private Flow.Piece told(String group, Briefing.Item item) {
    var records = List.of(item.activity());
    List<List<Run>> shown = new ArrayList<>();
    for (Sentence it : item.sentences()) {
      if (isShown(it.kind())) {
        shown.add(prose.sentence(it));
      }
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(Paragraph.Kind.ITEM, prose.title(item), records));
    if (!shown.isEmpty()) {
      paragraphs.add(new Paragraph(Paragraph.Kind.TOLD, prose.row(shown), records));
    }
    var heading = new Paragraph(Paragraph.Kind.GROUP, prose.plain(group), List.of());
    return new Flow.Piece(heading, paragraphs, item);
  }

  /** When, where, for whom, for how many and with what result; who and whence is in the notes. */
  private static boolean isShown(Sentence.Kind kind) {
    return switch (kind) {
      case HELD,
          COMPLETED,
          UNDER_WAY,
          UNCONFIRMED,
          PLANNED,
          SUSPENDED,
          CANCELLED,
          UPCOMING,
          DATE_UNKNOWN,
          PLACE,
          BENEFICIARY,
          PARTICIPANTS,
          PARTICIPANTS_FEW,
          RESULT,
          RESULT_TARGET,
          BUDGET,
          TRANSACTIONS ->
          true;
      default -> false;
    };
  }

  private void table(Section section, Block.Table table) {
    var heading =
        table.caption().equals(section.title())
            ? new Slide.Heading(section.over(), section.title())
            : new Slide.Heading(section.title(), table.caption());
    var grid = new Grid(Box.BODY.width(), Box.BODY.height());
    for (Grid.Piece piece : grid.pieces(table, prose.tongue())) {
      add(heading, new Slide.Content.Table(piece.table(), piece.heights(), List.of()));
    }
  }

  /** A chart with more bars than can be read is drawn in parts, on one scale. */
  private void drawing(Section section, Chart chart) {
    for (Chart part : chart.parts(MOST_BARS)) {
      List<Paragraph> below =
          chart.note().isEmpty()
              ? List.of()
              : List.of(
                  new Paragraph(
                      Paragraph.Kind.NOTE, prose.own(chart.note(), Run.Tone.QUIET), List.of()));
      add(
          new Slide.Heading(section.title() + BETWEEN + chart.unit(), chart.title()),
          new Slide.Content.Drawing(part, chart.largest(), below));
    }
  }

  private void sources() {
    var flow = new Flow(Box.BODY.width(), Box.BODY.height());
    for (var note : prose.view().notes()) {
      List<Run> runs = new ArrayList<>(prose.plain(note.number() + ". "));
      runs.addAll(prose.source(note));
      runs.removeIf(it -> !it.target().isEmpty());
      var records = List.of(note.record().id());
      flow.add(
          new Flow.Piece(null, List.of(new Paragraph(Paragraph.Kind.TOLD, runs, records)), null));
    }
    for (Flow.Page page : flow.pages()) {
      add(
          new Slide.Heading("", prose.view().say("briefing.page.list")),
          new Slide.Content.Text(page.paragraphs(), List.of()));
    }
  }

  private void add(Slide.Heading heading, Slide.Content content) {
    slides.add(new Slide(heading, content));
  }

  private static List<Slide> numbered(List<Slide> slides) {
    Map<Slide.Heading, Integer> all = new HashMap<>();
    slides.forEach(it -> all.merge(it.heading(), 1, Integer::sum));
    Map<Slide.Heading, Integer> seen = new HashMap<>();
    List<Slide> numbered = new ArrayList<>();
    for (Slide slide : slides) {
      int of = all.getOrDefault(slide.heading(), 1);
      int number = seen.merge(slide.heading(), 1, Integer::sum);
      numbered.add(of == 1 ? slide : slide.as(number + "/" + of));
    }
    return numbered;
  }
}
