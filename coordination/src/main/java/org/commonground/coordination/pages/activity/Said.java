package org.commonground.coordination.pages.activity;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.reference.Language.Direction;
import org.commonground.iati.Narrative;
import org.commonground.iati.Narratives;

/**
 * What a source says, in the language in which it says it.
 *
 * @param language for the attribute {@code lang}; empty when the source does not say
 * @param languageName for people; empty when it is the reader's own or unknown
 * @param text never blank
 */
public record Said(String language, String languageName, String text) {
  /** For the attribute {@code lang}: absent when unknown. */
  public @org.jspecify.annotations.Nullable String lang() {
    return language.isEmpty() ? null : language;
  }

  /** For the attribute {@code dir}. */
  public String dir() {
    return Direction.htmlValueOf(language);
  }

  /** All that is said, the reader's language first. */
  static List<Said> all(Visit visit, Narratives narratives) {
    var first = narratives.in(visit.locale());
    return java.util.stream.Stream.concat(
            first.stream(),
            narratives.all().stream().filter(it -> !first.equals(java.util.Optional.of(it))))
        .map(it -> of(visit, it))
        .toList();
  }

  /** The best text for the reader; empty text when nothing is said. */
  static Said best(Visit visit, Narratives narratives) {
    return narratives.in(visit.locale()).map(it -> of(visit, it)).orElse(new Said("", "", ""));
  }

  private static Said of(Visit visit, Narrative narrative) {
    String code = narrative.language().toLowerCase(java.util.Locale.ROOT);
    boolean isTag = code.matches("[a-z]{2,3}(-[a-z0-9]{2,8})*");
    boolean isOwn = code.equals(visit.language().tag());
    return new Said(isTag ? code : "", isTag && !isOwn ? name(visit, code) : "", narrative.text());
  }

  private static String name(Visit visit, String code) {
    return java.util.Locale.forLanguageTag(code).getDisplayLanguage(visit.locale());
  }
}
