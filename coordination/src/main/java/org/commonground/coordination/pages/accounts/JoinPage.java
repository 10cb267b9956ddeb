package org.commonground.coordination.pages.accounts;

import org.commonground.coordination.pages.Visit;

/**
 * Lets somebody join, or choose a new password.
 *
 * @param asksEmail whether the account has no address yet
 * @param problem what is wrong; empty when nothing is
 */
public record JoinPage(Visit visit, boolean asksEmail, String email, String name, String problem) {
  /** Does not tell who it is. */
  @Override
  public String toString() {
    return "JoinPage";
  }
}
