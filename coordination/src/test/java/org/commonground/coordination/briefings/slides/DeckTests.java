package org.commonground.coordination.briefings.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.commonground.coordination.briefings.SampleView;
import org.commonground.coordination.briefings.office.Block;
import org.commonground.coordination.briefings.office.Paragraph;
import org.commonground.coordination.briefings.office.Prose;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Tongue;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No slide holds more than it has room for, whatever it has to say. */
class DeckTests {
  private static final Tongue ENGLISH = Tongue.of("en");
  private static final List<String> WORDS =
      List.of(
          "a ",
          "workshop ",
          "反恐怖主义",
          "المشاركين ",
          "предупреждение ",
          "https://example.org/" + "x".repeat(300),
          "\n",
          "W".repeat(90) + " ");

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTextRunsOverTheEdge(Language language) {
    for (Slide slide : Deck.of(Prose.of(SampleView.in(language)))) {
      assertThat(heightOf(slide))
          .as(slide.heading().shown())
          .isLessThanOrEqualTo(Box.BODY.height());
      assertThat(titleHeightOf(slide))
          .as(slide.heading().shown())
          .isLessThanOrEqualTo(roomForTitle(slide));
    }
  }

  private static double roomForTitle(Slide slide) {
    return switch (slide.content()) {
      case Slide.Content.Cover _ -> Box.COVER.height();
      case Slide.Content.Divider _ -> Box.DIVIDER.height();
      case Slide.Content.Text _, Slide.Content.Table _, Slide.Content.Drawing _ ->
          Box.TITLE.height();
    };
  }

  private static double titleHeightOf(Slide slide) {
    var title = List.of(new Run(slide.heading().shown(), ENGLISH, Run.Tone.STRONG));
    double over = slide.heading().over().isEmpty() ? 0 : Type.OVER.line();
    return switch (slide.content()) {
      case Slide.Content.Cover _ ->
          new Wrapping(Type.COVER.size(), Box.COVER.width()).lines(title).size()
              * Type.COVER.line();
      case Slide.Content.Divider _ ->
          new Wrapping(Type.DIVIDER.size(), Box.DIVIDER.width()).lines(title).size()
              * Type.DIVIDER.line();
      case Slide.Content.Text _, Slide.Content.Table _, Slide.Content.Drawing _ ->
          over
              + new Wrapping(Type.TITLE.size(), Box.TITLE.width()).lines(title).size()
                  * Type.TITLE.line();
    };
  }

  private static double heightOf(Slide slide) {
    var flow = new Flow(Box.BODY.width(), Box.BODY.height());
    return switch (slide.content()) {
      case Slide.Content.Divider _ -> 0;
      case Slide.Content.Cover(var below) -> flow.height(below);
      case Slide.Content.Text(var paragraphs, _) -> flow.height(paragraphs);
      case Slide.Content.Table(_, var heights, var below) ->
          heights.stream().mapToDouble(Double::doubleValue).sum() + flow.height(below);
      case Slide.Content.Drawing(_, _, var below) -> flow.height(below) + 150;
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void cutsTextOfAnyLengthAndLosesNothing(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var flow = new Flow(Box.BODY.width(), Box.BODY.height());
    var written = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      List<Run> runs = runs(random);
      runs.forEach(it -> written.append(it.text()));
      var paragraph = new Paragraph(Paragraph.Kind.TOLD, runs, List.of());
      flow.add(new Flow.Piece(null, List.of(paragraph), null));
    }

    var read = new StringBuilder();
    for (Flow.Page page : flow.pages()) {
      assertThat(flow.height(page.paragraphs())).isLessThanOrEqualTo(Box.BODY.height());
      page.paragraphs().forEach(it -> read.append(it.text()));
    }
    assertThat(read.toString()).isEqualTo(written.toString());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void cutsTablesOfAnyHeightAndLosesNothing(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var columns =
        List.of(
            new Block.Column("One", 1, Block.Column.Kind.HEADLINE),
            new Block.Column("Two", 3, Block.Column.Kind.WORDS));
    List<Block.Row> rows = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      rows.add(new Block.Row(List.of(runs(random), runs(random)), List.of()));
    }
    var table = new Block.Table("All", columns, rows);

    var pieces = new Grid(Box.BODY.width(), Box.BODY.height()).pieces(table, ENGLISH);

    assertThat(pieces)
        .allSatisfy(it -> assertThat(it.height()).isLessThanOrEqualTo(Box.BODY.height()));
    for (int column = 0; column < 2; column++) {
      int of = column;
      assertThat(
              pieces.stream()
                  .flatMap(it -> it.table().rows().stream())
                  .map(it -> text(it, of))
                  .toList()
                  .toString()
                  .replace(", ", "")
                  .replaceAll("[\\[\\]]", ""))
          .isEqualTo(
              rows.stream()
                  .map(it -> text(it, of))
                  .toList()
                  .toString()
                  .replace(", ", "")
                  .replaceAll("[\\[\\]]", ""));
    }
  }

  private static String text(Block.Row row, int column) {
    return new Paragraph(Paragraph.Kind.TOLD, row.cells().get(column), List.of()).text();
  }

  private static List<Run> runs(RandomGenerator random) {
    List<Run> runs = new ArrayList<>();
    int all = random.nextInt(1, 120);
    for (int i = 0; i < all; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      runs.add(new Run(word, ENGLISH, random.nextBoolean() ? Run.Tone.STRONG : Run.Tone.PLAIN));
    }
    return runs;
  }
}
