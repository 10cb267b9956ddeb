package org.commonground.iati.codelists;

import java.util.Set;

/**
 * A place in files where codes of a list stand.
 *
 * @param path the elements from the record down, such as {@code iati-activity/sector}; empty for
 *     every element
 * @param attribute the attribute that holds the code; {@code text()} when the text does
 * @param list the codelist's name
 * @param vocabularies the values of {@code vocabulary} for which the list applies, an empty one
 *     standing for "no vocabulary stated"; no values at all when the list always applies
 */
public record CodelistUse(String path, String attribute, String list, Set<String> vocabularies) {
  /** Copies the set. */
  public CodelistUse {
    vocabularies = Set.copyOf(vocabularies);
  }

  /**
   * Says whether the list applies to an element.
   *
   * @param vocabulary the element's vocabulary; empty when it states none
   * @return true when codes there have to be of this list
   */
  public boolean appliesTo(String vocabulary) {
    return vocabularies.isEmpty() || vocabularies.contains(vocabulary);
  }
}
