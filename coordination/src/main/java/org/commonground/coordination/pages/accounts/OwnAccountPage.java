package org.commonground.coordination.pages.accounts;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;

/**
 * Somebody's own account.
 *
 * @param facts who they are here, and what they may see
 * @param hasPassword whether they sign in here, and not at an identity provider only
 * @param browsers those that are signed in, the last used first
 * @param problem what is wrong; empty when nothing is
 */
public record OwnAccountPage(
    Visit visit,
    String email,
    List<Link> facts,
    boolean hasPassword,
    boolean hasCodes,
    List<Browser> browsers,
    String problem) {
  /**
   * A browser that is signed in.
   *
   * @param key names its session
   * @param since when it began, and when it was last used
   * @param isThis whether it is the one that asks
   */
  public record Browser(String key, String since, boolean isThis) {}

  /** Does not tell whose it is. */
  @Override
  public String toString() {
    return "OwnAccountPage";
  }
}
