package org.commonground.coordination.reference;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A name in one or more languages; never empty, and no name in it is blank.
 *
 * @param names the names held, by language
 */
public record LocalisedName(Map<Language, String> names) {

  public LocalisedName {
    if (names.isEmpty() || hasBlank(names)) {
      throw new IllegalArgumentException(
          "a name needs at least one language and no blank text: " + names);
    }
    names = Collections.unmodifiableMap(new EnumMap<>(names));
  }

  private static boolean hasBlank(Map<Language, String> names) {
    for (var name : names.values()) {
      if (name.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** A name that is known in English only. */
  public static LocalisedName english(String name) {
    return new LocalisedName(Map.of(Language.ENGLISH, name));
  }

  /**
   * The name in the language of the locale, else in English, else in French, else in any language
   * held.
   */
  public String in(Locale locale) {
    return Language.find(locale).map(this::in).orElseGet(() -> in(Language.ENGLISH));
  }

  /** The name in the language, else in English, else in French, else in any language held. */
  public String in(Language language) {
    return Objects.requireNonNull(names.get(languageFor(language)));
  }

  /** The name in exactly this language. */
  public Optional<String> find(Language language) {
    return Optional.ofNullable(names.get(language));
  }

  /**
   * The language that {@link #in(Language)} answers in, for the attribute {@code lang} of a page.
   */
  public Language languageFor(Language wanted) {
    if (names.containsKey(wanted)) {
      return wanted;
    }
    if (names.containsKey(Language.ENGLISH)) {
      return Language.ENGLISH;
    }
    return names.containsKey(Language.FRENCH) ? Language.FRENCH : languages().iterator().next();
  }

  /** The languages held, in the order of {@link Language#list()}. */
  public Set<Language> languages() {
    return names.keySet();
  }
}
