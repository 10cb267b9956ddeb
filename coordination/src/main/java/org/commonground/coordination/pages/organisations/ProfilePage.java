package org.commonground.coordination.pages.organisations;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;

/**
 * The form in which an organisation says what it is.
 *
 * @param organisation leads to its page
 * @param action where the form is sent
 * @param seen the version whose words stand in it, or are to be replaced
 * @param problem what is wrong; empty when nothing is
 * @param texts by language
 * @param countries to choose from
 */
public record ProfilePage(
    Visit visit,
    Link organisation,
    String action,
    int seen,
    String problem,
    List<Text> texts,
    String website,
    List<Choice> countries) {
  public ProfilePage {
    texts = List.copyOf(texts);
    countries = List.copyOf(countries);
  }

  /**
   * A text in one language.
   *
   * @param tag of the language
   * @param language its own name
   * @param dir in which it is written
   * @param theirs what somebody else wrote meanwhile; empty when it is the same
   */
  public record Text(String tag, String language, String dir, String value, String theirs) {}

  /** A country. */
  public record Choice(String value, String label, boolean isChosen) {}
}
