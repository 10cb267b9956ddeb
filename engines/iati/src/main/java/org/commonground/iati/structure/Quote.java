package org.commonground.iati.structure;

/** Values of a source inside a message: in quotes, on one line, never too long. */
public final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  /**
   * Quotes a value.
   *
   * @param value as read
   * @return at most 60 characters of it, in quotation marks, white space made single spaces
   */
  public static String of(String value) {
    String start = value.length() > 4 * LONGEST ? value.substring(0, 4 * LONGEST) : value;
    String line = start.strip().replaceAll("\\s+", " ");
    boolean cut = line.length() > LONGEST;
    return '"' + (cut ? line.substring(0, LONGEST - 1) + "…" : line) + '"';
  }
}
