package org.commonground.edifact.writing;

import java.util.regex.Pattern;
import org.commonground.edifact.Delimiters;

/**
 * Segments whose tag has to be released, because they are data that would be read as something
 * else: readers pass over spaces and controls in front of a tag, and the envelope's tags end
 * messages.
 */
final class ReleasedTag {
  private static final Pattern OF_ENVELOPE = Pattern.compile("U[NI][ABEGHTZ](?![0-9A-Za-z])");

  private ReleasedTag() {}

  /**
   * What has to stand in front of a segment.
   *
   * @param text the segment in the normal form
   * @return the release character; empty where none is needed or in use
   */
  static String front(String text, Delimiters delimiters) {
    boolean released = delimiters.hasRelease() && isMistaken(text, delimiters);
    return released ? String.valueOf((char) (delimiters.release() & 0xFF)) : "";
  }

  private static boolean isMistaken(String text, Delimiters delimiters) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return first <= ' '
        ? !isDelimiter(first, delimiters)
        : first == 'U' && OF_ENVELOPE.matcher(text).lookingAt();
  }

  /** Whether the character is released anyhow. */
  private static boolean isDelimiter(char c, Delimiters delimiters) {
    return c == delimiters.component()
        || c == delimiters.element()
        || c == delimiters.release()
        || c == delimiters.terminator()
        || (delimiters.hasRepetition() && c == delimiters.repetition());
  }
}
