package org.commonground.iati.structure;

/** White space as XML counts it: space, tab, line feed, carriage return and nothing else. */
final class XmlSpace {
  private XmlSpace() {}

  static String strip(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && is(value.charAt(from))) {
      from++;
    }
    while (to > from && is(value.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == value.length() ? value : value.substring(from, to);
  }

  static boolean isBlank(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!is(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean is(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
