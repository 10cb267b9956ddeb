package org.commonground.coordination.pages.contacts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.contacts.Contact;
import org.commonground.coordination.contacts.ContactRefused;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.contacts.ContactsPage.Choice;
import org.commonground.coordination.pages.contacts.ContactsPage.ContactForm;
import org.commonground.coordination.pages.contacts.ContactsPage.Lists;
import org.commonground.coordination.pages.contacts.ContactsPage.Typed;
import org.jspecify.annotations.Nullable;

/** Writes contacts as forms. */
final class ContactWriter {
  /** The key of the form of a contact that is not kept yet. */
  static final String NEW = "new";

  private final Visit visit;
  private final Account person;
  private final String owner;

  ContactWriter(Visit visit, Account person, String owner) {
    this.visit = visit;
    this.person = person;
    this.owner = owner;
  }

  /**
   * The forms.
   *
   * @param refused what was sent and not taken; null when nothing was
   */
  List<ContactForm> forms(List<Contact> held, @Nullable Refused refused) {
    List<ContactForm> forms = new ArrayList<>();
    for (Contact contact : held) {
      forms.add(form(contact.id().toString(), ContactRequest.of(contact), refused));
    }
    forms.add(form(NEW, ContactRequest.empty(visit.today()), refused));
    return forms;
  }

  private ContactForm form(String key, ContactRequest held, @Nullable Refused refused) {
    return refused != null && refused.key().equals(key)
        ? form(key, refused.sent(), say(refused.why()))
        : form(key, held, "");
  }

  /** What was sent and not taken. */
  record Refused(String key, ContactRequest sent, ContactRefused.Reason why) {}

  private ContactForm form(String key, ContactRequest sent, String problem) {
    boolean isNew = key.equals(NEW);
    var person = sent.person();
    return new ContactForm(
        key,
        visit.to("/organisations/" + Links.segment(owner) + "/contacts" + (isNew ? "" : '/' + key)),
        isNew,
        problem,
        new Typed(
            person.name(),
            person.function(),
            person.email(),
            person.telephone(),
            sent.use().expires().toString()),
        new Lists(purposes(sent.use().purpose()), audiences(sent.use().audience())));
  }

  private List<Choice> purposes(Contact.Purpose chosen) {
    return Stream.of(Contact.Purpose.values())
        .map(it -> new Choice(it.code(), visit.code("contacts.for", it.code()), it == chosen))
        .toList();
  }

  private List<Choice> audiences(Audience chosen) {
    Set<Audience> all = new LinkedHashSet<>(Audience.COMMON);
    all.addAll(person.audiences());
    all.add(chosen);
    return all.stream()
        .map(it -> new Choice(it.code(), visit.code("edit.for", it.code()), it.equals(chosen)))
        .toList();
  }

  /** Why something was not taken, in the reader's words. */
  String say(ContactRefused.Reason why) {
    return visit.code("contacts.refused", why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
