package org.commonground.coordination.briefings.office;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.Chart;

/** The sheet behind a chart: opened by "edit data", with a label and a count in each row. */
final class ChartSheet {
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  private ChartSheet() {}

  static OfficeFile of(Chart chart) {
    var file = new OfficeFile();
    var book = file.add("xl/workbook.xml", TYPES + "sheet.main+xml");
    var sheet = file.add("xl/worksheets/sheet1.xml", TYPES + "worksheet+xml");
    file.root().name("officeDocument", book);
    book.write(
        Xml.of(
            """
            <workbook xmlns="{}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/\
            relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="{}"/></sheets>\
            </workbook>\
            """,
            MAIN,
            book.name("worksheet", sheet)));
    sheet.write(rows(chart));
    return file;
  }

  private static Xml rows(Chart chart) {
    List<Xml> rows = new ArrayList<>();
    rows.add(
        Xml.of("<row r=\"1\">{}{}</row>", text("A1", chart.heading()), text("B1", chart.unit())));
    int row = 1;
    for (Chart.Point point : chart.points()) {
      row++;
      rows.add(
          Xml.of(
              "<row r=\"{}\">{}<c r=\"B{}\"><v>{}</v></c></row>",
              row,
              text("A" + row, point.label()),
              row,
              point.value()));
    }
    return Xml.of(
        "<worksheet xmlns=\"{}\"><sheetData>{}</sheetData></worksheet>", MAIN, Xml.join(rows));
  }

  /** Text is never a formula: it is written in the cell, typed as text. */
  private static Xml text(String cell, String text) {
    return Xml.of("<c r=\"{}\" t=\"inlineStr\"><is><t>{}</t></is></c>", cell, text);
  }
}
