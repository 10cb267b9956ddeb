package org.commonground.iati;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sector, tag or policy marker: a code of a vocabulary.
 *
 * @param vocabulary the vocabulary's code in the codelist for this element
 * @param vocabularyUri where a reporter's own vocabulary is described; empty when not stated
 * @param code the code
 * @param percentage a sector's share of the activity, 0 to 100; absent when not stated
 * @param significance a policy marker's significance; empty otherwise
 * @param names what the source calls it; usually empty
 */
public record Classification(
    String vocabulary,
    String vocabularyUri,
    String code,
    @Nullable BigDecimal percentage,
    String significance,
    Narratives names) {
  static Classification of(Element element, String defaultLanguage, String defaultVocabulary) {
    return new Classification(
        element.code("vocabulary").orElse(defaultVocabulary),
        element.code("vocabulary-uri").orElse(""),
        element.code("code").orElse(""),
        Values.number(element.attribute("percentage")).orElse(null),
        element.code("significance").orElse(""),
        Narratives.of(element, defaultLanguage));
  }
}
