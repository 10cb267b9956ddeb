package org.commonground.coordination.activities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonground.iati.Activity;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/**
 * How one part of an activity differs between two versions. Parts are compared as wholes: one that
 * was replaced counts as changed.
 *
 * @param part the name of IATI's element, such as {@code transaction}; {@link #RECORD} for what the
 *     record says of itself; {@link #EXTENSION} for what is not IATI's
 * @param isSingle whether neither version has more than one of it
 * @param added how many came
 * @param changed how many were replaced by others
 * @param removed how many went
 */
public record Difference(String part, boolean isSingle, int added, int changed, int removed) {
  /** Stands for the attributes of the record, such as its default currency. */
  public static final String RECORD = "iati-activity";

  /** Stands for elements of other namespaces. */
  public static final String EXTENSION = "extension";

  private static final Name LAST_UPDATED = Name.of("last-updated-datetime");

  /** The parts that differ, in the order of the newer record; nothing for the day of the change. */
  public static List<Difference> between(Activity older, Activity newer) {
    Map<String, List<Object>> before = parts(older.element());
    Map<String, List<Object>> after = parts(newer.element());
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    return names.stream()
        .map(it -> of(it, before.getOrDefault(it, List.of()), after.getOrDefault(it, List.of())))
        .filter(it -> it.added + it.changed + it.removed > 0)
        .toList();
  }

  private static Map<String, List<Object>> parts(Element record) {
    Map<String, List<Object>> parts = new LinkedHashMap<>();
    parts.put(
        RECORD,
        record.attributes().stream()
            .filter(it -> !it.name().equals(LAST_UPDATED))
            .<Object>map(it -> it)
            .toList());
    for (Element child : record.children()) {
      String part = child.name().isIati() ? child.name().local() : EXTENSION;
      parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(plain(child));
    }
    return parts;
  }

  /** Without what does not matter to a reader: the order of attributes, white space around text. */
  private static Element plain(Element element) {
    List<Attribute> attributes =
        element.attributes().stream()
            .map(it -> new Attribute(it.name(), it.value().strip()))
            .sorted(Comparator.comparing(it -> it.name().toString()))
            .toList();
    List<Content> contents = new ArrayList<>();
    for (Content content : element.contents()) {
      switch (content) {
        case Element child -> contents.add(plain(child));
        case Text(String value) -> contents.add(new Text(value.strip()));
      }
    }
    return new Element(element.name(), attributes, contents, 0);
  }

  private static Difference of(String part, List<Object> before, List<Object> after) {
    int come = countMissing(after, before);
    int gone = countMissing(before, after);
    int changed = Math.min(come, gone);
    boolean isSingle = before.size() <= 1 && after.size() <= 1;
    return new Difference(part, isSingle, come - changed, changed, gone - changed);
  }

  /** How many of these the others do not have; of equal ones each counts. */
  private static int countMissing(List<Object> these, List<Object> others) {
    Map<Object, Integer> left = new HashMap<>();
    others.forEach(it -> left.merge(it, 1, Integer::sum));
    int missing = 0;
    for (Object it : these) {
      if (left.merge(it, -1, Integer::sum) < 0) {
        missing++;
      }
    }
    return missing;
  }
}
