package org.commonground.edifact.writing;

import java.util.List;
import org.commonground.edifact.Delimiters;

/** The readable twin of the writer: joins text and cuts what trails. */
final class PlainSegmentWriter {
  private PlainSegmentWriter() {}

  /** A segment of elements of components. */
  static String segment(String tag, List<List<String>> elements, Delimiters delimiters) {
    StringBuilder text = new StringBuilder(tag);
    int last = elements.size();
    while (last > 0 && elements.get(last - 1).stream().allMatch(String::isEmpty)) {
      last--;
    }
    for (List<String> components : elements.subList(0, last)) {
      text.append((char) delimiters.element());
      int end = components.size();
      while (end > 0 && components.get(end - 1).isEmpty()) {
        end--;
      }
      for (int i = 0; i < end; i++) {
        text.append(i == 0 ? "" : String.valueOf((char) delimiters.component()));
        text.append(released(components.get(i), delimiters));
      }
    }
    return text.append((char) delimiters.terminator()).toString();
  }

  private static String released(String value, Delimiters delimiters) {
    String structural =
        ""
            + (char) delimiters.component()
            + (char) delimiters.element()
            + (char) delimiters.terminator()
            + (char) delimiters.release()
            + (delimiters.hasRepetition() ? "" + (char) delimiters.repetition() : "");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (structural.indexOf(c) >= 0) {
        text.append((char) delimiters.release());
      }
      text.append(c);
    }
    return text.toString();
  }
}
