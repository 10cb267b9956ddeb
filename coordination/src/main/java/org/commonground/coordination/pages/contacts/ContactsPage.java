package org.commonground.coordination.pages.contacts;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;

/**
 * The contacts of an organisation, as forms.
 *
 * @param organisation leads to its page
 * @param isSaved whether something has just been saved
 * @param forms one for each contact, and an empty one at the end
 */
public record ContactsPage(
    Visit visit, Link organisation, boolean isSaved, List<ContactForm> forms) {
  public ContactsPage {
    forms = List.copyOf(forms);
  }

  /**
   * One contact as a form. Printing one does not tell who it is.
   *
   * @param key that makes the ids of its fields its own
   * @param action where it is sent
   * @param isNew whether it is not kept yet
   * @param problem what is wrong; empty when nothing is
   */
  public record ContactForm(
      String key, String action, boolean isNew, String problem, Typed typed, Lists lists) {
    @Override
    public String toString() {
      return "ContactForm";
    }
  }

  /**
   * What stands in its fields. Printing it does not tell.
   *
   * @param expires as in {@code 2026-03-31}
   */
  public record Typed(
      String name, String function, String email, String telephone, String expires) {
    @Override
    public String toString() {
      return "Typed";
    }
  }

  /** What can be chosen. */
  public record Lists(List<Choice> purposes, List<Choice> audiences) {
    public Lists {
      purposes = List.copyOf(purposes);
      audiences = List.copyOf(audiences);
    }
  }

  /** One of several. */
  public record Choice(String value, String label, boolean isChosen) {}
}
