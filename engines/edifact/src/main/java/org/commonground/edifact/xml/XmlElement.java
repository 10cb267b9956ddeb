package org.commonground.edifact.xml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.commonground.edifact.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An element that is taken apart: what somebody takes is gone from it, and what is left in the end
 * is what nobody understood. So nothing can be lost unseen. Not thread-safe.
 *
 * <p>Names are compared without their prefixes; those of attributes without regard to capitals and
 * underscores too, because senders differ in them.
 */
@Personal
public final class XmlElement {
  private static final int LONGEST_NAME_SHOWN = 40;
  private static final int CAPITALS_SHOWN = 3;

  private final String name;
  private final int number;
  private final List<String> attributes;
  private final List<XmlElement> children = new ArrayList<>(0);
  private final List<String> texts = new ArrayList<>(0);

  XmlElement(String written, int number, List<String> attributes) {
    this.name = local(written);
    this.number = number;
    this.attributes = attributes;
  }

  /**
   * An element that is missing around another.
   *
   * @param name the name of the missing element
   * @param inner what it would hold
   * @return an element with the number of {@code inner}
   */
  public static XmlElement around(String name, XmlElement inner) {
    var outer = new XmlElement(name, inner.number, List.of());
    outer.add(inner);
    return outer;
  }

  void add(XmlElement child) {
    children.add(child);
  }

  void add(String text) {
    texts.add(text);
  }

  /**
   * The name without a prefix.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The name as a finding may show it: other texts could be a person's.
   *
   * @return the name when it is written as names of schemas are, of several words with a capital
   *     each, of ASCII letters, at most {@value #CAPITALS_SHOWN} capitals in a row; else words that
   *     say so
   */
  public String shownName() {
    int humps = 0;
    int capitals = 0;
    boolean shown = name.length() <= LONGEST_NAME_SHOWN;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      boolean capital = c >= 'A' && c <= 'Z';
      humps += small && capitals > 0 ? 1 : 0;
      capitals = capital ? capitals + 1 : 0;
      shown &= (small || capital || c == '_') && capitals <= CAPITALS_SHOWN;
    }
    return shown && humps > 1 ? name : "an element whose name is not shown";
  }

  /**
   * Its number in the file.
   *
   * @return the number of the start tag, from 1
   */
  public int number() {
    return number;
  }

  /**
   * Takes an attribute.
   *
   * @param attribute its name
   * @return its value; empty when there is none
   */
  public String take(String attribute) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (same(local(attributes.get(i)), attribute)) {
        String value = attributes.get(i + 1);
        attributes.subList(i, i + 2).clear();
        return value.strip();
      }
    }
    return "";
  }

  /**
   * Takes the first of several attributes that senders use for one thing.
   *
   * @param names the names
   * @return the first value that is not empty; else empty
   */
  public String takeOneOf(String... names) {
    for (String one : names) {
      String value = take(one);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /**
   * Whether an attribute has a value, without taking it.
   *
   * @param value the value
   * @return true when one of the attributes has it
   */
  public boolean hasValue(String value) {
    for (int i = 1; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Takes the children of a name.
   *
   * @param child the name
   * @return the children in the order stated
   */
  public List<XmlElement> takeAll(String child) {
    List<XmlElement> taken = new ArrayList<>();
    children.removeIf(it -> it.name.equals(child) && taken.add(it));
    return taken;
  }

  /**
   * Takes the first child of a name.
   *
   * @param child the name
   * @return the child, or null when there is none
   */
  public @Nullable XmlElement takeFirst(String child) {
    Iterator<XmlElement> all = children.iterator();
    while (all.hasNext()) {
      XmlElement one = all.next();
      if (one.name.equals(child)) {
        all.remove();
        return one;
      }
    }
    return null;
  }

  /**
   * Takes the elements of a name from wherever below they stand.
   *
   * @param descendant the name
   * @return the elements in the order stated; what is below one of them stays in it
   */
  public List<XmlElement> takeAllBelow(String descendant) {
    List<XmlElement> taken = new ArrayList<>();
    takeBelow(descendant, taken);
    return taken;
  }

  private void takeBelow(String descendant, List<XmlElement> taken) {
    for (XmlElement child : children) {
      if (child.name.equals(descendant)) {
        taken.add(child);
      } else {
        child.takeBelow(descendant, taken);
      }
    }
    children.removeIf(it -> it.name.equals(descendant));
  }

  /**
   * The children that are left.
   *
   * @return a copy of the list
   */
  public List<XmlElement> children() {
    return List.copyOf(children);
  }

  /**
   * Takes all children that are left.
   *
   * @return the children in the order stated
   */
  public List<XmlElement> takeChildren() {
    List<XmlElement> taken = List.copyOf(children);
    children.clear();
    return taken;
  }

  /**
   * Takes the element's own text.
   *
   * @return the text without space around it
   */
  public String takeText() {
    String text = texts.size() == 1 ? texts.getFirst() : String.join("", texts);
    texts.clear();
    return text.strip();
  }

  /**
   * Takes the text of the first child of a name.
   *
   * @param child the name
   * @return its text; empty when there is none. The child stays when it says more
   */
  public String takeTextOf(String child) {
    return takeOf(child, XmlElement::takeText);
  }

  /**
   * Takes the texts of all children of a name.
   *
   * @param child the name
   * @return the texts that are not empty, in the order stated. A child stays when it says more
   */
  public List<String> takeTextsOf(String child) {
    List<String> texts = new ArrayList<>(1);
    for (XmlElement one : children()) {
      String text = one.name.equals(child) ? one.takeText() : "";
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    children.removeIf(it -> it.name.equals(child) && it.isEmpty());
    return texts;
  }

  /**
   * Takes an attribute of the first child of a name.
   *
   * @param child the name of the child
   * @param attribute the name of its attribute
   * @return its value; empty when there is none. The child stays when it says more
   */
  public String takeOf(String child, String attribute) {
    return takeOf(child, it -> it.take(attribute));
  }

  private String takeOf(String child, Function<XmlElement, String> what) {
    for (int i = 0; i < children.size(); i++) {
      XmlElement one = children.get(i);
      if (one.name.equals(child)) {
        String taken = what.apply(one);
        if (one.isEmpty()) {
          children.remove(i);
        }
        return taken;
      }
    }
    return "";
  }

  /**
   * Whether nothing is left, declarations of namespaces and white space aside.
   *
   * @return true when all was taken
   */
  public boolean isEmpty() {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (!isDeclaration(attributes.get(i))) {
        return false;
      }
    }
    for (String text : texts) {
      if (!text.isBlank()) {
        return false;
      }
    }
    return children.isEmpty();
  }

  private static boolean isDeclaration(String attribute) {
    return attribute.startsWith("xmlns") || attribute.startsWith("xsi:");
  }

  /**
   * What is left, as text. Where an element had text and children, its texts stand in front.
   *
   * @return XML on one line
   */
  public String written() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.size(); i += 2) {
      if (!isDeclaration(attributes.get(i))) {
        out.append(' ').append(attributes.get(i)).append("=\"");
        escaped(attributes.get(i + 1), out);
        out.append('"');
      }
    }
    if (children.isEmpty() && texts.isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    texts.forEach(it -> escaped(it.strip(), out));
    children.forEach(it -> it.write(out));
    out.append("</").append(name).append('>');
  }

  private static void escaped(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  static String local(String written) {
    return written.substring(written.lastIndexOf(':') + 1);
  }

  /** Whether names are the same but for capitals and underscores. */
  private static boolean same(String one, String other) {
    int i = 0;
    int j = 0;
    while (true) {
      i += i < one.length() && one.charAt(i) == '_' ? 1 : 0;
      j += j < other.length() && other.charAt(j) == '_' ? 1 : 0;
      if (i >= one.length() || j >= other.length()) {
        return i >= one.length() && j >= other.length();
      }
      if (Character.toLowerCase(one.charAt(i++)) != Character.toLowerCase(other.charAt(j++))) {
        return false;
      }
    }
  }

  @Override
  public String toString() {
    return "XmlElement[" + number + "]";
  }
}
