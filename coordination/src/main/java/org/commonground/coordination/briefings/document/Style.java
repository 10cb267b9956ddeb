package org.commonground.coordination.briefings.document;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.office.Look;
import org.commonground.coordination.briefings.office.Tongue;
import org.commonground.coordination.briefings.office.Xml;

/**
 * A style of paragraphs, with the name by which office programs know headings and contents.
 *
 * @param id its name in the file
 * @param shownName its name in menus
 */
record Style(String id, String shownName, Letters letters, Space space) {
  static final Style NORMAL = new Style("Normal", "Normal", look(10.5, Look.INK), space(0, 6));
  static final Style TITLE =
      new Style("Title", "Title", look(26, Look.DEEP).bold(), space(0, 6).keptWithNext());
  static final Style SUBTITLE =
      new Style("Subtitle", "Subtitle", look(12, Look.QUIET), space(0, 10));
  static final Style HEADING_1 =
      new Style("Heading1", "heading 1", look(17, Look.DEEP).bold(), space(20, 6).heading(0));
  static final Style HEADING_2 =
      new Style("Heading2", "heading 2", look(13.5, Look.ACCENT).bold(), space(14, 4).heading(1));
  static final Style HEADING_3 =
      new Style("Heading3", "heading 3", look(11.5, Look.QUIET).bold(), space(10, 3).heading(2));
  static final Style ITEM =
      new Style("Item", "Item", look(10.5, Look.INK).bold(), space(6, 1).keptWithNext());
  static final Style TOLD = new Style("Told", "Told", look(10.5, Look.INK), space(0, 6));
  static final Style BULLET =
      new Style("ListBullet", "List Bullet", look(10.5, Look.INK), space(0, 3).listed(1));
  static final Style NOTE = new Style("Note", "Note", look(9, Look.QUIET), space(6, 6));
  static final Style ADDED =
      new Style("Added", "Added by editors", look(10.5, Look.INK), space(6, 6).shaded());
  static final Style CELL = new Style("Cell", "Cell", look(9.5, Look.INK), space(2, 2));
  static final Style CELL_HEAD =
      new Style("CellHead", "Cell Head", look(9.5, "FFFFFF").bold(), space(2, 2).keptWithNext());
  static final Style CELL_HEADLINE =
      new Style("CellHeadline", "Cell Headline", look(15, Look.ACCENT).bold(), space(2, 2));
  static final Style SOURCE =
      new Style("Source", "Source", look(9, Look.INK), space(0, 3).listed(2));
  static final Style CONTENTS_HEADING =
      new Style("TOCHeading", "TOC Heading", look(13.5, Look.DEEP).bold(), space(14, 4));
  static final Style CONTENTS_1 = new Style("TOC1", "toc 1", look(10.5, Look.INK), space(3, 1));
  static final Style CONTENTS_2 =
      new Style("TOC2", "toc 2", look(10.5, Look.QUIET), space(0, 1).indented());
  static final Style HEADER = new Style("Header", "header", look(8.5, Look.QUIET), space(0, 0));
  static final Style FOOTER = new Style("Footer", "footer", look(8.5, Look.QUIET), space(0, 0));

  private static final List<Style> ALL =
      List.of(
          NORMAL,
          TITLE,
          SUBTITLE,
          HEADING_1,
          HEADING_2,
          HEADING_3,
          ITEM,
          TOLD,
          BULLET,
          NOTE,
          ADDED,
          CELL,
          CELL_HEAD,
          CELL_HEADLINE,
          SOURCE,
          CONTENTS_HEADING,
          CONTENTS_1,
          CONTENTS_2,
          HEADER,
          FOOTER);

  /** How letters look. */
  record Letters(double size, String colour, Xml weight) {
    Letters bold() {
      return new Letters(size, colour, new Xml("<w:b/><w:bCs/>"));
    }
  }

  /** How a paragraph stands: kept, listed and shaded before its spacing, headings after it. */
  record Space(double before, double after, Xml first, Xml second, Xml last) {
    Space keptWithNext() {
      return new Space(before, after, new Xml("<w:keepNext/><w:keepLines/>"), second, last);
    }

    Space heading(int level) {
      var outline = Xml.of("<w:outlineLvl w:val=\"{}\"/>", level);
      return new Space(before, after, keptWithNext().first, second, outline);
    }

    Space listed(int list) {
      var numbered =
          Xml.of("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>", list);
      return new Space(before, after, first, numbered, last);
    }

    Space shaded() {
      var shade = new Xml("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF4D6\"/>");
      return new Space(before, after, first, shade, last);
    }

    Space indented() {
      return new Space(before, after, first, second, new Xml("<w:ind w:left=\"340\"/>"));
    }
  }

  private static Letters look(double size, String colour) {
    return new Letters(size, colour, Xml.NONE);
  }

  private static Space space(double before, double after) {
    return new Space(before, after, Xml.NONE, Xml.NONE, Xml.NONE);
  }

  /** The part that holds all styles, for texts in a language. */
  static Xml part(Tongue tongue) {
    List<Xml> styles = new ArrayList<>();
    for (Style it : ALL) {
      styles.add(it.xml(tongue));
    }
    return Xml.of(
        """
        <w:styles{}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{}" w:hAnsi="{}" \
        w:eastAsia="{}" w:cs="{}"/><w:sz w:val="21"/><w:szCs w:val="21"/>{}</w:rPr>\
        </w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr>\
        </w:pPrDefault></w:docDefaults>{}{}</w:styles>\
        """,
        TextFile.NAMES,
        Look.FONT,
        Look.FONT,
        Look.EAST_ASIAN_FONT,
        Look.FONT,
        WordText.language(tongue),
        Xml.join(styles),
        others());
  }

  private Xml xml(Tongue tongue) {
    boolean isNormal = equals(NORMAL);
    return Xml.of(
        """
        <w:style w:type="paragraph"{} w:styleId="{}"><w:name w:val="{}"/>{}<w:qFormat/>\
        <w:pPr>{}{}{}<w:spacing w:before="{}" w:after="{}"/>{}</w:pPr><w:rPr>{}\
        <w:color w:val="{}"/><w:sz w:val="{}"/><w:szCs w:val="{}"/></w:rPr></w:style>\
        """,
        new Xml(isNormal ? " w:default=\"1\"" : ""),
        id,
        shownName,
        isNormal ? Xml.NONE : new Xml("<w:basedOn w:val=\"Normal\"/>"),
        space.first,
        space.second,
        tongue.isRightToLeft() ? new Xml("<w:bidi/>") : Xml.NONE,
        twentieths(space.before),
        twentieths(space.after),
        space.last,
        letters.weight,
        letters.colour,
        Math.round(letters.size * 2),
        Math.round(letters.size * 2));
  }

  private static long twentieths(double points) {
    return Math.round(points * 20);
  }

  private static Xml others() {
    return Xml.of(
        """
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name \
        w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
        <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" \
        w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
        <w:style w:type="table" w:styleId="Figures"><w:name w:val="Figures"/><w:basedOn \
        w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" \
        w:color="{}"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="{}"/><w:insideH \
        w:val="single" w:sz="4" w:space="0" w:color="{}"/></w:tblBorders></w:tblPr>\
        <w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" \
        w:fill="{}"/></w:tcPr></w:tblStylePr></w:style>\
        <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>\
        <w:color w:val="{}"/></w:rPr></w:style>\
        """,
        Look.LINE,
        Look.LINE,
        Look.LINE,
        Look.DEEP,
        Look.ACCENT);
  }
}
