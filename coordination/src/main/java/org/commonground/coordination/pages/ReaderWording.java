package org.commonground.coordination.pages;

import java.util.Locale;
import java.util.Optional;
import org.commonground.coordination.exchange.Wording;
import org.commonground.coordination.reference.Language;

/**
 * Our words for files that are made for a reader.
 *
 * @param words every message
 * @param language the reader's
 */
public record ReaderWording(Words words, Language language) implements Wording {
  /** The words of one visit. */
  public static ReaderWording of(Visit visit) {
    return new ReaderWording(visit.words(), visit.language());
  }

  @Override
  public Locale locale() {
    return language.locale();
  }

  @Override
  public boolean isRightToLeft() {
    return language.direction() == Language.Direction.RIGHT_TO_LEFT;
  }

  @Override
  public String say(String key, Object... arguments) {
    return words.say(language, key, arguments);
  }

  @Override
  public Optional<String> findCode(String kind, String code) {
    return words.find(language, kind + '.' + code);
  }
}
