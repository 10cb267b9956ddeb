package org.commonground.edifact.travel;

import org.commonground.edifact.Personal;

/**
 * A way to reach somebody.
 *
 * @param means the code of the means: {@code TE} telephone, {@code FX} fax, {@code EM} e-mail and
 *     others; may be empty
 * @param address the number or address as written
 */
@Personal
public record Contact(String means, String address) {
  @Override
  public String toString() {
    return "Contact[" + means + "]";
  }
}
