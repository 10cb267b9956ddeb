package org.commonground.coordination.briefings.slides;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.Sentence;
import org.commonground.coordination.briefings.office.Look;
import org.commonground.coordination.briefings.office.Prose;
import org.commonground.coordination.briefings.office.Run;
import org.commonground.coordination.briefings.office.Tongue;
import org.commonground.coordination.briefings.office.Xml;

/**
 * The notes of a slide: what it says in short, in full, and the sources of all that it says.
 *
 * @param prose of the briefing
 */
record Notes(Prose prose) {
  static final Type TYPE = new Type(12, 15, 3, 0);

  private static final Box PICTURE = new Box(60, 60, 420, 236);
  private static final Box WORDS = new Box(54, 320, 432, 360);

  /** The places for the slide's picture and its notes. */
  static Xml places(Tongue tongue) {
    return Xml.of(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr>\
        <a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>\
        <p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>{}</a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>\
        <p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/>\
        </p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr>\
        <a:xfrm>{}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>\
        <a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="{}"/></a:p></p:txBody></p:sp>\
        """,
        PICTURE.xml(),
        WORDS.xml(),
        tongue.tag());
  }

  /** The shapes of the notes of a slide. */
  Xml of(Slide slide, Text text) {
    List<Xml> lines = new ArrayList<>();
    for (Briefing.Item item : slide.items()) {
      lines.add(line(text, prose.title(item)));
      for (Sentence it : item.sentences()) {
        lines.add(line(text, prose.cited(it)));
      }
    }
    if (!slide.records().isEmpty()) {
      lines.add(line(text, prose.own(prose.view().say("office.sources"), Run.Tone.STRONG)));
    }
    for (ActivityId id : slide.records()) {
      var note = prose.view().note(id);
      List<Run> runs = new ArrayList<>(prose.plain("[" + note.number() + "] "));
      runs.addAll(prose.source(note));
      lines.add(line(text, runs));
    }
    if (lines.isEmpty()) {
      lines.add(line(text, prose.say("briefing.page.lead")));
    }
    return shapes(lines);
  }

  private static Xml line(Text text, List<Run> runs) {
    return text.line(runs, TYPE, Text.Edge.START, Look.INK);
  }

  private static Xml shapes(List<Xml> lines) {
    return Xml.of(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr>\
        <a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>\
        <p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr>\
        <p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>\
        <p:ph type="body" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>\
        <a:lstStyle/>{}</p:txBody></p:sp>\
        """,
        Xml.join(lines));
  }
}
