package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;

/**
 * How a ticket was paid (FOP), and by whom where that is stated behind it.
 *
 * @param type the code, such as {@code CC} card or {@code CA} cash
 * @param indicator the code of what the form is: old, new; usually empty
 * @param amount the amount as written; may be empty
 * @param vendor the code of the card's vendor; may be empty
 * @param account the account's or card's number as written; may be empty
 * @param expires month and year of expiry as written; may be empty
 * @param rest further components joined by colons, a colon or question mark within one behind a
 *     question mark; usually empty
 * @param texts the payer's name and other texts
 * @param addresses the payer's addresses
 */
@Personal
public record Payment(
    String type,
    String indicator,
    String amount,
    String vendor,
    String account,
    String expires,
    String rest,
    List<FreeText> texts,
    List<PostalAddress> addresses) {

  /** Copies the lists. */
  public Payment {
    texts = List.copyOf(texts);
    addresses = List.copyOf(addresses);
  }

  @Override
  public String toString() {
    return "Payment[" + type + "]";
  }
}
