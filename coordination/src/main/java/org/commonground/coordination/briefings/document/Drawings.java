package org.commonground.coordination.briefings.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.Chart;
import org.commonground.coordination.briefings.office.ChartPart;
import org.commonground.coordination.briefings.office.OfficeFile;
import org.commonground.coordination.briefings.office.Prose;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Xml;

/** Writes native charts into the text. */
final class Drawings {
  private static final int EMU = 12700;
  private static final int WIDTH = 480;
  private static final int MOST_POINTS = 24;

  private final Prose prose;
  private final WordText text;
  private final OfficeFile file;
  private final List<String> drawn = new ArrayList<>();

  Drawings(Prose prose, WordText text, OfficeFile file) {
    this.prose = prose;
    this.text = text;
    this.file = file;
  }

  /** A chart; one that is higher than a page comes in parts of one scale. */
  Xml drawing(Chart chart) throws IOException {
    List<Xml> parts = new ArrayList<>();
    for (Chart part : chart.parts(MOST_POINTS)) {
      parts.add(drawing(part, chart.largest()));
    }
    if (!chart.note().isEmpty()) {
      parts.add(text.paragraph(Style.NOTE, prose.own(chart.note(), Run.Tone.QUIET)));
    }
    return Xml.join(parts);
  }

  private Xml drawing(Chart chart, long largest) throws IOException {
    drawn.add(chart.id());
    int number = drawn.size();
    var made = new ChartPart(chart, prose.tongue(), largest, 10);
    String id = text.part().name("chart", made.addTo(file, "word", number));
    Xml inline =
        Xml.of(
            """
            <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent \
            cx="{}" cy="{}"/><wp:docPr id="{}" name="{}" descr="{}"/><wp:cNvGraphicFramePr/>\
            <a:graphic><a:graphicData \
            uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="{}"/>\
            </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
            """,
            WIDTH * EMU,
            height(chart) * EMU,
            number,
            "Chart " + number,
            ChartPart.description(prose, chart, prose.view().say("office.chart-table")),
            id);
    return text.paragraph(Style.NORMAL, new Xml("<w:keepNext/>"), inline);
  }

  private static int height(Chart chart) {
    return switch (chart.form()) {
      case BARS -> 40 + 24 * chart.points().size();
      case COLUMNS -> 220;
    };
  }
}
