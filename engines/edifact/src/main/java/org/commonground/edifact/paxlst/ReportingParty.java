package org.commonground.edifact.paxlst;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Contact;
import org.commonground.edifact.travel.Kept;

/**
 * A party that is no traveller: who sends the list, and how to reach them.
 *
 * @param function the code of the party's function, {@code MS} for the sender
 * @param name the name of a desk or person as written; may be empty
 * @param contacts telephone numbers and others
 * @param rest what else is stated about the party
 */
@Personal
public record ReportingParty(String function, String name, List<Contact> contacts, Kept rest) {

  /** Copies the list. */
  public ReportingParty {
    contacts = List.copyOf(contacts);
  }

  @Override
  public String toString() {
    return "ReportingParty[" + function + "]";
  }
}
