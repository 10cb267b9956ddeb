package org.commonground.iati;

import java.util.Optional;

/**
 * An organisation as an activity or transaction names it.
 *
 * @param ref the organisation identifier, empty when not stated
 * @param type the code of codelist OrganisationType, empty when not stated
 * @param names the names; may be empty when there is a ref
 * @param activityId the organisation's own activity for this leg ({@code activity-id}, {@code
 *     provider-activity-id} or {@code receiver-activity-id}), empty when not stated
 */
public record Organisation(String ref, String type, Narratives names, String activityId) {
  static Organisation of(Element element, String defaultLanguage) {
    return new Organisation(
        element.code("ref").orElse(""),
        element.code("type").orElse(""),
        Narratives.of(element, defaultLanguage),
        element
            .code("activity-id")
            .or(() -> element.code("provider-activity-id"))
            .or(() -> element.code("receiver-activity-id"))
            .orElse(""));
  }

  /**
   * Says whether the source identified the organisation at all.
   *
   * @return true with a ref or a name
   */
  public boolean isNamed() {
    return !ref.isEmpty() || !names.isEmpty();
  }

  static Optional<Organisation> in(Element parent, String child, String defaultLanguage) {
    return parent.child(child).map(it -> of(it, defaultLanguage)).filter(Organisation::isNamed);
  }
}
