package org.commonground.coordination.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.commonground.coordination.accounts.Account;
import org.commonground.coordination.audit.Action;
import org.commonground.coordination.audit.Audit;
import org.commonground.coordination.audit.Subject;
import org.commonground.coordination.contacts.Contact.Person;
import org.commonground.coordination.contacts.Contact.Use;
import org.commonground.coordination.contacts.ContactRefused.Reason;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Audiences;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People who can be asked, by organisation. Whoever writes for an organisation, and the
 * secretariat, add, change and remove its contacts; who sees one follows from its audience.
 */
@Component
public class Contacts {
  private final ContactStore store;
  private final Audit audit;
  private final Audiences audiences;
  private final Clock clock;
  private final TransactionTemplate reading;

  Contacts(
      ContactStore store,
      Audit audit,
      Audiences audiences,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.audit = audit;
    this.audiences = audiences;
    this.clock = clock;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /**
   * Those of an organisation that whoever looks may see, by name. Showing restricted ones leaves an
   * entry in the audit trail.
   */
  public List<Contact> listOf(String owner) {
    List<Contact> found = Objects.requireNonNull(reading.execute(status -> store.listOf(owner)));
    List<String> restricted =
        found.stream()
            .filter(it -> !it.use().audience().equals(Audience.PUBLIC))
            .map(it -> it.id().toString())
            .toList();
    if (!restricted.isEmpty()) {
      audit.recordApart(
          Action.CONTACTS_READ.on(Subject.organisation(owner)).with("contacts", restricted));
    }
    return found;
  }

  /**
   * Adds one.
   *
   * @param by who adds it
   * @throws ContactRefused when it cannot be kept so, or not by them
   */
  @Transactional
  public UUID add(Account by, String owner, Person person, Use use) {
    check(by, owner, person, use);
    UUID id = store.add(owner, person, use, clock.instant());
    audit.record(Action.CONTACT_ADDED.on(Subject.contact(id)).with("owner", owner));
    return id;
  }

  /**
   * Writes one anew.
   *
   * @param by who changes it
   * @throws ContactRefused when it cannot be kept so, not by them, or is not there
   */
  @Transactional
  public void change(Account by, Contact contact) {
    check(by, contact.owner(), contact.person(), contact.use());
    boolean isThere =
        store.put(contact.id(), contact.owner(), contact.person(), contact.use(), clock.instant());
    requireThere(isThere);
    audit.record(
        Action.CONTACT_CHANGED.on(Subject.contact(contact.id())).with("owner", contact.owner()));
  }

  /**
   * Removes one for good.
   *
   * @throws ContactRefused when the person may not, or it is not there
   */
  @Transactional
  public void remove(Account by, String owner, UUID id) {
    requireRight(by, owner);
    requireThere(store.remove(id, owner));
    audit.record(Action.CONTACT_REMOVED.on(Subject.contact(id)).with("owner", owner));
  }

  private void check(Account by, String owner, Person person, Use use) {
    requireRight(by, owner);
    ContactChecks.check(person, use, today());
  }

  private static void requireRight(Account by, String owner) {
    if (!by.writesFor(owner)) {
      throw new ContactRefused(Reason.NOT_ALLOWED);
    }
  }

  private static void requireThere(boolean isThere) {
    if (!isThere) {
      throw new ContactRefused(Reason.NOT_THERE);
    }
  }

  /**
   * Removes those that have expired, of every organisation. Doing so at two servers at once does no
   * harm.
   */
  @Transactional
  public void removeExpired() {
    int removed = audiences.seeingEverything(() -> store.removeExpired(today()));
    if (removed > 0) {
      audit.record(Action.CONTACTS_EXPIRED.on(Subject.REGISTER).with("contacts", removed));
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
