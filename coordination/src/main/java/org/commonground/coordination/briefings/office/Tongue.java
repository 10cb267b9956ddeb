package org.commonground.coordination.briefings.office;

import com.ibm.icu.util.ULocale;
import org.commonground.coordination.reference.Language;

/**
 * A language as office programs want it.
 *
 * @param tag language and region, such as {@code ar-EG}; proofing tools are found by both
 * @param isRightToLeft which way it is written
 * @param isEastAsian whether a font for Han characters is wanted
 */
public record Tongue(String tag, boolean isRightToLeft, boolean isEastAsian) {

  /** The language of a briefing. */
  public static Tongue of(Language language) {
    return of(language.tag());
  }

  /**
   * A language of a source.
   *
   * @param tag of BCP 47; a region that it does not name is the likeliest
   */
  public static Tongue of(String tag) {
    ULocale likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));
    String language = likely.getLanguage();
    // The United Nations spell English as in Oxford; the likeliest region would be another.
    String region = tag.equals("en") ? "GB" : likely.getCountry();
    boolean isEastAsian =
        switch (language) {
          case "zh", "ja", "ko", "yue" -> true;
          default -> false;
        };
    return new Tongue(
        region.isEmpty() ? language : language + "-" + region, likely.isRightToLeft(), isEastAsian);
  }
}
