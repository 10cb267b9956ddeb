package org.commonground.edifact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The readable twin of the scanner and the cursor: takes characters one by one and makes lists of
 * segments, elements, repetitions and components, unescaped.
 */
public final class PlainSegments {
  private PlainSegments() {}

  /** Segments of elements of repetitions of components; element 0 holds the tag. */
  public static List<List<List<List<String>>>> of(byte[] bytes, Delimiters delimiters) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<List<List<List<String>>>> segments = new ArrayList<>();
    List<List<List<String>>> elements = started();
    StringBuilder value = new StringBuilder();
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!any && c <= ' ') {
        continue;
      }
      if (c == '\r' || c == '\n') {
        continue;
      }
      any = true;
      if (delimiters.hasRelease() && c == (char) delimiters.release()) {
        do {
          i++;
        } while (i < text.length() && (text.charAt(i) == '\r' || text.charAt(i) == '\n'));
        if (i < text.length()) {
          value.append(text.charAt(i));
        }
      } else if (c == (char) delimiters.terminator()) {
        elements.getLast().getLast().add(value.toString());
        value.setLength(0);
        // Explicit nesting behind a tag (NAD:1) is read over.
        elements.set(0, List.of(List.of(elements.getFirst().getFirst().getFirst())));
        segments.add(elements);
        elements = started();
        any = false;
      } else if (c == (char) delimiters.element()) {
        elements.getLast().getLast().add(value.toString());
        value.setLength(0);
        elements.add(new ArrayList<>(List.of(new ArrayList<>())));
      } else if (delimiters.hasRepetition() && c == (char) delimiters.repetition()) {
        elements.getLast().getLast().add(value.toString());
        value.setLength(0);
        elements.getLast().add(new ArrayList<>());
      } else if (c == (char) delimiters.component()) {
        elements.getLast().getLast().add(value.toString());
        value.setLength(0);
      } else {
        value.append(c);
      }
    }
    return segments;
  }

  private static List<List<List<String>>> started() {
    List<List<List<String>>> elements = new ArrayList<>();
    elements.add(new ArrayList<>(List.of(new ArrayList<>())));
    return elements;
  }

  /** The same lists by way of the engine's cursor. */
  public static List<List<List<List<String>>>> of(SegmentCursor cursor) {
    List<List<List<List<String>>>> segments = new ArrayList<>();
    while (cursor.next()) {
      List<List<List<String>>> elements = new ArrayList<>();
      elements.add(List.of(List.of(cursor.textAt(0, 1))));
      for (int e = 1; e <= cursor.elementCount(); e++) {
        List<List<String>> repetitions = new ArrayList<>();
        repetitions.add(new ArrayList<>());
        for (int c = 1; c <= cursor.componentCount(e); c++) {
          repetitions.getLast().add(cursor.textAt(e, c));
          if (cursor.kindBehind(e, c) == Structure.REPETITION) {
            repetitions.add(new ArrayList<>());
          }
        }
        elements.add(repetitions);
      }
      segments.add(elements);
    }
    return segments;
  }
}
