package org.commonground.coordination.pages.accounts;

import org.commonground.coordination.pages.Visit;

/**
 * Asks who the reader is.
 *
 * @param email as it was typed
 * @param back where to go afterwards
 * @param takesPasskeys whether passkeys can be used at this address
 * @param provider name of the identity provider at which people may sign in; empty without one
 * @param problem what is wrong; empty when nothing is
 */
public record SignInPage(
    Visit visit,
    String email,
    String back,
    boolean takesPasskeys,
    String provider,
    String problem) {
  /** Does not tell who it is. */
  @Override
  public String toString() {
    return "SignInPage";
  }
}
