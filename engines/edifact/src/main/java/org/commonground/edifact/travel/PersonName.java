package org.commonground.edifact.travel;

import java.util.List;
import org.commonground.edifact.Personal;

/**
 * A name as the sender wrote it: not split, upper-cased or corrected.
 *
 * @param surname the surname, or the whole name where the sender did not part it; may be empty
 * @param givenNames the given names in the order stated, each as written; may be empty
 * @param title a title where the format states it apart from the names, such as {@code MR}; else
 *     empty
 */
@Personal
public record PersonName(String surname, List<String> givenNames, String title) {

  /** The name of somebody of whom none is stated. */
  public static final PersonName NONE = new PersonName("", List.of(), "");

  /** Copies the list. */
  public PersonName {
    givenNames = List.copyOf(givenNames);
  }

  /**
   * The given names as one text.
   *
   * @return the given names, joined by spaces; may be empty
   */
  public String given() {
    return switch (givenNames.size()) {
      case 0 -> "";
      case 1 -> givenNames.getFirst();
      default -> String.join(" ", givenNames);
    };
  }

  /**
   * Whether no part of the name is stated.
   *
   * @return true when surname and given names are empty
   */
  public boolean isEmpty() {
    return surname.isEmpty() && givenNames.isEmpty();
  }

  @Override
  public String toString() {
    return "PersonName[…]";
  }
}
