package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;

/**
 * A ticket of a passenger (TKT and what follows it).
 *
 * @param number the number as written
 * @param type the code of the kind of ticket, such as {@code T}; may be empty
 * @param booklets how many booklets it has, as written; may be empty
 * @param amounts amounts in the order stated
 * @param taxes taxes in the order stated
 * @param dates dates in the order stated; function {@code 710} is the day of issue
 * @param payments forms of payment in the order stated
 * @param rest pricing (PTK) and what else no typed component holds
 */
@Personal
public record Ticket(
    String number,
    String type,
    String booklets,
    List<MonetaryAmount> amounts,
    List<Tax> taxes,
    List<Moment> dates,
    List<Payment> payments,
    Kept rest) {

  /** Copies the lists. */
  public Ticket {
    amounts = List.copyOf(amounts);
    taxes = List.copyOf(taxes);
    dates = List.copyOf(dates);
    payments = List.copyOf(payments);
  }

  @Override
  public String toString() {
    return "Ticket[" + type + "]";
  }
}
