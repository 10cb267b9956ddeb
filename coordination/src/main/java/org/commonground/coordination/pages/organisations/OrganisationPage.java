package org.commonground.coordination.pages.organisations;

import java.util.List;
import org.commonground.coordination.contacts.Contact;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Bars;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.Portrait;

/**
 * One organisation.
 *
 * @param visit the reader
 * @param name in the reader's language where known
 * @param acronym empty when none is known
 * @param ref identifier that sources use; empty when none does
 * @param type its type; empty when unknown
 * @param otherNames in other languages
 * @param roles its activities by role
 * @param contacts who can be asked, as far as the reader may see them
 * @param contactsForm where they are looked after; nothing for readers who may not
 * @param quality leads to how good its records are; nothing when it reports none
 * @param portrait what it does
 */
public record OrganisationPage(
    Visit visit,
    String name,
    String acronym,
    String ref,
    String type,
    List<String> otherNames,
    Bars roles,
    List<Contact> contacts,
    Link contactsForm,
    Link quality,
    Portrait portrait) {
  public OrganisationPage {
    otherNames = List.copyOf(otherNames);
    contacts = List.copyOf(contacts);
  }
}
