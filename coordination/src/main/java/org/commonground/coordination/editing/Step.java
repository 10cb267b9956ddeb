package org.commonground.coordination.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonground.iati.Element;
import org.commonground.iati.structure.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A child by its name and by what it says: {@code description[@type=1?]}, where the question mark
 * counts a description without a type as well. {@code document-link[@format!text/html]} means every
 * document; one that is made says its format.
 *
 * @param conditions what a child has to say to be meant
 * @param made what a new child says besides
 */
public record Step(String name, List<Condition> conditions, List<Condition> made) {
  /** Copies the lists. */
  public Step {
    conditions = List.copyOf(conditions);
    made = List.copyOf(made);
  }

  /**
   * What a child has to say.
   *
   * @param isUsual whether one that says nothing is meant too
   */
  public record Condition(Path path, String value, boolean isUsual) {
    boolean isMet(Element element) {
      String said = path.read(element);
      return said.equals(value) || (isUsual && said.isEmpty());
    }
  }

  static Step parse(String text) {
    int bracket = text.indexOf('[');
    if (bracket < 0) {
      return new Step(text, List.of(), List.of());
    }
    List<Condition> conditions = new ArrayList<>();
    List<Condition> made = new ArrayList<>();
    for (String part : Path.split(text.substring(bracket + 1, text.length() - 1), '&')) {
      int mark = part.indexOf('!');
      if (mark < 0) {
        conditions.add(condition(part, part.lastIndexOf('=')));
      } else {
        made.add(condition(part, mark));
      }
    }
    return new Step(text.substring(0, bracket), conditions, made);
  }

  private static Condition condition(String text, int mark) {
    String value = text.substring(mark + 1);
    boolean isUsual = value.endsWith("?");
    return new Condition(
        Path.parse(text.substring(0, mark)),
        isUsual ? value.substring(0, value.length() - 1) : value,
        isUsual);
  }

  boolean isMet(Element child) {
    return child.is(name) && conditions.stream().allMatch(it -> it.isMet(child));
  }

  /** The first child that is meant. */
  @Nullable Element find(Element parent) {
    for (Element child : parent.children(name)) {
      if (isMet(child)) {
        return child;
      }
    }
    return null;
  }

  /** A new child that is meant. */
  Element make(@Nullable Shape shape) {
    Element child = Element.of(name);
    for (Condition condition : conditions) {
      child = condition.path().write(child, shape, condition.value());
    }
    for (Condition said : made) {
      child = said.path().write(child, shape, said.value());
    }
    return child;
  }

  /** Whether an element has no attribute that the conditions do not ask for. */
  boolean isBare(Element element) {
    Set<String> asked =
        conditions.stream().map(it -> it.path().attribute()).collect(Collectors.toSet());
    return element.attributes().stream().allMatch(it -> asked.contains(it.name().local()));
  }
}
