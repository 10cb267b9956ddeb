package org.commonground.edifact.travel;

import java.util.List;
import org.commonground.edifact.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about a person apart from the name.
 *
 * @param born the date of birth, or null when none is stated
 * @param sex the sender's code, usually {@code M}, {@code F}, {@code U} or {@code X}; may be empty
 * @param nationalities the codes of nationality in the order stated, usually three letters
 * @param address where the person lives or will stay, or null when none is stated
 */
@Personal
public record Particulars(
    @Nullable WrittenDate born, String sex, List<String> nationalities, @Nullable Address address) {

  /** Nothing is known. */
  public static final Particulars NONE = new Particulars(null, "", List.of(), null);

  /** Copies the list. */
  public Particulars {
    nationalities = List.copyOf(nationalities);
  }

  /**
   * The nationality that is stated first.
   *
   * @return its code; empty when none is stated
   */
  public String nationality() {
    return nationalities.isEmpty() ? "" : nationalities.getFirst();
  }

  @Override
  public String toString() {
    return "Particulars[…]";
  }
}
