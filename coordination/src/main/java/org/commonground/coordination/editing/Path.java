package org.commonground.coordination.editing;

import java.util.ArrayList;
import java.util.List;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;
import org.commonground.iati.structure.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands below an element: children from step to step, at the end an attribute or the
 * text. Written like {@code activity-date[@type=1]/@iso-date}; empty for the element's own text.
 *
 * <p>Writing makes what is missing, where the standard wants it to stand, and removes what is empty
 * afterwards. A value that is said already is left exactly as it stands.
 *
 * @param steps the first matching child of each is meant
 * @param attribute empty for the text
 */
public record Path(List<Step> steps, String attribute) {
  /** Copies the list. */
  public Path {
    steps = List.copyOf(steps);
  }

  static Path parse(String text) {
    List<Step> steps = new ArrayList<>();
    String attribute = "";
    for (String part : split(text, '/')) {
      if (part.startsWith("@")) {
        attribute = part.substring(1);
      } else if (!part.isEmpty()) {
        steps.add(Step.parse(part));
      }
    }
    return new Path(steps, attribute);
  }

  /** Splits outside of brackets. */
  static List<String> split(String text, char by) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == by && depth == 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** The value without white space around it; empty when nothing is said. */
  String read(Element element) {
    Element at = element;
    for (Step step : steps) {
      Element next = step.find(at);
      if (next == null) {
        return "";
      }
      at = next;
    }
    return plain(attribute.isEmpty() ? at.text() : attributeOf(at));
  }

  private String attributeOf(Element at) {
    Name name = name();
    return at.attributes().stream()
        .filter(it -> it.name().local().equals(name.local()))
        .filter(it -> it.name().namespace().equals(name.namespace()))
        .findFirst()
        .map(Attribute::value)
        .orElse("");
  }

  private Name name() {
    return attribute.equals("xml:lang") ? Name.LANGUAGE : Name.of(attribute);
  }

  /** A text as a form shows it. */
  static String plain(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /**
   * The element with another value here.
   *
   * @param shape what the standard says of the element; absent when it says nothing
   * @param value empty to say nothing
   */
  Element write(Element element, @Nullable Shape shape, String value) {
    return read(element).equals(value) ? element : write(element, shape, value, 0);
  }

  private Element write(Element element, @Nullable Shape shape, String value, int depth) {
    if (depth == steps.size()) {
      return attribute.isEmpty() ? withText(element, value) : withAttribute(element, value);
    }
    Step step = steps.get(depth);
    Element held = step.find(element);
    if (held == null) {
      Shape inner = Standard.below(shape, step.name());
      return value.isEmpty()
          ? element
          : Standard.insert(element, shape, write(step.make(inner), inner, value, depth + 1));
    }
    Element changed = write(held, Standard.below(shape, step.name()), value, depth + 1);
    boolean isLeft = changed.contents().isEmpty() && step.isBare(changed);
    return Standard.replace(element, held, value.isEmpty() && isLeft ? null : changed);
  }

  private static Element withText(Element element, String value) {
    List<Content> contents = new ArrayList<>(element.contents());
    contents.removeIf(Text.class::isInstance);
    if (!value.isEmpty()) {
      contents.addFirst(new Text(value));
    }
    return element.withContents(contents);
  }

  private Element withAttribute(Element element, String value) {
    Name name = name();
    List<Attribute> attributes = new ArrayList<>(element.attributes());
    int at = -1;
    for (int i = 0; i < attributes.size(); i++) {
      Name held = attributes.get(i).name();
      at = held.local().equals(name.local()) && held.namespace().equals(name.namespace()) ? i : at;
    }
    if (value.isEmpty()) {
      if (at >= 0) {
        attributes.remove(at);
      }
    } else if (at >= 0) {
      attributes.set(at, new Attribute(attributes.get(at).name(), value));
    } else {
      attributes.add(new Attribute(name, value));
    }
    return element.withAttributes(attributes);
  }
}
