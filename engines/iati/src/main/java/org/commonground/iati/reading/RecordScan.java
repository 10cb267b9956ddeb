package org.commonground.iati.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds where a record ends.
 *
 * <p>Hot path: hops from one {@code <} to the next through the whole file. Measured by {@code
 * IatiReadingBenchmark}.
 */
final class RecordScan {
  private static final int MAX_NAME = 100;

  private final CharWindow window;

  /** Up to where in the file a terminator is known not to stand, so that nobody looks again. */
  private final Map<String, Long> absentUntil = new HashMap<>();

  RecordScan(CharWindow window) {
    this.window = window;
  }

  /** The length of the record at the start of the window; -1 when it is longer than the window. */
  int lengthOfRecord(String name) {
    return lengthOf(name, name);
  }

  /** The length of another element at the start of the window, at most up to the next record. */
  int lengthOfStranger(String name) {
    return lengthOf(name, "iati-activity");
  }

  private int lengthOf(String name, String next) {
    int at = afterStartTag(1 + name.length());
    if (window.at(at - 1) == '>' && window.at(at - 2) == '/') {
      return at;
    }
    while (true) {
      int tag = window.find('<', at);
      if (tag < 0) {
        return window.isFull() ? -1 : window.length();
      }
      int c = window.at(tag + 1);
      if (c == '!' || c == '?') {
        at = afterMarkup(tag);
      } else if (c == '/' && isName(name, tag + 2)) {
        int close = window.find('>', tag + 2);
        return close < 0 ? window.length() : close + 1;
      } else if (endsHere(next, tag, c)) {
        return tag;
      } else {
        at = tag + 1;
      }
    }
  }

  private boolean endsHere(String next, int tag, int c) {
    if (c == '/') {
      return isRoot(tag + 2);
    }
    return c == 'i' && (isName(next, tag + 1) || isRoot(tag + 1));
  }

  private boolean isRoot(int offset) {
    return isName("iati-activities", offset) || isName("iati-organisations", offset);
  }

  /** Moves the window past the rest of a record of which only the start was seen. */
  void skipRest(String name) {
    window.consume(1);
    while (window.at(0) >= 0) {
      int tag = window.find('<', 0);
      if (tag < 0) {
        window.consume(window.length());
        continue;
      }
      window.consume(tag);
      if (window.at(1) == '/' && isName(name, 2)) {
        int close = window.find('>', 2);
        window.consume(close < 0 ? window.length() : close + 1);
        return;
      }
      if (endsHere(name, 0, window.at(1))) {
        return;
      }
      window.consume(1);
    }
  }

  private int afterMarkup(int at) {
    int after = -1;
    if (window.startsWith("<!--", at)) {
      after = after("-->", at + 4);
    } else if (window.startsWith("<![CDATA[", at)) {
      after = after("]]>", at + 9);
    } else if (window.startsWith("<?", at)) {
      after = after("?>", at + 2);
    }
    return after < 0 ? at + 2 : after;
  }

  /** The offset after a terminator, or -1 when it does not come within the window. */
  int after(String terminator, int offset) {
    long absent = absentUntil.getOrDefault(terminator, 0L) - window.consumed();
    int found = window.findAfter(terminator, (int) Math.max(offset, absent));
    if (found < 0) {
      int seen = Math.max(0, window.length() - terminator.length());
      absentUntil.put(terminator, window.consumed() + seen);
    }
    return found;
  }

  /** The offset after the start tag's end, or of the next tag when this one never ends. */
  int afterStartTag(int offset) {
    int quote = 0;
    for (int i = offset; ; i++) {
      int c = window.at(i);
      if (c < 0) {
        return window.length();
      }
      if (c == '<') {
        return i;
      }
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
  }

  private boolean isName(String name, int offset) {
    if (!window.startsWith(name, offset)) {
      return false;
    }
    int after = window.at(offset + name.length());
    return !isNamePart(after);
  }

  String nameAt(int offset) {
    int end = offset;
    while (end - offset < MAX_NAME && isNamePart(window.at(end))) {
      end++;
    }
    return window.text(offset, end);
  }

  private static boolean isNamePart(int c) {
    return c > ' ' && c != '>' && c != '/' && c != '<' && c != '=' && c != '"' && c != '\'';
  }
}
