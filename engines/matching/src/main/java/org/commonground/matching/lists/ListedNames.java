package org.commonground.matching.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the names of one entry: split where lists write several into one field, none twice. */
final class ListedNames {
  private final Map<String, NameQuality> names = new LinkedHashMap<>();

  /**
   * Adds what a field holds. Names are parted by {@code ;} and {@code /}; what stands in brackets
   * is a name of its own, unless it says which name it is ({@code formerly listed as}).
   */
  void add(String field, NameQuality quality) {
    var part = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == ';' || c == '/' || c == '(' || c == ')' || c == '\n') {
        put(part.toString(), quality);
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    put(part.toString(), quality);
  }

  private void put(String part, NameQuality quality) {
    String name = part.strip();
    for (String lead :
        new String[] {"formerly listed as", "previously listed as", "also known as", "a.k.a."}) {
      if (name.regionMatches(true, 0, lead, 0, lead.length())) {
        name = name.substring(lead.length()).strip();
      }
    }
    boolean useful = name.length() > 1 && !name.endsWith(":") && !name.equalsIgnoreCase("na");
    if (useful) {
      NameQuality known =
          names.isEmpty() || quality != NameQuality.PRIMARY ? quality : NameQuality.GOOD;
      names.putIfAbsent(name, known);
    }
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  List<ListedName> list() {
    List<ListedName> list = new ArrayList<>(names.size());
    names.forEach((name, quality) -> list.add(new ListedName(name, quality)));
    return list;
  }
}
