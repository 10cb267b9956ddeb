package org.commonground.edifact.pnrgov;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the names of travellers by booking, in the plainest way: splits the text at delimiters with
 * patterns, and takes the name segments between a booking's start and its first flight. The
 * readable twin of the reader, for pushes without faults.
 */
final class PlainPnrgov {
  private PlainPnrgov() {}

  /** For each locator the names, surname and given names parted by a slash. */
  static Map<String, List<String>> names(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", "");
    boolean starred = text.startsWith("UNA:*");
    char element = starred ? '*' : '+';
    char terminator = starred ? '#' : '\'';
    Map<String, List<String>> names = new LinkedHashMap<>();
    String locator = "";
    boolean inNames = false;
    for (String segment : split(text, terminator)) {
      List<String> elements = split(segment, element);
      switch (elements.getFirst()) {
        case "SRC" -> {
          locator = "";
          inNames = true;
        }
        case "RCI" -> {
          if (inNames && locator.isEmpty()) {
            locator = split(elements.get(1), ':').get(1);
            names.put(locator, new ArrayList<>());
          }
        }
        case "TVL" -> inNames = false;
        case "TIF" -> {
          if (inNames) {
            names.computeIfAbsent(locator, _ -> new ArrayList<>()).add(name(elements));
          }
        }
        default -> {}
      }
    }
    return names;
  }

  private static String name(List<String> elements) {
    String given = elements.size() > 2 ? first(elements.get(2)) : "";
    return first(elements.get(1)) + "/" + given;
  }

  private static String first(String composite) {
    return split(composite, ':').getFirst().replaceAll("\\?(.)", "$1");
  }

  private static List<String> split(String text, char delimiter) {
    return List.of(text.split("(?<!\\?)" + Pattern.quote(String.valueOf(delimiter)), -1));
  }
}
