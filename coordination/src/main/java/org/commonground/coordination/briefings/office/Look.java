package org.commonground.coordination.briefings.office;

/** Colours and fonts that slides and text share: those of the pages, on white. */
public final class Look {
  /** Text. */
  public static final String INK = "15212B";

  /** Text beside the matter; 7 to 1 on white. */
  public static final String QUIET = "4A5966";

  /** Titles and heads of tables. */
  public static final String DEEP = "0B3A57";

  /** Bars and headings. */
  public static final String ACCENT = "07578A";

  /** The one warm colour: what editors added. */
  public static final String WARM = "F2B84B";

  /** Lines between rows. */
  public static final String LINE = "D3DBE2";

  /** Every other row. */
  public static final String GROUND = "F4F6F8";

  /** A font that every office program has or has a twin of, with Cyrillic, Greek and Arabic. */
  public static final String FONT = "Arial";

  /** The same for Han characters; programs without it take one of their own. */
  public static final String EAST_ASIAN_FONT = "Microsoft YaHei";

  private static final String FONTS =
      "<a:latin typeface=\"{}\"/><a:ea typeface=\"{}\"/><a:cs typeface=\"{}\"/>"
          + "<a:font script=\"Arab\" typeface=\"Arial\"/>"
          + "<a:font script=\"Hans\" typeface=\"Microsoft YaHei\"/>";

  private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
  private static final String STROKE =
      "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>";
  private static final String EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

  private Look() {}

  /** The theme part. */
  public static Xml theme() {
    Xml fonts = Xml.of(FONTS, FONT, EAST_ASIAN_FONT, FONT);
    return Xml.of(
        """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        name="Common Ground"><a:themeElements><a:clrScheme name="Common Ground">\
        {}</a:clrScheme><a:fontScheme name="Common Ground"><a:majorFont>{}</a:majorFont>\
        <a:minorFont>{}</a:minorFont></a:fontScheme><a:fmtScheme name="Common Ground">\
        <a:fillStyleLst>{}</a:fillStyleLst><a:lnStyleLst>{}</a:lnStyleLst>\
        <a:effectStyleLst>{}</a:effectStyleLst><a:bgFillStyleLst>{}</a:bgFillStyleLst>\
        </a:fmtScheme></a:themeElements></a:theme>\
        """,
        colours(),
        fonts,
        fonts,
        new Xml(FILL.repeat(3)),
        new Xml(STROKE.repeat(3)),
        new Xml(EFFECT.repeat(3)),
        new Xml(FILL.repeat(3)));
  }

  private static Xml colours() {
    return Xml.join(
        colour("dk1", INK),
        colour("lt1", "FFFFFF"),
        colour("dk2", DEEP),
        colour("lt2", GROUND),
        colour("accent1", ACCENT),
        colour("accent2", WARM),
        colour("accent3", "2F7FB0"),
        colour("accent4", QUIET),
        colour("accent5", "86BFDF"),
        colour("accent6", "B3261E"),
        colour("hlink", ACCENT),
        colour("folHlink", QUIET));
  }

  private static Xml colour(String name, String value) {
    return Xml.of("<a:{}><a:srgbClr val=\"{}\"/></a:{}>", name, value, name);
  }
}
