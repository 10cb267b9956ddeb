package org.commonground.coordination.briefings.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

/**
 * Puts the joined forms of Arabic letters into text, for fonts whose own joining FOP does not
 * follow.
 *
 * @see "The Unicode Standard, block Arabic Presentation Forms-B"
 */
final class ArabicForms {
  private static final ArabicShaping SHAPING =
      new ArabicShaping(
          ArabicShaping.LETTERS_SHAPE
              | ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK);

  private ArabicForms() {}

  static String in(String text) {
    try {
      return SHAPING.shape(text);
    } catch (ArabicShapingException impossible) {
      throw new IllegalStateException("text may grow and shrink, and yet: " + text, impossible);
    }
  }
}
