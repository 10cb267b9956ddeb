package org.commonground.coordination.briefings.slides;

import org.commonground.coordination.briefings.office.Tongue;
import org.commonground.coordination.briefings.office.Xml;

/**
 * A place on a slide, in points from its corner at the top left.
 *
 * @param x of its left edge
 * @param y of its top
 */
record Box(double x, double y, double width, double height) {
  static final Box SLIDE = new Box(0, 0, 960, 540);
  static final Box TITLE = new Box(60, 22, 852, 94);
  static final Box MARK = new Box(36, 28, 6, 84);
  static final Box BODY = new Box(48, 126, 864, 366);
  static final Box FOOTER = new Box(48, 504, 720, 24);
  static final Box NUMBER = new Box(816, 504, 96, 24);
  static final Box DIVIDER = new Box(96, 120, 768, 280);
  static final Box DIVIDER_MARK = new Box(60, 120, 8, 280);
  static final Box COVER = new Box(72, 72, 816, 170);
  static final Box COVER_RULE = new Box(72, 256, 120, 5);
  static final Box COVER_BELOW = new Box(72, 274, 816, 240);

  private static final int EMU = 12700;

  /** The same place for those who begin at the right. */
  Box in(Tongue tongue) {
    return tongue.isRightToLeft() ? new Box(SLIDE.width - x - width, y, width, height) : this;
  }

  /** The same place, from a line downwards. */
  Box below(double used) {
    return new Box(x, y + used, width, height - used);
  }

  /** The same place with another height. */
  Box high(double other) {
    return new Box(x, y, width, other);
  }

  static long emu(double points) {
    return Math.round(points * EMU);
  }

  /** Its offset and extent. */
  Xml xml() {
    return Xml.of(
        "<a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"{}\"/>",
        emu(x),
        emu(y),
        emu(width),
        emu(height));
  }
}
