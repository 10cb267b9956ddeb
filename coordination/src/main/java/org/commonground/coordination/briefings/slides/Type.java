package org.commonground.coordination.briefings.slides;

import org.commonground.coordination.briefings.office.Paragraph;

/**
 * How a kind of paragraph is set; lines have an exact height, so that no font changes it.
 *
 * @param size of the type, in points
 * @param line height of a line, in points
 * @param before space above, in points
 * @param indent of all its lines, in points
 */
record Type(double size, double line, double before, double indent) {
  /** Readable at the back of a room. */
  static final Type BODY = new Type(18, 24, 4, 0);

  /** The name of the section above a title. */
  static final Type OVER = new Type(18, 24, 0, 0);

  static final Type TITLE = new Type(28, 34, 0, 0);

  static final Type COVER = new Type(40, 48, 0, 0);

  /** The title that begins a row of slides. */
  static final Type DIVIDER = new Type(32, 40, 0, 0);

  /** A figure that is the matter. */
  static final Type HEADLINE = new Type(28, 34, 0, 0);

  static Type of(Paragraph.Kind kind) {
    return switch (kind) {
      case GROUP -> new Type(20, 26, 12, 0);
      case ITEM -> new Type(18, 24, 10, 0);
      case TOLD -> BODY;
      case BULLET -> new Type(18, 24, 6, 20);
      case NOTE -> new Type(18, 24, 8, 0);
      case ADDRESS -> new Type(14, 18, 8, 0);
      case ADDED -> new Type(18, 24, 10, 20);
    };
  }
}
