package org.commonground.edifact;

/**
 * Something about a message that somebody should know. Holds no data about persons: the message
 * names codes, counts and lengths, never what stood in a field of free text.
 *
 * @param severity how much it matters
 * @param segment the segment in its message, counted from 1 with UNH as the first, or in its
 *     interchange, with UNB as the first, when it belongs to no message; 0 when the finding is
 *     about a whole file, interchange or message. In XML the element, counted from 1
 * @param offset the byte in the file as received, counted from 0, at which the segment starts; what
 *     is wrong with the form of XML has its own place
 * @param code a short, stable name of the kind of finding: lower case words joined by hyphens
 * @param message what was expected and what was found, in words of a person who runs a gateway
 */
public record Finding(Severity severity, int segment, long offset, String code, String message) {

  /** How much a finding matters. */
  public enum Severity {
    /** Something is missing or cannot be used; all that could be read was read. */
    ERROR,
    /** The standard forbids it, but its meaning is clear and was used. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    NOTE
  }

  /**
   * A finding of an error.
   *
   * @param segment the segment's number, or 0
   * @param offset the byte at which the segment starts
   * @param code the kind of finding
   * @param message what was expected and found
   * @return the finding
   */
  public static Finding error(int segment, long offset, String code, String message) {
    return new Finding(Severity.ERROR, segment, offset, code, message);
  }

  /**
   * A finding of a warning.
   *
   * @param segment the segment's number, or 0
   * @param offset the byte at which the segment starts
   * @param code the kind of finding
   * @param message what was expected and found
   * @return the finding
   */
  public static Finding warning(int segment, long offset, String code, String message) {
    return new Finding(Severity.WARNING, segment, offset, code, message);
  }

  /**
   * A finding that is only a note.
   *
   * @param segment the segment's number, or 0
   * @param offset the byte at which the segment starts
   * @param code the kind of finding
   * @param message what was found
   * @return the finding
   */
  public static Finding note(int segment, long offset, String code, String message) {
    return new Finding(Severity.NOTE, segment, offset, code, message);
  }
}
