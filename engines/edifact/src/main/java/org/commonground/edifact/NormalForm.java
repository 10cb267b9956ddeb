package org.commonground.edifact;

/**
 * The text of segments with the delimiters {@code : + ? *} whatever the message's own are, so that
 * what is kept of one message can be written into another.
 */
final class NormalForm {
  private NormalForm() {}

  /** Whether segments with these delimiters may be in the normal form as they are. */
  static boolean hasDelimiters(Delimiters delimiters) {
    return delimiters.component() == ':'
        && delimiters.element() == '+'
        && delimiters.terminator() == '\''
        && (!delimiters.hasRepetition() || delimiters.repetition() == '*');
  }

  /** Whether the bytes of a segment with such delimiters are its normal form, which most are. */
  static boolean isIn(byte[] bytes, int from, int to) {
    if (from == to || bytes[to - 1] == '+' || bytes[to - 1] == ':') {
      return false;
    }
    if (bytes[from] == '+' || bytes[from] == '*' || bytes[from] == '?') {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      boolean empty = bytes[i] == '+' && bytes[i - 1] == ':';
      if (empty || bytes[i] == '*' || bytes[i] == '?') {
        return false;
      }
    }
    return true;
  }

  /** The whole segment. */
  static String of(SegmentCursor cursor) {
    StringBuilder text = new StringBuilder();
    components(cursor, 0, 1, text);
    elements(cursor, 1, text);
    trim(text, ":+");
    return text.toString();
  }

  /** What follows a component, with the separator in front. */
  static String behind(SegmentCursor cursor, int element, int component) {
    StringBuilder text = new StringBuilder();
    if (component == 0) {
      text.append('+');
    } else if (component < cursor.componentCount(element)) {
      text.append(cursor.kindBehind(element, component) == Structure.COMPONENT ? ':' : '*');
    }
    components(cursor, element, component + 1, text);
    elements(cursor, element + 1, text);
    trim(text, ":+");
    return text.toString();
  }

  private static void elements(SegmentCursor cursor, int first, StringBuilder text) {
    for (int element = first; element <= cursor.elementCount(); element++) {
      trim(text, ":");
      text.append('+');
      components(cursor, element, 1, text);
    }
  }

  private static void components(SegmentCursor cursor, int element, int first, StringBuilder text) {
    int count = cursor.partCount(element);
    for (int index = first; index <= count; index++) {
      escape(cursor.textAt(element, index), text);
      switch (cursor.kindBehind(element, index)) {
        case Structure.COMPONENT -> text.append(':');
        case Structure.REPETITION -> text.append('*');
        default -> {}
      }
    }
  }

  /** Separators at the end say nothing; a released one is data. */
  private static void trim(StringBuilder text, String separators) {
    int end = text.length();
    while (end > 0 && separators.indexOf(text.charAt(end - 1)) >= 0 && !isReleased(text, end - 1)) {
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
