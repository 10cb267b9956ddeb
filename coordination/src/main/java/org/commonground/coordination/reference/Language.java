package org.commonground.coordination.reference;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the six official languages of the United Nations, in the order in which the United Nations
 * lists them.
 */
public enum Language {
  ARABIC("ar", "العربية", Direction.RIGHT_TO_LEFT),
  CHINESE("zh", "中文", Direction.LEFT_TO_RIGHT),
  ENGLISH("en", "English", Direction.LEFT_TO_RIGHT),
  FRENCH("fr", "Français", Direction.LEFT_TO_RIGHT),
  RUSSIAN("ru", "Русский", Direction.LEFT_TO_RIGHT),
  SPANISH("es", "Español", Direction.LEFT_TO_RIGHT);

  /**
   * Which way a language is written; {@link #htmlValue()} is the value of the attribute {@code
   * dir}.
   */
  public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String htmlValue;

    Direction(String htmlValue) {
      this.htmlValue = htmlValue;
    }

    public String htmlValue() {
      return htmlValue;
    }

    /**
     * The value of the attribute {@code dir} for a text in any language.
     *
     * @param tag such as {@code fa}; empty when unknown, and then the text itself has to tell
     */
    public static String htmlValueOf(String tag) {
      if (tag.isEmpty()) {
        return "auto";
      }
      var written = ULocale.forLanguageTag(tag).isRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
      return written.htmlValue;
    }
  }

  private static final List<Language> ALL = List.of(values());

  private final String tag;
  private final String ownName;
  private final Direction direction;
  private final Locale locale;

  Language(String tag, String ownName, Direction direction) {
    this.tag = tag;
    this.ownName = ownName;
    this.direction = direction;
    this.locale = Locale.of(tag);
  }

  /** All six, in the order of menus. */
  public static List<Language> list() {
    return ALL;
  }

  /**
   * Finds a language by its tag; script and region are ignored, so {@code zh-Hans-CN} is Chinese.
   */
  public static Optional<Language> find(String tag) {
    return find(Locale.forLanguageTag(tag.strip().replace('_', '-')));
  }

  /** Finds the language of a locale. */
  public static Optional<Language> find(Locale locale) {
    var wanted = locale.getLanguage();
    for (var language : ALL) {
      if (language.tag.equals(wanted)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The language for one visit.
   *
   * @param requested the value of the parameter {@code lang}; wins when it names one of the six
   * @param acceptLanguage the header {@code Accept-Language}; the best of the six by weight is next
   * @return the language chosen; English when neither helps, also when the header is malformed
   */
  public static Language chosen(@Nullable String requested, @Nullable String acceptLanguage) {
    return Optional.ofNullable(requested)
        .flatMap(Language::find)
        .or(() -> Optional.ofNullable(acceptLanguage).flatMap(Language::findAccepted))
        .orElse(ENGLISH);
  }

  private static Optional<Language> findAccepted(String acceptLanguage) {
    return ranges(acceptLanguage).stream()
        .filter(range -> range.getWeight() > 0)
        .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
        .flatMap(range -> find(range.getRange()).stream())
        .findFirst();
  }

  private static List<LanguageRange> ranges(String acceptLanguage) {
    try {
      return LanguageRange.parse(acceptLanguage);
    } catch (IllegalArgumentException malformed) {
      // Browsers and robots send all sorts of things; a header is a wish, not input that a visitor
      // can correct.
      return List.of();
    }
  }

  /** The tag of BCP 47: {@code ar}, {@code zh}, {@code en}, {@code fr}, {@code ru}, {@code es}. */
  public String tag() {
    return tag;
  }

  /** The name of the language in itself, for menus. */
  public String ownName() {
    return ownName;
  }

  public Direction direction() {
    return direction;
  }

  public Locale locale() {
    return locale;
  }
}
