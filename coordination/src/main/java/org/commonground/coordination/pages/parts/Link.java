package org.commonground.coordination.pages.parts;

import org.commonground.coordination.reference.Language.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Words that lead somewhere.
 *
 * @param label the words
 * @param href where to; empty for words only
 * @param language of the words; empty when unknown
 */
public record Link(String label, String href, String language) {
  /** Nothing to say. */
  public static final Link NONE = new Link("", "");

  /** Words in a language that nobody stated. */
  public Link(String label, String href) {
    this(label, href, "");
  }

  /** For the attribute {@code lang}: absent when unknown. */
  public @Nullable String lang() {
    return language.isEmpty() ? null : language;
  }

  /** For the attribute {@code dir}. */
  public String dir() {
    return Direction.htmlValueOf(language);
  }

  public boolean isEmpty() {
    return label.isEmpty();
  }
}
