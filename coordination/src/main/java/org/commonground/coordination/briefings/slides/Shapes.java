package org.commonground.coordination.briefings.slides;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.office.Block;
import org.commonground.coordination.briefings.office.Look;
import org.commonground.coordination.briefings.office.Paragraph;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Xml;

/**
 * Writes what stands on one slide, shape by shape.
 *
 * @param text for the language and part of the slide
 */
record Shapes(Text text) {
  private static final String BODY_MAKE =
      "<a:bodyPr lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:normAutofit/></a:bodyPr>";

  /** A place of the layout filled with paragraphs. */
  Xml placeholder(int id, String name, String kind, Xml paragraphs) {
    return Xml.of(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="{}" name="{}"/><p:cNvSpPr><a:spLocks noGrp="1"/>\
        </p:cNvSpPr><p:nvPr><p:ph {}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody>{}<a:lstStyle/>{}\
        </p:txBody></p:sp>\
        """,
        id,
        name,
        new Xml(kind),
        new Xml(BODY_MAKE),
        paragraphs);
  }

  /** The title: above it, smaller, the section that it belongs to. */
  Xml title(Slide.Heading heading) {
    Run title = new Run(heading.shown(), text.tongue(), Run.Tone.STRONG);
    Xml over =
        heading.over().isEmpty()
            ? Xml.NONE
            : text.line(
                oneLine(new Run(heading.over(), text.tongue(), Run.Tone.PLAIN)),
                Type.OVER,
                Text.Edge.START,
                Look.QUIET);
    return placeholder(
        2,
        "Title",
        "type=\"title\"",
        Xml.join(over, text.line(List.of(title), Type.TITLE, Text.Edge.START, Look.DEEP)));
  }

  /** What is longer is whole on the slide that begins the row. */
  private static List<Run> oneLine(Run run) {
    var wrapping = new Wrapping(Type.OVER.size(), Box.TITLE.width() - Type.OVER.size());
    List<List<Run>> lines = wrapping.lines(List.of(run));
    return lines.size() == 1
        ? lines.getFirst()
        : List.of(run.saying(lines.getFirst().getFirst().text().strip() + "…"));
  }

  /** A text box outside the layout's places. */
  Xml box(int id, Box at, List<Paragraph> paragraphs) {
    return Xml.of(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="{}" name="Note {}"/><p:cNvSpPr txBox="1"/><p:nvPr/>\
        </p:nvSpPr><p:spPr><a:xfrm>{}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
        <a:noFill/></p:spPr><p:txBody>{}<a:lstStyle/>{}</p:txBody></p:sp>\
        """,
        id,
        id,
        at.in(text.tongue()).xml(),
        new Xml(BODY_MAKE),
        text.paragraphs(paragraphs, Look.INK));
  }

  /** A chart, which the slide's part names. */
  Xml chart(int id, Box at, String relationship, String description) {
    return frame(
        id,
        description,
        at,
        Xml.of(
            """
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
            <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            r:id="{}"/></a:graphicData>\
            """,
            relationship));
  }

  private Xml frame(int id, String description, Box at, Xml graphic) {
    return Xml.of(
        """
        <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{}" name="Frame {}" descr="{}"/>\
        <p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>\
        </p:nvGraphicFramePr><p:xfrm>{}</p:xfrm><a:graphic>{}</a:graphic></p:graphicFrame>\
        """,
        id,
        id,
        description,
        at.in(text.tongue()).xml(),
        graphic);
  }

  /** A native table whose first row is its head. */
  Xml table(int id, Box at, Slide.Content.Table content) {
    Block.Table table = content.table();
    List<Xml> columns = new ArrayList<>();
    List<List<Run>> heads = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(Xml.of("<a:gridCol w=\"{}\"/>", Box.emu(at.width() * table.share(i))));
      heads.add(List.of(new Run(table.columns().get(i).head(), text.tongue(), Run.Tone.STRONG)));
    }
    List<Xml> rows = new ArrayList<>();
    rows.add(row(table, heads, content.heights().getFirst(), -1));
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(row(table, table.rows().get(i).cells(), content.heights().get(i + 1), i));
    }
    double height = content.heights().stream().mapToDouble(Double::doubleValue).sum();
    return frame(
        id,
        table.caption(),
        at.high(height),
        Xml.of(
            """
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>\
            <a:tblPr {}firstRow="1" bandRow="1"/><a:tblGrid>{}</a:tblGrid>{}</a:tbl>\
            </a:graphicData>\
            """,
            new Xml(text.tongue().isRightToLeft() ? "rtl=\"1\" " : ""),
            Xml.join(columns),
            Xml.join(rows)));
  }

  /** The head has the number -1. */
  private Xml row(Block.Table table, List<List<Run>> cells, double height, int number) {
    List<Xml> written = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean isWords = table.columns().get(i).kind() == Block.Column.Kind.WORDS;
      Type type = number < 0 ? Type.BODY : Grid.type(table, i, cells.get(i));
      Type flat = new Type(type.size(), type.line(), 0, 0);
      String colour = colour(table, i, number);
      Xml line = text.line(cells.get(i), flat, isWords ? Text.Edge.START : Text.Edge.END, colour);
      written.add(cell(line, number));
    }
    return Xml.of("<a:tr h=\"{}\">{}</a:tr>", Box.emu(height), Xml.join(written));
  }

  private static String colour(Block.Table table, int column, int number) {
    if (number < 0) {
      return "FFFFFF";
    }
    return table.columns().get(column).kind() == Block.Column.Kind.HEADLINE
        ? Look.ACCENT
        : Look.INK;
  }

  private static Xml cell(Xml line, int number) {
    String none = "<a:ln{} w=\"0\"><a:noFill/></a:ln{}>";
    String ground = number < 0 ? Look.DEEP : number % 2 == 0 ? "FFFFFF" : Look.GROUND;
    return Xml.of(
        """
        <a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{}</a:txBody><a:tcPr marL="{}" marR="{}" \
        marT="{}" marB="{}" anchor="ctr">{}{}{}<a:lnB w="9525"><a:solidFill>\
        <a:srgbClr val="{}"/></a:solidFill></a:lnB><a:solidFill><a:srgbClr val="{}"/>\
        </a:solidFill></a:tcPr></a:tc>\
        """,
        line,
        Box.emu(Grid.ASIDE),
        Box.emu(Grid.ASIDE),
        Box.emu(Grid.ABOVE),
        Box.emu(Grid.ABOVE),
        Xml.of(none, "L", "L"),
        Xml.of(none, "R", "R"),
        Xml.of(none, "T", "T"),
        Look.LINE,
        ground);
  }
}
