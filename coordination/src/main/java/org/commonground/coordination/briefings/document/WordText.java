package org.commonground.coordination.briefings.document;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.office.Look;
import org.commonground.coordination.briefings.office.OfficeFile;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Tongue;
import org.commonground.coordination.briefings.office.Xml;

/**
 * Writes paragraphs and runs of WordprocessingML.
 *
 * @param tongue the language of the text
 * @param part that holds the text, and so its links
 */
record WordText(Tongue tongue, OfficeFile.Part part) {

  /** A paragraph. */
  Xml paragraph(Style style, List<Run> runs) {
    return paragraph(style, Xml.NONE, runs(runs));
  }

  /** A paragraph with more make of its own, which stands behind its style. */
  Xml paragraph(Style style, Xml make, Xml content) {
    return Xml.of(
        "<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}</w:pPr>{}</w:p>", style.id(), make, content);
  }

  /** A place that links lead to. */
  static Xml place(int number, String name) {
    return Xml.of(
        "<w:bookmarkStart w:id=\"{}\" w:name=\"{}\"/><w:bookmarkEnd w:id=\"{}\"/>",
        number,
        name,
        number);
  }

  /** Runs, those with a target as links. */
  Xml runs(List<Run> runs) {
    List<Xml> written = new ArrayList<>();
    for (Run it : runs) {
      written.add(link(it));
    }
    return Xml.join(written);
  }

  private Xml link(Run run) {
    if (run.target().isEmpty()) {
      return run(run, Xml.NONE);
    }
    Xml linked = run(run, new Xml("<w:rStyle w:val=\"Hyperlink\"/>"));
    return run.target().startsWith("#")
        ? Xml.of(
            "<w:hyperlink w:anchor=\"{}\" w:history=\"1\">{}</w:hyperlink>",
            run.target().substring(1),
            linked)
        : Xml.of(
            "<w:hyperlink r:id=\"{}\" w:history=\"1\">{}</w:hyperlink>",
            part.nameAddress(run.target()),
            linked);
  }

  private static Xml run(Run run, Xml style) {
    Xml weight =
        switch (run.tone()) {
          case STRONG -> new Xml("<w:b/><w:bCs/>");
          case PLAIN -> Xml.NONE;
          case QUIET ->
              style.equals(Xml.NONE) ? Xml.of("<w:color w:val=\"{}\"/>", Look.QUIET) : Xml.NONE;
        };
    return Xml.of(
        "<w:r><w:rPr>{}{}{}{}</w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r>",
        style,
        weight,
        run.tongue().isRightToLeft() ? new Xml("<w:rtl/>") : Xml.NONE,
        language(run.tongue()),
        run.text());
  }

  /** A tag for every kind of script, because programs look at one of three. */
  static Xml language(Tongue tongue) {
    if (tongue.isRightToLeft()) {
      return Xml.of("<w:lang w:bidi=\"{}\"/>", tongue.tag());
    }
    return tongue.isEastAsian()
        ? Xml.of("<w:lang w:val=\"{}\" w:eastAsia=\"{}\"/>", tongue.tag(), tongue.tag())
        : Xml.of("<w:lang w:val=\"{}\"/>", tongue.tag());
  }

  /** A field, such as the number of the page, with what it shows until a program knows better. */
  static Xml field(String instruction, Xml shown) {
    return Xml.join(opening(instruction), shown, CLOSING);
  }

  /** The end of a field. */
  static final Xml CLOSING = new Xml("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");

  /** The beginning of a field, up to what it shows. */
  static Xml opening(String instruction) {
    return Xml.of(
        """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {} \
        </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
        """,
        instruction);
  }
}
