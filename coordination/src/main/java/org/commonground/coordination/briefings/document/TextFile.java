package org.commonground.coordination.briefings.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.office.FileProperties;
import org.commonground.coordination.briefings.office.Issued;
import org.commonground.coordination.briefings.office.Look;
import org.commonground.coordination.briefings.office.OfficeFile;
import org.commonground.coordination.briefings.office.Prose;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Section;
import org.commonground.coordination.briefings.office.Story;
import org.commonground.coordination.briefings.office.Xml;

/** A briefing as the parts of a text document. */
final class TextFile {
  static final Xml NAMES =
      new Xml(
          " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
              + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
              + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/"
              + "wordprocessingDrawing\""
              + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
              + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"");

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Prose prose;
  private final OfficeFile file = new OfficeFile();
  private final OfficeFile.Part part;
  private final WordText text;
  private final Chapters chapters;

  private TextFile(Prose prose) {
    this.prose = prose;
    this.part = file.add("word/document.xml", TYPES + "document.main+xml");
    file.root().name("officeDocument", part);
    this.text = new WordText(prose.tongue(), part);
    this.chapters = new Chapters(prose, text, file);
  }

  /** The file of a briefing. */
  static OfficeFile of(Prose prose) throws IOException {
    var it = new TextFile(prose);
    it.body();
    it.surroundings();
    FileProperties.of(prose).addTo(it.file);
    return it.file;
  }

  private void body() throws IOException {
    List<Section> sections = Story.of(prose);
    Xml told = chapters.all(sections);
    Xml list = chapters.sourcesHeading();
    Xml frame = frame();
    part.write(
        Xml.of(
            "<w:document{}><w:body>{}{}{}{}{}{}</w:body></w:document>",
            NAMES,
            opening(),
            chapters.contents(),
            told,
            list,
            chapters.sources(),
            frame));
  }

  private Xml opening() {
    BriefingView view = prose.view();
    Briefing briefing = view.briefing();
    List<Xml> lines = new ArrayList<>();
    lines.add(text.paragraph(Style.TITLE, prose.plain(briefing.title())));
    lines.add(text.paragraph(Style.SUBTITLE, prose.say("briefing.page.lead")));
    lines.add(text.paragraph(Style.NOTE, prose.plain(view.imprint())));
    var issue = briefing.issue();
    if (issue != null) {
      lines.add(text.paragraph(Style.NOTE, prose.plain(Issued.words(view, issue))));
    }
    if (!view.address().isEmpty()) {
      List<Run> again = new ArrayList<>(prose.plain(view.say("briefing.page.again") + " "));
      again.add(new Run(view.address(), Prose.ADDRESS, Run.Tone.PLAIN, view.address()));
      lines.add(text.paragraph(Style.NOTE, again));
    }
    return Xml.join(lines);
  }

  /** Paper, margins, and what stands above and below every page. */
  private Xml frame() {
    var header = file.add("word/header1.xml", TYPES + "header+xml");
    var footer = file.add("word/footer1.xml", TYPES + "footer+xml");
    String name = prose.view().say("app.name") + " · " + prose.view().briefing().title();
    header.write(
        Xml.of("<w:hdr{}>{}</w:hdr>", NAMES, text.paragraph(Style.HEADER, prose.plain(name))));
    Xml numbers =
        Xml.join(
            WordText.field("PAGE", text.runs(prose.plain("1"))),
            text.runs(prose.plain(" / ")),
            WordText.field("NUMPAGES", text.runs(prose.plain("1"))));
    footer.write(
        Xml.of(
            "<w:ftr{}>{}</w:ftr>",
            NAMES,
            text.paragraph(Style.FOOTER, new Xml("<w:jc w:val=\"right\"/>"), numbers)));
    return Xml.of(
        """
        <w:sectPr><w:headerReference w:type="default" r:id="{}"/><w:footerReference \
        w:type="default" r:id="{}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" \
        w:right="1134" w:bottom="1247" w:left="1134" w:header="624" w:footer="567" \
        w:gutter="0"/>{}</w:sectPr>\
        """,
        part.name("header", header),
        part.name("footer", footer),
        prose.tongue().isRightToLeft() ? new Xml("<w:bidi/>") : Xml.NONE);
  }

  private void surroundings() {
    var styles = file.add("word/styles.xml", TYPES + "styles+xml");
    styles.write(Style.part(prose.tongue()));
    part.name("styles", styles);
    var settings = file.add("word/settings.xml", TYPES + "settings+xml");
    settings.write(
        Xml.of(
            """
            <w:settings{}><w:compat><w:compatSetting w:name="compatibilityMode" \
            w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            </w:settings>\
            """,
            NAMES));
    part.name("settings", settings);
    lists();
    var theme =
        file.add(
            "word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
    theme.write(Look.theme());
    part.name("theme", theme);
  }

  private void lists() {
    var lists = file.add("word/numbering.xml", TYPES + "numbering+xml");
    lists.write(
        Xml.of(
            """
            <w:numbering{}>{}{}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
            <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>\
            """,
            NAMES,
            list(0, "bullet", "•", 284),
            list(1, "decimal", "[%1]", 567)));
    part.name("numbering", lists);
  }

  private static Xml list(int number, String kind, String sign, int indent) {
    return Xml.of(
        """
        <w:abstractNum w:abstractNumId="{}"><w:multiLevelType w:val="singleLevel"/>\
        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="{}"/>\
        <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{}" w:hanging="{}"/></w:pPr><w:rPr>\
        <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:hint="default"/>\
        <w:color w:val="{}"/></w:rPr></w:lvl></w:abstractNum>\
        """,
        number,
        kind,
        sign,
        indent,
        indent,
        Look.ACCENT);
  }
}
