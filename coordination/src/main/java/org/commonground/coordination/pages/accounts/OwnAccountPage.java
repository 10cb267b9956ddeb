package org.commonground.coordination.pages.accounts;

import java.util.List;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.parts.Link;

/**
 * Somebody's own account.
 *
 * @param facts who they are here, and what they may see
 * @param sessions how many browsers are signed in
 * @param problem what is wrong; empty when nothing is
 */
public record OwnAccountPage(
    Visit visit, String email, List<Link> facts, boolean hasCodes, int sessions, String problem) {
  /** Does not tell whose it is. */
  @Override
  public String toString() {
    return "OwnAccountPage";
  }
}
