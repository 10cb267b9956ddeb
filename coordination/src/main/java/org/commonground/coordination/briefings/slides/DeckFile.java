package org.commonground.coordination.briefings.slides;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.office.ChartPart;
import org.commonground.coordination.briefings.office.FileProperties;
import org.commonground.coordination.briefings.office.Look;
import org.commonground.coordination.briefings.office.OfficeFile;
import org.commonground.coordination.briefings.office.Prose;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Tongue;
import org.commonground.coordination.briefings.office.Xml;

/** Slides as the parts of a presentation. */
final class DeckFile {
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final long FIRST_SLIDE = 256;

  /** The space above the first paragraph of a box is not kept by every program. */
  private static final int GAP = 8;

  private final Prose prose;
  private final Tongue tongue;
  private final OfficeFile file = new OfficeFile();
  private final OfficeFile.Part presentation;
  private final Master.Parts master;
  private final List<Xml> listed = new ArrayList<>();

  private DeckFile(Prose prose) {
    this.prose = prose;
    this.tongue = prose.tongue();
    this.presentation = file.add("ppt/presentation.xml", TYPES + "presentation.main+xml");
    file.root().name("officeDocument", presentation);
    this.master = new Master(tongue).addTo(file);
  }

  /** The file of a briefing. */
  static OfficeFile of(Prose prose) throws IOException {
    var deck = new DeckFile(prose);
    int number = 0;
    for (Slide slide : Deck.of(prose)) {
      number++;
      deck.add(slide, number);
    }
    deck.finish();
    return deck.file;
  }

  private void add(Slide slide, int number) throws IOException {
    var part = file.add("ppt/slides/slide%d.xml".formatted(number), TYPES + "slide+xml");
    var text = new Text(tongue, part);
    part.name("slideLayout", layout(slide));
    Xml shapes =
        switch (slide.content()) {
          case Slide.Content.Cover cover -> cover(slide, cover, text);
          case Slide.Content.Divider _ -> divider(slide, text);
          case Slide.Content.Text(var paragraphs, _) ->
              Xml.join(
                  new Shapes(text).title(slide.heading()),
                  new Shapes(text)
                      .placeholder(3, "Text", "idx=\"1\"", text.paragraphs(paragraphs, Look.INK)));
          case Slide.Content.Table table -> table(slide, table, text);
          case Slide.Content.Drawing drawing -> drawing(slide, drawing, text, number);
        };
    Xml foot = layout(slide) == master.cover() ? Xml.NONE : foot(text, number);
    part.write(
        Xml.of(
            "<p:sld{}><p:cSld>{}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
            new Xml(Master.NAMES),
            Master.tree(Xml.join(shapes, foot))));
    notes(slide, part, number);
    listed.add(
        Xml.of(
            "<p:sldId id=\"{}\" r:id=\"{}\"/>",
            FIRST_SLIDE + number,
            presentation.name("slide", part)));
  }

  private OfficeFile.Part layout(Slide slide) {
    return switch (slide.content()) {
      case Slide.Content.Cover _ -> master.cover();
      case Slide.Content.Divider _ -> master.divider();
      case Slide.Content.Text _ -> master.text();
      case Slide.Content.Table _, Slide.Content.Drawing _ -> master.open();
    };
  }

  private Xml cover(Slide slide, Slide.Content.Cover cover, Text text) {
    var title = new Run(slide.heading().shown(), tongue, Run.Tone.STRONG);
    Xml line = text.line(List.of(title), Type.COVER, Text.Edge.START, "FFFFFF");
    var shapes = new Shapes(text);
    return Xml.join(
        shapes.placeholder(2, "Title", "type=\"ctrTitle\"", line),
        shapes.placeholder(
            3,
            "Subtitle",
            "type=\"subTitle\" idx=\"1\"",
            text.paragraphs(cover.below(), "FFFFFF")));
  }

  private Xml divider(Slide slide, Text text) {
    var title = new Run(slide.heading().shown(), tongue, Run.Tone.STRONG);
    return new Shapes(text)
        .placeholder(
            2,
            "Title",
            "type=\"title\"",
            text.line(List.of(title), Type.DIVIDER, Text.Edge.START, Look.DEEP));
  }

  private static Xml table(Slide slide, Slide.Content.Table table, Text text) {
    var shapes = new Shapes(text);
    double height = table.heights().stream().mapToDouble(Double::doubleValue).sum();
    Xml below =
        table.below().isEmpty()
            ? Xml.NONE
            : shapes.box(4, Box.BODY.below(height + GAP), table.below());
    return Xml.join(shapes.title(slide.heading()), shapes.table(3, Box.BODY, table), below);
  }

  private Xml drawing(Slide slide, Slide.Content.Drawing drawing, Text text, int number)
      throws IOException {
    var shapes = new Shapes(text);
    var flow = new Flow(Box.BODY.width(), Box.BODY.height());
    double room = Box.BODY.height() - flow.height(drawing.below());
    var chart = new ChartPart(drawing.chart(), tongue, drawing.largest(), 18);
    String id = text.part().name("chart", chart.addTo(file, "ppt", number));
    Xml below =
        drawing.below().isEmpty()
            ? Xml.NONE
            : shapes.box(4, Box.BODY.below(room * drawing.share()), drawing.below());
    return Xml.join(
        shapes.title(slide.heading()),
        shapes.chart(
            3,
            Box.BODY.high(room * drawing.share()),
            id,
            ChartPart.description(prose, drawing.chart(), ChartPart.figures(drawing.chart()))),
        below);
  }

  private Xml foot(Text text, int number) {
    var shapes = new Shapes(text);
    String words = prose.view().say("app.name") + " · " + prose.view().briefing().title();
    Xml footer =
        Xml.of(
            "<a:p><a:r><a:rPr lang=\"{}\" dirty=\"0\"/><a:t>{}</a:t></a:r></a:p>",
            tongue.tag(),
            words);
    return Xml.join(
        shapes.placeholder(20, "Footer", "type=\"ftr\" sz=\"quarter\" idx=\"11\"", footer),
        shapes.placeholder(
            21,
            "Number",
            "type=\"sldNum\" sz=\"quarter\" idx=\"12\"",
            Xml.of("<a:p>{}</a:p>", Master.number(tongue, number))));
  }

  private void notes(Slide slide, OfficeFile.Part part, int number) {
    var notes =
        file.add("ppt/notesSlides/notesSlide%d.xml".formatted(number), TYPES + "notesSlide+xml");
    notes.name("notesMaster", master.notes());
    notes.name("slide", part);
    part.name("notesSlide", notes);
    notes.write(
        Xml.of(
            """
            <p:notes{}><p:cSld>{}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>\
            </p:notes>\
            """,
            new Xml(Master.NAMES),
            Master.tree(new Notes(prose).of(slide, new Text(tongue, notes)))));
  }

  private void finish() {
    presentation.write(
        Xml.of(
            """
            <p:presentation{}{}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="{}"/>\
            </p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="{}"/>\
            </p:notesMasterIdLst><p:sldIdLst>{}</p:sldIdLst><p:sldSz cx="{}" cy="{}"/>\
            <p:notesSz cx="6858000" cy="9144000"/></p:presentation>\
            """,
            new Xml(Master.NAMES),
            new Xml(tongue.isRightToLeft() ? " rtl=\"1\"" : ""),
            presentation.name("slideMaster", master.master()),
            presentation.name("notesMaster", master.notes()),
            Xml.join(listed),
            Box.emu(Box.SLIDE.width()),
            Box.emu(Box.SLIDE.height())));
    FileProperties.of(prose).addTo(file);
  }
}
