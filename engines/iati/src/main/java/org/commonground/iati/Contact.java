package org.commonground.iati;

/**
 * Whom to write to about an activity. May name a person: show it only where it is meant to be seen.
 *
 * @param type the code of codelist ContactType; empty when not stated
 * @param organisation the organisation's name
 * @param department the department
 * @param personName the person, when the source names one
 * @param jobTitle the function
 * @param telephone as written; empty when not stated
 * @param email as written; empty when not stated
 * @param website as written; empty when not stated
 */
public record Contact(
    String type,
    Narratives organisation,
    Narratives department,
    Narratives personName,
    Narratives jobTitle,
    String telephone,
    String email,
    String website) {
  static Contact of(Element element, String language) {
    return new Contact(
        element.code("type").orElse(""),
        narratives(element, "organisation", language),
        narratives(element, "department", language),
        narratives(element, "person-name", language),
        narratives(element, "job-title", language),
        text(element, "telephone"),
        text(element, "email"),
        text(element, "website"));
  }

  private static Narratives narratives(Element element, String child, String language) {
    return element.child(child).map(it -> Narratives.of(it, language)).orElse(Narratives.NONE);
  }

  private static String text(Element element, String child) {
    return element.child(child).map(Element::text).orElse("");
  }

  @Override
  public String toString() {
    return "Contact[type=" + type + "]";
  }
}
