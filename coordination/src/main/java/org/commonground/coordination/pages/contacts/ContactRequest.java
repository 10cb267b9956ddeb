package org.commonground.coordination.pages.contacts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.commonground.coordination.contacts.Contact;
import org.commonground.coordination.contacts.Contact.Person;
import org.commonground.coordination.contacts.Contact.Purpose;
import org.commonground.coordination.contacts.Contact.Use;
import org.commonground.coordination.database.Audience;

/** A contact as a form sends it. What cannot be understood counts as the narrowest there is. */
record ContactRequest(Person person, Use use) {

  /** Reads a form. */
  static ContactRequest read(Map<String, String> form) {
    return new ContactRequest(
        new Person(
            text(form, "name"),
            text(form, "function"),
            text(form, "email"),
            text(form, "telephone")),
        new Use(
            read(text(form, "purpose"), Purpose::of, Purpose.COORDINATION),
            read(text(form, "audience"), Audience::of, Audience.ENTITY),
            day(text(form, "expires"))));
  }

  private static String text(Map<String, String> form, String name) {
    return form.getOrDefault(name, "").strip().replaceAll("\\p{Cntrl}", " ");
  }

  private static <T> T read(String text, Function<String, T> reader, T otherwise) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException unknown) {
      return otherwise;
    }
  }

  /** A day long ago is refused, as what is none should be. */
  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notOne) {
      return LocalDate.EPOCH;
    }
  }

  static ContactRequest of(Contact contact) {
    return new ContactRequest(contact.person(), contact.use());
  }

  /** One that nobody has written anything in, which lasts a year. */
  static ContactRequest empty(LocalDate today) {
    return new ContactRequest(
        new Person("", "", "", ""),
        new Use(Purpose.COORDINATION, Audience.MEMBERS, today.plusYears(1)));
  }
}
