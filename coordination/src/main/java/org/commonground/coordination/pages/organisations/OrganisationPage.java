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
 * @param said what it says of itself
 * @param forms where the two are written; none for readers who may not
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
    Said said,
    List<Link> forms,
    Link quality,
    Portrait portrait) {
  public OrganisationPage {
    otherNames = List.copyOf(otherNames);
    contacts = List.copyOf(contacts);
    forms = List.copyOf(forms);
  }

  /**
   * What it says of itself.
   *
   * @param about in the reader's language where it is said in that; empty when nothing is said
   * @param website empty when none is stated
   * @param seat leads to the country; empty when none is stated
   * @param written when this was written, as a sentence
   */
  public record Said(Link about, String website, Link seat, String written) {
    /** Nothing is said. */
    static final Said NOTHING = new Said(Link.NONE, "", Link.NONE, "");

    public boolean isEmpty() {
      return about.isEmpty() && website.isEmpty() && seat.isEmpty();
    }
  }
}
