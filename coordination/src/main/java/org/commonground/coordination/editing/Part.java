package org.commonground.coordination.editing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of the form: rows of fields, one row for each element of a kind.
 *
 * @param name in forms and messages
 * @param shape how many rows it has
 * @param container steps from the record to the element that holds the rows; none for the record
 * @param each which of its children are rows; absent where the container itself is the only row
 * @param fields in the order of the form
 * @param key names of the fields by which a row is known again after somebody else changed it
 */
public record Part(
    String name,
    Shape shape,
    List<Step> container,
    @Nullable Step each,
    List<Field> fields,
    List<String> key) {

  /** How many rows a part has. */
  public enum Shape {
    /** Always one. */
    SINGLE,
    /** Any number, each with its fields. */
    ROWS,
    /** Codes that are chosen or not. */
    CODES
  }

  public Part {
    container = List.copyOf(container);
    fields = List.copyOf(fields);
    key = List.copyOf(key);
  }

  /** Which children of the container are rows; empty where the container is the only one. */
  public Optional<Step> row() {
    return Optional.ofNullable(each);
  }

  /** The parts of the standard that it speaks of. */
  public Set<String> elements() {
    Set<String> names = new TreeSet<>();
    container.stream().limit(1).forEach(it -> names.add(it.name()));
    if (container.isEmpty()) {
      row().ifPresent(it -> names.add(it.name()));
    }
    if (names.isEmpty()) {
      fields.forEach(
          field -> field.path().steps().stream().limit(1).forEach(it -> names.add(it.name())));
    }
    return names;
  }

  /** The field with this name. */
  public Field field(String wanted) {
    return fields.stream().filter(it -> it.name().equals(wanted)).findFirst().orElseThrow();
  }
}
