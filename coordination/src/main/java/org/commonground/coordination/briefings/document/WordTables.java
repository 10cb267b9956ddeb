package org.commonground.coordination.briefings.document;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.office.Block;
import org.commonground.coordination.briefings.office.Look;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Xml;

/**
 * Writes tables whose head comes again on each page.
 *
 * @param text for the language and part of the text
 * @param width of a table, in twentieths of a point
 */
record WordTables(WordText text, int width) {

  Xml table(Block.Table table) {
    List<Xml> columns = new ArrayList<>();
    List<List<Run>> heads = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(Xml.of("<w:gridCol w:w=\"{}\"/>", width(table, i)));
      heads.add(List.of(new Run(table.columns().get(i).head(), text.tongue(), Run.Tone.PLAIN)));
    }
    List<Xml> rows = new ArrayList<>();
    rows.add(head(table, heads));
    for (Block.Row row : table.rows()) {
      rows.add(row(table, row));
    }
    return Xml.of(
        """
        <w:tbl><w:tblPr><w:tblStyle w:val="Figures"/>{}<w:tblW w:w="{}" w:type="dxa"/>\
        <w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" \
        w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>\
        <w:tblCaption w:val="{}"/></w:tblPr><w:tblGrid>{}</w:tblGrid>{}</w:tbl>\
        """,
        text.tongue().isRightToLeft() ? new Xml("<w:bidiVisual/>") : Xml.NONE,
        width,
        table.caption(),
        Xml.join(columns),
        Xml.join(rows));
  }

  private long width(Block.Table table, int column) {
    return Math.round(width * table.share(column));
  }

  private Xml head(Block.Table table, List<List<Run>> heads) {
    List<Xml> cells = new ArrayList<>();
    Xml shade = Xml.of("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>", Look.DEEP);
    for (int i = 0; i < heads.size(); i++) {
      cells.add(cell(table, i, shade, Style.CELL_HEAD, heads.get(i)));
    }
    return Xml.of("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{}</w:tr>", Xml.join(cells));
  }

  private Xml row(Block.Table table, Block.Row row) {
    List<Xml> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Style style =
          table.columns().get(i).kind() == Block.Column.Kind.HEADLINE
              ? Style.CELL_HEADLINE
              : Style.CELL;
      cells.add(cell(table, i, Xml.NONE, style, row.cells().get(i)));
    }
    return Xml.of("<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>", Xml.join(cells));
  }

  private Xml cell(Block.Table table, int column, Xml shade, Style style, List<Run> runs) {
    boolean isWords = table.columns().get(column).kind() == Block.Column.Kind.WORDS;
    // In a paragraph that runs from right to left, "right" means the end: the left edge.
    Xml edge = isWords ? Xml.NONE : new Xml("<w:jc w:val=\"right\"/>");
    return Xml.of(
        "<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/>{}<w:vAlign w:val=\"center\"/></w:tcPr>"
            + "{}</w:tc>",
        width(table, column),
        shade,
        text.paragraph(style, edge, text.runs(runs)));
  }
}
