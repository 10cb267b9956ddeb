package org.commonground.iati;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that an activity, result or organisation points to.
 *
 * @param url where it is, as written; check the scheme before making a link of it
 * @param format its media type; empty when not stated
 * @param title its titles
 * @param description what is in it
 * @param categories codes of codelist DocumentCategory
 * @param languages ISO 639-1 codes
 * @param date when it was published, when stated
 */
public record DocumentLink(
    String url,
    String format,
    Narratives title,
    Narratives description,
    List<String> categories,
    List<String> languages,
    @Nullable LocalDate date) {

  /** Copies the lists. */
  public DocumentLink {
    categories = List.copyOf(categories);
    languages = List.copyOf(languages);
  }

  static DocumentLink of(Element element, String defaultLanguage) {
    return new DocumentLink(
        element.code("url").orElse(""),
        element.code("format").orElse(""),
        text(element, "title", defaultLanguage),
        text(element, "description", defaultLanguage),
        codes(element, "category"),
        codes(element, "language"),
        Values.day(element, "document-date"));
  }

  private static Narratives text(Element element, String child, String defaultLanguage) {
    return element
        .child(child)
        .map(it -> Narratives.of(it, defaultLanguage))
        .orElse(Narratives.NONE);
  }

  private static List<String> codes(Element element, String child) {
    return element.children(child).stream().flatMap(it -> it.code("code").stream()).toList();
  }
}
