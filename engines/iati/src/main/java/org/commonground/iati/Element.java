package org.commonground.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One XML element with all it holds, immutable. Comments and processing instructions are not kept;
 * every element, attribute and character is.
 *
 * <p>Hot path: whoever reads a record asks for children and attributes by name, dozens of times;
 * the loops that answer make no iterators. Measured by {@code IatiReadingBenchmark}.
 *
 * <p>Two elements are equal when name, attributes and contents are, whatever line they stood on.
 *
 * @param name the element's name
 * @param attributes in the order of the file
 * @param contents elements and text in the order of the file; white space between elements is left
 *     out
 * @param line the line of the start tag in the file read, counted from 1; 0 when made by a program
 */
public record Element(Name name, List<Attribute> attributes, List<Content> contents, int line)
    implements Content {

  /** Copies the lists. */
  public Element {
    Objects.requireNonNull(name);
    attributes = List.copyOf(attributes);
    contents = List.copyOf(contents);
  }

  /**
   * An element with one of IATI's own names and nothing in it.
   *
   * @param local the name
   * @return the element, with line 0
   */
  public static Element of(String local) {
    return new Element(Name.of(local), List.of(), List.of(), 0);
  }

  /**
   * Finds the value of one of IATI's own attributes.
   *
   * @param local the attribute's name
   * @return the value as read; empty when the attribute is absent
   */
  public Optional<String> attribute(String local) {
    for (int i = 0; i < attributes.size(); i++) {
      Attribute attribute = attributes.get(i);
      if (attribute.name().local().equals(local) && attribute.name().isIati()) {
        return Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the value of an attribute that holds a code: trimmed, and absent when blank.
   *
   * @param local the attribute's name
   * @return the trimmed value; empty when absent or blank
   */
  public Optional<String> code(String local) {
    return attribute(local).map(String::strip).filter(value -> !value.isEmpty());
  }

  /**
   * Finds the language that this element itself states.
   *
   * @return the value of {@code xml:lang}; empty when it is not on this element
   */
  public Optional<String> language() {
    for (Attribute attribute : attributes) {
      if (attribute.name().local().equals("lang")
          && attribute.name().namespace().equals(Name.XML_NAMESPACE)) {
        return Optional.of(attribute.value().strip()).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  /**
   * Lists the elements directly below this one.
   *
   * @return in the order of the file
   */
  public List<Element> children() {
    List<Element> found = new ArrayList<>(contents.size());
    for (Content content : contents) {
      if (content instanceof Element child) {
        found.add(child);
      }
    }
    return found;
  }

  /**
   * Lists the elements of one of IATI's own names directly below this one.
   *
   * @param local the name
   * @return in the order of the file; empty when there is none
   */
  public List<Element> children(String local) {
    List<Element> found = List.of();
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i) instanceof Element child && child.is(local)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(child);
      }
    }
    return found;
  }

  /**
   * Finds the first element of one of IATI's own names directly below this one.
   *
   * @param local the name
   * @return the first; empty when there is none
   */
  public Optional<Element> child(String local) {
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i) instanceof Element child && child.is(local)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /**
   * Says whether this element has one of IATI's own names.
   *
   * @param local the name
   * @return true when it has
   */
  public boolean is(String local) {
    return name.local().equals(local) && name.isIati();
  }

  /**
   * Joins the text directly in this element, without that of its children.
   *
   * @return the text, stripped; empty when there is none
   */
  public String text() {
    if (contents.size() == 1 && contents.getFirst() instanceof Text(String value)) {
      return value.strip();
    }
    var joined = new StringBuilder();
    for (Content content : contents) {
      if (content instanceof Text(String value)) {
        joined.append(value);
      }
    }
    return joined.toString().strip();
  }

  /**
   * The same element with other contents.
   *
   * @param others what it is to hold
   * @return a new element with this one's name, attributes and line
   */
  public Element withContents(List<? extends Content> others) {
    return new Element(name, attributes, List.copyOf(others), line);
  }

  /**
   * The same element with other attributes.
   *
   * @param others the attributes it is to have
   * @return a new element with this one's name, contents and line
   */
  public Element withAttributes(List<Attribute> others) {
    return new Element(name, others, contents, line);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Element that
        && name.equals(that.name)
        && attributes.equals(that.attributes)
        && contents.equals(that.contents);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, attributes, contents);
  }
}
