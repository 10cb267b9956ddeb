package org.commonground.coordination.pages.accounts;

import java.util.List;
import org.commonground.coordination.pages.Visit;

/**
 * Sets one-time codes up, and shows the recovery codes once.
 *
 * @param secret to be typed where no picture can be read; empty once codes are set up
 * @param picture of the secret
 * @param recovery codes; empty before codes are set up
 * @param problem what is wrong; empty when nothing is
 */
public record CodesPage(
    Visit visit, String secret, Picture picture, List<String> recovery, String problem) {

  /**
   * Squares, dark where the path runs.
   *
   * @param size width and height in squares, the white edge included
   */
  public record Picture(int size, String path) {}

  /** Does not tell the secret. */
  @Override
  public String toString() {
    return "CodesPage";
  }
}
