package org.commonground.coordination.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form says about a record.
 *
 * @param parts rows by the name of their part; a part that is not there is left as it is
 */
public record Form(Map<String, List<Row>> parts) {
  /** Says nothing. */
  public static final Form NOTHING = new Form(Map.of());

  public Form {
    Map<String, List<Row>> copied = new HashMap<>();
    parts.forEach((part, rows) -> copied.put(part, List.copyOf(rows)));
    parts = Map.copyOf(copied);
  }

  /** Whether the form has a part, if only without rows. */
  public boolean has(Part part) {
    return parts.containsKey(part.name());
  }

  /** The rows of a part, in the order of the form. */
  public List<Row> rows(Part part) {
    return parts.getOrDefault(part.name(), List.of());
  }

  /** The same without amounts: those of the record stay as they are. */
  public Form withoutMoney() {
    Map<String, List<Row>> left = new HashMap<>(parts);
    Parts.MONEY.forEach(it -> left.remove(it.name()));
    return new Form(left);
  }

  /** How many rows with amounts it has. */
  public int amounts() {
    return Parts.MONEY.stream().mapToInt(it -> rows(it).size()).sum();
  }

  /** What the single row of a part says. */
  public String value(Part part, String field) {
    return rows(part).stream().findFirst().map(it -> it.value(field)).orElse("");
  }
}
