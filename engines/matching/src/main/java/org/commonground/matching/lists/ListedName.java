package org.commonground.matching.lists;

import org.commonground.matching.Personal;

/**
 * One name of an entry.
 *
 * @param text as the list writes it, in any script
 * @param quality how well the list vouches for it
 */
@Personal
public record ListedName(String text, NameQuality quality) {
  @Override
  public String toString() {
    return "ListedName[" + quality + "]";
  }
}
