package org.commonground.coordination.briefings.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.briefings.office.Block;
import org.commonground.coordination.briefings.office.OfficeFile;
import org.commonground.coordination.briefings.office.Paragraph;
import org.commonground.coordination.briefings.office.Prose;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Section;
import org.commonground.coordination.briefings.office.Xml;

/** Writes sections under their headings, then the contents and the sources. */
final class Chapters {
  private static final int WIDTH = 9638;

  private final Prose prose;
  private final WordText text;
  private final WordTables tables;
  private final Drawings drawings;
  private final List<Heading> headings = new ArrayList<>();

  Chapters(Prose prose, WordText text, OfficeFile file) {
    this.prose = prose;
    this.text = text;
    this.tables = new WordTables(text, WIDTH);
    this.drawings = new Drawings(prose, text, file);
  }

  /** A heading that the contents name. */
  private record Heading(Style style, String title, String place) {}

  /** All sections. */
  Xml all(List<Section> sections) throws IOException {
    List<Xml> told = new ArrayList<>();
    for (Section section : sections) {
      told.add(heading(isBelow(section) ? Style.HEADING_2 : Style.HEADING_1, section.title()));
      told.add(blocks(section));
    }
    return Xml.join(told);
  }

  private Xml heading(Style style, String title) {
    var heading = new Heading(style, title, "section" + (headings.size() + 1));
    headings.add(heading);
    // Sources take the numbers below.
    int number = prose.view().notes().size() + headings.size();
    return text.paragraph(
        style,
        Xml.NONE,
        Xml.join(WordText.place(number, heading.place()), text.runs(prose.plain(title))));
  }

  private Xml blocks(Section section) throws IOException {
    List<Xml> told = new ArrayList<>();
    String group = "";
    for (Block block : section.blocks()) {
      switch (block) {
        case Block.Text(var paragraph) -> told.add(paragraph(section, paragraph));
        case Block.Table table -> told.add(table(section, table));
        case Block.Drawn(var chart, var figures) -> {
          told.add(heading(Style.HEADING_2, chart.title()));
          told.add(drawings.drawing(chart));
          told.add(tables.table(figures));
        }
        case Block.Told(var name, var item) -> {
          told.add(name.equals(group) ? Xml.NONE : subheading(section, name));
          group = name;
          told.add(item(item));
        }
      }
    }
    return Xml.join(told);
  }

  /** Headings never leave out a level, and those of groups are not in the contents. */
  private Xml subheading(Section section, String name) {
    return text.paragraph(isBelow(section) ? Style.HEADING_3 : Style.HEADING_2, prose.plain(name));
  }

  private static boolean isBelow(Section section) {
    return section.rank() == Section.Rank.BELOW;
  }

  private Xml paragraph(Section section, Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case GROUP -> subheading(section, paragraph.text());
      case ITEM -> text.paragraph(Style.ITEM, paragraph.runs());
      case TOLD -> text.paragraph(Style.TOLD, paragraph.runs());
      case BULLET -> text.paragraph(Style.BULLET, paragraph.runs());
      case NOTE -> text.paragraph(Style.NOTE, paragraph.runs());
      case ADDRESS -> text.paragraph(Style.NOTE, paragraph.runs());
      case ADDED -> text.paragraph(Style.ADDED, paragraph.runs());
    };
  }

  private Xml table(Section section, Block.Table table) {
    Xml above =
        table.caption().equals(section.title())
            ? Xml.NONE
            : heading(Style.HEADING_2, table.caption());
    return Xml.join(above, tables.table(table));
  }

  private Xml item(Briefing.Item item) {
    List<List<Run>> told = new ArrayList<>();
    for (Sentence it : item.sentences()) {
      boolean isOwn = it.records().equals(List.of(item.activity()));
      told.add(isOwn ? prose.sentence(it) : prose.cited(it));
    }
    return Xml.join(
        text.paragraph(Style.ITEM, prose.title(item)), text.paragraph(Style.TOLD, prose.row(told)));
  }

  /**
   * The contents, as links; programs add the numbers of pages when they bring fields up to date.
   */
  Xml contents() {
    List<Xml> lines = new ArrayList<>();
    for (Heading it : headings) {
      Style style = it.style().equals(Style.HEADING_1) ? Style.CONTENTS_1 : Style.CONTENTS_2;
      boolean isFirst = lines.isEmpty();
      boolean isLast = lines.size() + 1 == headings.size();
      lines.add(
          text.paragraph(
              style,
              Xml.NONE,
              Xml.join(
                  isFirst ? WordText.opening("TOC \\o \"1-2\" \\h \\z \\u") : Xml.NONE,
                  text.runs(
                      List.of(
                          new Run(it.title(), prose.tongue(), Run.Tone.PLAIN, "#" + it.place()))),
                  isLast ? WordText.CLOSING : Xml.NONE)));
    }
    return Xml.of(
        """
        <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>\
        <w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>{}{}</w:sdtContent></w:sdt>\
        """,
        text.paragraph(Style.CONTENTS_HEADING, prose.say("office.contents")),
        Xml.join(lines));
  }

  /** Every record, by its number. */
  Xml sources() {
    List<Xml> lines = new ArrayList<>();
    for (BriefingView.Note note : prose.view().notes()) {
      String place = Prose.place(note.number()).substring(1);
      lines.add(
          text.paragraph(
              Style.SOURCE,
              Xml.NONE,
              Xml.join(WordText.place(note.number(), place), text.runs(prose.source(note)))));
    }
    return Xml.join(lines);
  }

  /** The heading of the sources, which the contents name. */
  Xml sourcesHeading() {
    return prose.view().notes().isEmpty()
        ? Xml.NONE
        : heading(Style.HEADING_1, prose.view().say("briefing.page.list"));
  }
}
