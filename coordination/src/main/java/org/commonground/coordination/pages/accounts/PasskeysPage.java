package org.commonground.coordination.pages.accounts;

import java.util.List;
import org.commonground.coordination.pages.Visit;

/**
 * Somebody's passkeys.
 *
 * @param lines one for each, the oldest first
 * @param isOffered whether another can be added at this address
 * @param problem what is wrong; empty when nothing is
 */
public record PasskeysPage(Visit visit, List<Line> lines, boolean isOffered, String problem) {
  /**
   * A passkey.
   *
   * @param since when it was added and used
   */
  public record Line(String id, String name, String since) {}
}
