package org.commonground.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text in one or more languages, as IATI's {@code narrative} elements hold it.
 *
 * @param all in the order of the file; blank ones are left out
 */
public record Narratives(List<Narrative> all) {
  /** Nothing said. */
  public static final Narratives NONE = new Narratives(List.of());

  /** Copies the list. */
  public Narratives {
    all = List.copyOf(all);
  }

  /**
   * Reads the {@code narrative} children of an element.
   *
   * @param parent such as {@code title} or {@code description}
   * @param defaultLanguage the language of narratives that state none, an ISO 639-1 code; may be
   *     empty
   * @return the texts
   */
  static Narratives of(Element parent, String defaultLanguage) {
    List<Narrative> found = new ArrayList<>(1);
    for (Element narrative : parent.children("narrative")) {
      String text = narrative.text();
      if (!text.isEmpty()) {
        found.add(new Narrative(narrative.language().orElse(defaultLanguage), text));
      }
    }
    return found.isEmpty() ? NONE : new Narratives(found);
  }

  /**
   * Finds the text for a reader: in their language, else in English, else the first.
   *
   * @param locale the reader's language; the region is ignored
   * @return the best text; empty only when nothing was said in any language
   */
  public Optional<Narrative> in(Locale locale) {
    return speaking(locale.getLanguage())
        .or(() -> speaking("en"))
        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst()));
  }

  /**
   * The text for a reader.
   *
   * @param locale the reader's language
   * @return the best text, or an empty string
   */
  public String text(Locale locale) {
    return in(locale).map(Narrative::text).orElse("");
  }

  /**
   * Says whether nothing was said in any language.
   *
   * @return true when there is no text
   */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  private Optional<Narrative> speaking(String language) {
    return all.stream()
        .filter(narrative -> narrative.language().regionMatches(true, 0, language, 0, 2))
        .findFirst();
  }
}
