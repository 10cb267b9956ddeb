package org.commonground.edifact;

/**
 * The text of segments with the delimiters {@code : + ? *} whatever the message's own are, so that
 * what is kept of one message can be written into another.
 */
final class NormalForm {
  private NormalForm() {}

  /**
   * Writes a segment from one of its elements on.
   *
   * @param first the first element to write, with its separator in front; 0 for the tag and all
   */
  static String of(SegmentCursor cursor, int first) {
    StringBuilder text = new StringBuilder();
    if (first == 0) {
      escape(cursor.tagText(), text);
    }
    for (int element = Math.max(1, first); element <= cursor.elementCount(); element++) {
      text.append('+');
      int components = cursor.componentCount(element);
      for (int index = 1; index <= components; index++) {
        escape(cursor.textAt(element, index), text);
        switch (cursor.kindBehind(element, index)) {
          case Structure.COMPONENT -> text.append(':');
          case Structure.REPETITION -> text.append('*');
          default -> {}
        }
      }
    }
    trim(text);
    return text.toString();
  }

  /** Separators at the end say nothing; a released one is data. */
  private static void trim(StringBuilder text) {
    int end = text.length();
    while (end > 0 && ":+".indexOf(text.charAt(end - 1)) >= 0 && !isReleased(text, end - 1)) {
      end--;
    }
    text.setLength(end);
  }

  private static boolean isReleased(StringBuilder text, int at) {
    int releases = 0;
    while (at - releases > 0 && text.charAt(at - releases - 1) == '?') {
      releases++;
    }
    return releases % 2 == 1;
  }

  private static void escape(String value, StringBuilder text) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ':' || c == '+' || c == '?' || c == '*' || c == '\'') {
        text.append('?');
      }
      text.append(c);
    }
  }
}
