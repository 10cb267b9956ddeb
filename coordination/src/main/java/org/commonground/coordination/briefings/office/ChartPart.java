package org.commonground.coordination.briefings.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.commonground.coordination.briefings.Chart;

/**
 * A native chart: its numbers can be edited in a sheet that lies within the file.
 *
 * @param chart what is drawn
 * @param tongue the language of its words; right to left turns it round
 * @param largest the end of the scale, so that charts that belong together compare
 * @param fontSize of its words, in points
 */
public record ChartPart(Chart chart, Tongue tongue, long largest, int fontSize) {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /**
   * Adds the part and its sheet.
   *
   * @param folder {@code ppt} or {@code word}
   * @param number names it within the file
   */
  public OfficeFile.Part addTo(OfficeFile file, String folder, int number) throws IOException {
    var part = file.add("%s/charts/chart%d.xml".formatted(folder, number), TYPE);
    var sheet = file.add("%s/embeddings/sheet%d.xlsx".formatted(folder, number), SHEET);
    sheet.write(ChartSheet.of(chart));
    part.write(xml(part.name("package", sheet)));
    return part;
  }

  /** What a chart shows, for those who do not see it: the largest, then what says the rest. */
  public static String description(Prose prose, Chart chart, String rest) {
    Chart.Point most =
        chart.points().stream().max(Comparator.comparingLong(Chart.Point::value)).orElseThrow();
    return prose.view().say("office.chart", chart.title(), most.label(), most.text()) + ' ' + rest;
  }

  /** All that a chart shows. */
  public static String figures(Chart chart) {
    return chart.points().stream()
        .map(it -> it.label() + ' ' + it.text())
        .collect(Collectors.joining("; ", chart.heading() + ": ", ""));
  }

  private Xml xml(String sheet) {
    return Xml.of(
        """
        <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <c:lang val="{}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>\
        <c:plotArea><c:layout/><c:barChart><c:barDir val="{}"/><c:grouping val="clustered"/>\
        <c:varyColors val="0"/>{}<c:gapWidth val="45"/><c:axId val="1"/><c:axId val="2"/>\
        </c:barChart>{}{}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>\
        </c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{}\
        <c:externalData r:id="{}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>\
        """,
        tongue.tag(),
        isLying() ? "bar" : "col",
        series(),
        labels(),
        counts(),
        words(),
        sheet);
  }

  private boolean isLying() {
    return chart.form() == Chart.Form.BARS;
  }

  private Xml series() {
    int last = chart.points().size() + 1;
    List<Xml> names = new ArrayList<>();
    List<Xml> values = new ArrayList<>();
    for (int i = 0; i < chart.points().size(); i++) {
      Chart.Point point = chart.points().get(i);
      names.add(point(i, point.label()));
      values.add(point(i, point.value()));
    }
    return Xml.of(
        """
        <c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f>\
        <c:strCache><c:ptCount val="1"/>{}</c:strCache></c:strRef></c:tx>\
        <c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr>\
        <c:invertIfNegative val="0"/>{}\
        <c:cat><c:strRef><c:f>Sheet1!$A$2:$A${}</c:f><c:strCache><c:ptCount val="{}"/>{}\
        </c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2:$B${}</c:f>\
        <c:numCache><c:formatCode>#,##0</c:formatCode><c:ptCount val="{}"/>{}</c:numCache>\
        </c:numRef></c:val></c:ser>\
        """,
        point(0, chart.unit()),
        countsAtBars(),
        last,
        chart.points().size(),
        Xml.join(names),
        last,
        chart.points().size(),
        Xml.join(values));
  }

  private Xml countsAtBars() {
    return Xml.of(
        """
        <c:dLbls><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>{}\
        <c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>\
        <c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>\
        <c:showBubbleSize val="0"/></c:dLbls>\
        """,
        type(false));
  }

  private static Xml point(int index, Object value) {
    return Xml.of("<c:pt idx=\"{}\"><c:v>{}</c:v></c:pt>", index, value);
  }

  /** The first of lying bars stands on top; the first of standing columns where reading begins. */
  private Xml labels() {
    boolean isReversed = isLying() || tongue.isRightToLeft();
    String side = isLying() ? tongue.isRightToLeft() ? "r" : "l" : "b";
    return Xml.of(
        """
        <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="{}"/></c:scaling>\
        <c:delete val="0"/><c:axPos val="{}"/><c:numFmt formatCode="General" sourceLinked="0"/>\
        <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>\
        <c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="{}"/></a:solidFill></a:ln></c:spPr>\
        {}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/>\
        <c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>\
        <c:noMultiLvlLbl val="1"/></c:catAx>\
        """,
        isReversed ? "maxMin" : "minMax",
        side,
        Look.QUIET,
        words());
  }

  /** No scale is drawn: each bar says its count. */
  private Xml counts() {
    boolean isReversed = isLying() && tongue.isRightToLeft();
    return Xml.of(
        """
        <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="{}"/><c:max val="{}"/>\
        <c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="{}"/>\
        <c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/>\
        <c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/>\
        <c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>\
        """,
        isReversed ? "maxMin" : "minMax",
        // Room for the count beyond the longest bar.
        Math.max(1, largest) * 1.12,
        isLying() ? "b" : "l");
  }

  private Xml words() {
    return type(tongue.isRightToLeft());
  }

  /** Figures are never set from right to left: some programs would turn their digits round. */
  private Xml type(boolean isRightToLeft) {
    return Xml.of(
        """
        <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr{}><a:defRPr lang="{}" sz="{}" b="0">\
        <a:solidFill><a:srgbClr val="{}"/></a:solidFill><a:latin typeface="{}"/>\
        <a:ea typeface="{}"/><a:cs typeface="{}"/></a:defRPr></a:pPr>\
        <a:endParaRPr lang="{}"/></a:p></c:txPr>\
        """,
        isRightToLeft ? new Xml(" rtl=\"1\"") : Xml.NONE,
        tongue.tag(),
        fontSize * 100,
        Look.INK,
        Look.FONT,
        Look.EAST_ASIAN_FONT,
        Look.FONT,
        tongue.tag());
  }
}
