package org.commonground.coordination.briefings.slides;

/**
 * How wide characters are, in thousandths of the size of the type: never less than in Arial and in
 * the fonts that stand in for it. Slides are cut on machines that have none of these fonts.
 */
final class GlyphWidths {
  private static final int FIRST = ' ';

  /** Arial, from the blank to the tilde. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int SMALL = 600;
  private static final int CAPITAL = 800;
  private static final int JOINED = 560;
  private static final int UNKNOWN = 900;
  private static final int SQUARE = 1000;

  private GlyphWidths() {}

  static int of(int point) {
    if (point >= FIRST && point < FIRST + ASCII.length) {
      return ASCII[point - FIRST];
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> ofScript(point);
    };
  }

  private static int ofScript(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case LATIN, GREEK -> Character.isUpperCase(point) ? CAPITAL : SMALL;
      // The widest small letters of Cyrillic are as wide as capitals.
      case CYRILLIC -> Character.isUpperCase(point) || "жмфшщъыю".indexOf(point) >= 0 ? 830 : 585;
      case ARABIC, HEBREW -> JOINED;
      case COMMON -> ofCommon(point);
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> SQUARE;
      default -> UNKNOWN;
    };
  }

  private static int ofCommon(int point) {
    return switch (point) {
      case 0x00a0, 0x2009, 0x202f, 0x00b7, 0x2019, 0x2018, 0x060c -> 278;
      case 0x2013, 0x2026, 0x00ab, 0x00bb, 0x201c, 0x201d -> 560;
      default -> point < 0x2000 ? SMALL : SQUARE;
    };
  }
}
