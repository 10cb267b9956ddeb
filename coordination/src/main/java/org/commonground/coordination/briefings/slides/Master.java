package org.commonground.coordination.briefings.slides;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.briefings.office.Look;
import org.commonground.coordination.briefings.office.OfficeFile;
import org.commonground.coordination.briefings.office.Tongue;
import org.commonground.coordination.briefings.office.Xml;

/**
 * The master and the layouts: what all slides share, and where each kind has its places. For those
 * who read from right to left everything stands the other way round.
 *
 * @param tongue the language of the slides
 */
record Master(Tongue tongue) {
  static final String NAMES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final long FIRST_LAYOUT = 2147483649L;
  private static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

  /** The parts that slides name. */
  record Parts(
      OfficeFile.Part master,
      OfficeFile.Part cover,
      OfficeFile.Part divider,
      OfficeFile.Part text,
      OfficeFile.Part open,
      OfficeFile.Part notes) {}

  Parts addTo(OfficeFile file) {
    var master = file.add("ppt/slideMasters/slideMaster1.xml", TYPES + "slideMaster+xml");
    var cover = layout(file, 1);
    var text = layout(file, 2);
    var open = layout(file, 3);
    var divider = layout(file, 4);
    var theme = theme(file, 1);
    List<OfficeFile.Part> layouts = List.of(cover, text, open, divider);
    List<Xml> listed = new ArrayList<>();
    for (OfficeFile.Part it : layouts) {
      String id = master.name("slideLayout", it);
      listed.add(
          Xml.of("<p:sldLayoutId id=\"{}\" r:id=\"{}\"/>", FIRST_LAYOUT + listed.size(), id));
      it.name("slideMaster", master);
    }
    master.name("theme", theme);
    master.write(master(Xml.join(listed)));
    cover.write(cover());
    text.write(layout("obj", "Text", Xml.join(title(), body(), foot())));
    open.write(layout("titleOnly", "Table or chart", Xml.join(title(), foot())));
    divider.write(divider());
    return new Parts(master, cover, divider, text, open, notes(file));
  }

  private static OfficeFile.Part layout(OfficeFile file, int number) {
    return file.add(
        "ppt/slideLayouts/slideLayout%d.xml".formatted(number), TYPES + "slideLayout+xml");
  }

  private static OfficeFile.Part theme(OfficeFile file, int number) {
    var theme = file.add("ppt/theme/theme%d.xml".formatted(number), THEME);
    theme.write(Look.theme());
    return theme;
  }

  private Xml master(Xml layouts) {
    return Xml.of(
        """
        <p:sldMaster{}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/>\
        </a:solidFill><a:effectLst/></p:bgPr></p:bg>{}</p:cSld>{}<p:sldLayoutIdLst>{}</p:sldLayoutIdLst><p:txStyles>\
        <p:titleStyle>{}</p:titleStyle><p:bodyStyle>{}</p:bodyStyle><p:otherStyle>{}\
        </p:otherStyle></p:txStyles></p:sldMaster>\
        """,
        new Xml(NAMES),
        tree(Xml.join(rule(9, "Mark", Box.MARK, Look.ACCENT), title(), body(), foot())),
        colourMap(),
        layouts,
        style(Type.TITLE, Look.DEEP, 1),
        style(Type.BODY, Look.INK, 0),
        style(Type.BODY, Look.INK, 0));
  }

  static Xml colourMap() {
    return new Xml(
        """
        <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" \
        accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" \
        folHlink="folHlink"/>\
        """);
  }

  private Xml style(Type type, String colour, int bold) {
    return Xml.of(
        """
        <a:lvl1pPr marL="0" indent="0" algn="{}" rtl="{}"><a:buNone/><a:defRPr lang="{}" \
        sz="{}" b="{}"><a:solidFill><a:srgbClr val="{}"/></a:solidFill>\
        <a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>\
        </a:defRPr></a:lvl1pPr>\
        """,
        start(),
        tongue.isRightToLeft() ? 1 : 0,
        tongue.tag(),
        Math.round(type.size() * 100),
        bold,
        colour);
  }

  private String start() {
    return tongue.isRightToLeft() ? "r" : "l";
  }

  private String end() {
    return tongue.isRightToLeft() ? "l" : "r";
  }

  private Xml cover() {
    Xml shapes =
        Xml.join(
            place(2, "Title", "type=\"ctrTitle\"", Box.COVER, "b", Xml.NONE),
            rule(9, "Mark", Box.COVER_RULE, Look.WARM),
            place(3, "Subtitle", "type=\"subTitle\" idx=\"1\"", Box.COVER_BELOW, "t", Xml.NONE));
    return Xml.of(
        """
        <p:sldLayout{} type="title" preserve="1" showMasterSp="0"><p:cSld name="Cover"><p:bg>\
        <p:bgPr><a:solidFill><a:srgbClr val="{}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>{}\
        </p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>\
        """,
        new Xml(NAMES),
        Look.DEEP,
        tree(shapes));
  }

  private Xml divider() {
    return layout(
        "secHead\" showMasterSp=\"0",
        "Divider",
        Xml.join(
            rule(9, "Mark", Box.DIVIDER_MARK, Look.ACCENT),
            place(2, "Title", "type=\"title\"", Box.DIVIDER, "ctr", Xml.NONE),
            foot()));
  }

  private static Xml layout(String type, String name, Xml shapes) {
    return Xml.of(
        """
        <p:sldLayout{} type="{}" preserve="1"><p:cSld name="{}">{}</p:cSld><p:clrMapOvr>\
        <a:masterClrMapping/></p:clrMapOvr></p:sldLayout>\
        """,
        new Xml(NAMES),
        new Xml(type),
        name,
        tree(shapes));
  }

  /** All shapes of a slide, in the order in which they are read out. */
  static Xml tree(Xml shapes) {
    return Xml.of(
        """
        <p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
        <p:grpSpPr/>{}</p:spTree>\
        """,
        shapes);
  }

  private Xml title() {
    return place(2, "Title", "type=\"title\"", Box.TITLE, "ctr", Xml.NONE);
  }

  private Xml body() {
    return place(3, "Text", "type=\"body\" idx=\"1\"", Box.BODY, "t", Xml.NONE);
  }

  private Xml foot() {
    return Xml.join(
        place(
            4,
            "Footer",
            "type=\"ftr\" sz=\"quarter\" idx=\"11\"",
            Box.FOOTER,
            "ctr",
            small(start())),
        place(
            5,
            "Number",
            "type=\"sldNum\" sz=\"quarter\" idx=\"12\"",
            Box.NUMBER,
            "ctr",
            small(end())));
  }

  private Xml small(String edge) {
    return Xml.of(
        """
        <a:lvl1pPr algn="{}" rtl="{}"><a:defRPr sz="1200"><a:solidFill><a:srgbClr val="{}"/>\
        </a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>\
        <a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>\
        """,
        edge,
        tongue.isRightToLeft() ? 1 : 0,
        Look.QUIET);
  }

  private Xml place(int id, String name, String kind, Box at, String anchor, Xml style) {
    boolean isNumber = name.equals("Number");
    return Xml.of(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="{}" name="{}"/><p:cNvSpPr><a:spLocks noGrp="1"/>\
        </p:cNvSpPr><p:nvPr><p:ph {}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>{}</a:xfrm>\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" \
        tIns="0" rIns="0" bIns="0" anchor="{}"><a:normAutofit/></a:bodyPr><a:lstStyle>{}\
        </a:lstStyle><a:p>{}<a:endParaRPr lang="{}"/></a:p></p:txBody></p:sp>\
        """,
        id,
        name,
        new Xml(kind),
        at.in(tongue).xml(),
        anchor,
        style,
        isNumber ? number(tongue, "‹#›") : Xml.NONE,
        tongue.tag());
  }

  /** The number of the slide, which programs keep right. */
  static Xml number(Tongue tongue, Object shown) {
    return Xml.of(
        """
        <a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">\
        <a:rPr lang="{}" dirty="0"/><a:t>{}</a:t></a:fld>\
        """,
        tongue.tag(),
        shown);
  }

  private Xml rule(int id, String name, Box at, String colour) {
    return Xml.of(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="{}" name="{}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/>\
        </p:nvSpPr><p:spPr><a:xfrm>{}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
        <a:solidFill><a:srgbClr val="{}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>\
        """,
        id,
        name,
        at.in(tongue).xml(),
        colour);
  }

  private OfficeFile.Part notes(OfficeFile file) {
    var notes = file.add("ppt/notesMasters/notesMaster1.xml", TYPES + "notesMaster+xml");
    notes.name("theme", theme(file, 2));
    notes.write(
        Xml.of(
            """
            <p:notesMaster{}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/>\
            </a:solidFill><a:effectLst/></p:bgPr></p:bg>{}</p:cSld>{}<p:notesStyle>{}\
            </p:notesStyle></p:notesMaster>\
            """,
            new Xml(NAMES),
            tree(Notes.places(tongue)),
            colourMap(),
            style(Notes.TYPE, Look.INK, 0)));
    return notes;
  }
}
