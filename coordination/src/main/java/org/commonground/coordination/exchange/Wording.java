package org.commonground.coordination.exchange;

import java.util.Locale;
import java.util.Optional;

/**
 * The words of the reader for whom a file is written. Whoever has readers brings them along: the
 * words themselves belong to the pages.
 */
public interface Wording {
  /** The reader's language. */
  Locale locale();

  /** Whether the language is written from right to left. */
  boolean isRightToLeft();

  /** The message with this key. */
  String say(String key, Object... arguments);

  /** The name of a code of some kind, where there is one. */
  Optional<String> findCode(String kind, String code);

  /** The name of a code of some kind; the code itself where there is none. */
  default String code(String kind, String code) {
    return findCode(kind, code).orElse(code);
  }
}
