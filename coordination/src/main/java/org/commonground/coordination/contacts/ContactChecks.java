package org.commonground.coordination.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.commonground.coordination.accounts.NewAccount;
import org.commonground.coordination.contacts.Contact.Person;
import org.commonground.coordination.contacts.Contact.Use;
import org.commonground.coordination.contacts.ContactRefused.Reason;

/** What a contact has to be. */
final class ContactChecks {
  /** A contact is looked at again after so long at the latest. */
  static final int MOST_YEARS = 2;

  private static final int LONGEST = 200;
  private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{4,30}");

  private ContactChecks() {}

  /**
   * Looks at one.
   *
   * @throws ContactRefused with the first thing that is wrong
   */
  static void check(Person person, Use use, LocalDate today) {
    require(!person.name().isEmpty(), Reason.NAME_MISSING);
    require(!person.email().isEmpty() || !person.telephone().isEmpty(), Reason.NO_WAY_TO_ASK);
    require(
        List.of(person.name(), person.function(), person.email(), person.telephone()).stream()
            .allMatch(it -> it.length() <= LONGEST),
        Reason.TOO_LONG);
    require(person.email().isEmpty() || NewAccount.isEmail(person.email()), Reason.EMAIL_INVALID);
    require(
        person.telephone().isEmpty() || TELEPHONE.matcher(person.telephone()).matches(),
        Reason.TELEPHONE_INVALID);
    require(
        !use.expires().isBefore(today) && !use.expires().isAfter(today.plusYears(MOST_YEARS)),
        Reason.EXPIRY);
  }

  private static void require(boolean holds, Reason otherwise) {
    if (!holds) {
      throw new ContactRefused(otherwise);
    }
  }
}
