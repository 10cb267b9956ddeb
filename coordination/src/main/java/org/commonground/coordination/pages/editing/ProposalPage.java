package org.commonground.coordination.pages.editing;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;

/**
 * A draft that was handed on.
 *
 * @param title of the record
 * @param state how far it has come, in a sentence
 * @param record the record's page; none while there is none
 * @param facts who proposes it, when, why
 * @param changes what it would change
 * @param notices what happened, in sentences
 * @param may what the reader may do with it
 */
public record ProposalPage(
    Visit visit,
    String title,
    String state,
    Link record,
    List<Link> facts,
    List<Changed> changes,
    List<String> notices,
    May may) {
  public ProposalPage {
    facts = List.copyOf(facts);
    changes = List.copyOf(changes);
    notices = List.copyOf(notices);
  }

  /**
   * What the reader may do.
   *
   * @param confirm address to confirm it; empty when the reader may not
   * @param giveBack address to return it; empty when the reader may not
   * @param withdraw address to take it back; empty when the reader may not
   */
  public record May(String confirm, String giveBack, String withdraw) {}
}
