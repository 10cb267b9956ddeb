package org.commonground.iati;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A country or region that an activity is for.
 *
 * @param code ISO 3166-1 alpha-2 for a country; for a region, a code of the vocabulary
 * @param vocabulary for a region the code of codelist RegionVocabulary (1 when not stated); empty
 *     for a country
 * @param percentage its share of the activity, 0 to 100; absent when not stated
 * @param names what the source calls it; usually empty
 */
public record Recipient(
    String code, String vocabulary, @Nullable BigDecimal percentage, Narratives names) {
  static Recipient of(Element element, String defaultLanguage) {
    return new Recipient(
        element.code("code").orElse(""),
        element.is("recipient-region") ? element.code("vocabulary").orElse("1") : "",
        Values.number(element.attribute("percentage")).orElse(null),
        Narratives.of(element, defaultLanguage));
  }
}
