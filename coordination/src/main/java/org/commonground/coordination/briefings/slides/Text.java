package org.commonground.coordination.briefings.slides;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.office.Look;
import org.commonground.coordination.briefings.office.OfficeFile;
import org.commonground.coordination.briefings.office.Paragraph;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Tongue;
import org.commonground.coordination.briefings.office.Xml;

/**
 * Writes paragraphs and runs of DrawingML.
 *
 * @param tongue the language of the slides
 * @param part that holds the text, and so its links
 */
record Text(Tongue tongue, OfficeFile.Part part) {

  /** Which edge a paragraph is aligned at. */
  enum Edge {
    /** Where reading begins. */
    START,
    END
  }

  /** Paragraphs of a body. */
  Xml paragraphs(List<Paragraph> paragraphs, String colour) {
    List<Xml> all = new ArrayList<>();
    for (Paragraph it : paragraphs) {
      all.add(paragraph(it, colour));
    }
    return Xml.join(all);
  }

  private Xml paragraph(Paragraph paragraph, String colour) {
    Type type = Type.of(paragraph.kind());
    return switch (paragraph.kind()) {
      case GROUP -> {
        List<Run> strong = new ArrayList<>();
        for (Run it : paragraph.runs()) {
          strong.add(new Run(it.text(), it.tongue(), Run.Tone.STRONG, it.target()));
        }
        yield line(strong, type, Edge.START, Look.ACCENT, noBullet());
      }
      case ITEM, TOLD, NOTE, ADDRESS ->
          line(paragraph.runs(), type, Edge.START, colour, noBullet());
      case BULLET -> line(paragraph.runs(), type, Edge.START, colour, bullet(Look.ACCENT, "•"));
      case ADDED -> line(paragraph.runs(), type, Edge.START, colour, bullet(Look.WARM, "▌"));
    };
  }

  /** A paragraph of one type. */
  Xml line(List<Run> runs, Type type, Edge edge, String colour) {
    return line(runs, type, edge, colour, noBullet());
  }

  private static Xml noBullet() {
    return new Xml("<a:buNone/>");
  }

  private static Xml bullet(String colour, String sign) {
    return Xml.of(
        "<a:buClr><a:srgbClr val=\"{}\"/></a:buClr><a:buFont typeface=\"Arial\"/>"
            + "<a:buChar char=\"{}\"/>",
        colour,
        sign);
  }

  private Xml line(List<Run> runs, Type type, Edge edge, String colour, Xml bullet) {
    long indent = Box.emu(type.indent());
    List<Xml> written = new ArrayList<>();
    for (Run run : runs) {
      written.add(run(run, type, colour));
    }
    return Xml.of(
        """
        <a:p><a:pPr marL="{}" marR="0" indent="{}" algn="{}" rtl="{}"><a:lnSpc>\
        <a:spcPts val="{}"/></a:lnSpc><a:spcBef><a:spcPts val="{}"/></a:spcBef><a:spcAft>\
        <a:spcPts val="0"/></a:spcAft>{}</a:pPr>{}<a:endParaRPr lang="{}" sz="{}"/></a:p>\
        """,
        indent,
        -indent,
        (edge == Edge.START) == tongue.isRightToLeft() ? "r" : "l",
        tongue.isRightToLeft() ? 1 : 0,
        Math.round(type.line() * 100),
        Math.round(type.before() * 100),
        bullet,
        Xml.join(written),
        tongue.tag(),
        Math.round(type.size() * 100));
  }

  private Xml run(Run run, Type type, String colour) {
    boolean isOutside = run.target().contains("://");
    return Xml.of(
        """
        <a:r><a:rPr lang="{}" sz="{}" b="{}" dirty="0"><a:solidFill><a:srgbClr val="{}"/>\
        </a:solidFill><a:latin typeface="+mn-lt"/>\
        <a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>{}</a:rPr><a:t>{}</a:t></a:r>\
        """,
        run.tongue().tag(),
        Math.round(type.size() * 100),
        run.tone() == Run.Tone.STRONG ? 1 : 0,
        run.tone() == Run.Tone.QUIET ? Look.QUIET : colour,
        isOutside
            ? Xml.of("<a:hlinkClick r:id=\"{}\"/>", part.nameAddress(run.target()))
            : Xml.NONE,
        run.text().replace('\n', ' '));
  }
}
