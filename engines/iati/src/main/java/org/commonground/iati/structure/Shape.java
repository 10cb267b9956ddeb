package org.commonground.iati.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonground.iati.Name;
import org.jspecify.annotations.Nullable;

/**
 * What elements of one kind may hold.
 *
 * @param name what the table calls it
 * @param holds elements in order, text of a type, or anything
 * @param attributes those of IATI's own that it may have, and {@code xml:lang}
 * @param children in the order in which they must stand
 * @param isOpen whether it may have attributes of other namespaces
 */
public record Shape(
    String name, Holds holds, List<Attribute> attributes, Children children, boolean isOpen) {

  /** Copies the list. */
  public Shape {
    attributes = List.copyOf(attributes);
  }

  /** What stands between the tags. */
  public sealed interface Holds {
    /** Elements in the order of {@link Shape#children()}, and no text. */
    record Elements() implements Holds {}

    /**
     * Text of one type, and no elements.
     *
     * @param type the type of the text
     */
    record Value(ValueType type) implements Holds {}

    /** Anything: no type was given. */
    record Anything() implements Holds {}
  }

  /**
   * An attribute that elements of the shape may have.
   *
   * @param name the local name; {@code xml:lang} for the language
   * @param type what its value has to be
   * @param isRequired whether it must be there
   */
  public record Attribute(String name, ValueType type, boolean isRequired) {}

  /**
   * A place in the order of children.
   *
   * @param name the child's name; empty for elements of other namespaces
   * @param least how often it must be there
   * @param most how often it may be there
   * @param shape the child's own shape; absent for elements of other namespaces
   */
  public record Child(String name, int least, int most, @Nullable Shape shape) {
    static final Child FOREIGN = new Child("", 0, Integer.MAX_VALUE, null);

    boolean isForeign() {
      return shape == null;
    }
  }

  /** The children of a shape, in order and by name. */
  public static final class Children {
    private final List<Child> inOrder;
    private final Map<String, Integer> places = new HashMap<>();

    Children(List<Child> inOrder) {
      this.inOrder = List.copyOf(inOrder);
      for (int i = 0; i < inOrder.size(); i++) {
        places.put(inOrder.get(i).name(), i);
      }
    }

    /**
     * The children in the order in which they must stand.
     *
     * @return one place per name
     */
    public List<Child> inOrder() {
      return inOrder;
    }

    /**
     * Finds the place of one of IATI's own elements.
     *
     * @param local the child's name; empty for elements of other namespaces
     * @return its index in the order; -1 when it may not stand here
     */
    public int placeOf(String local) {
      return places.getOrDefault(local, -1);
    }
  }

  /**
   * Finds what is said of an attribute.
   *
   * @param called the attribute's name
   * @return null when the shape does not name it
   */
  public @Nullable Attribute attributeCalled(Name called) {
    boolean language = called.namespace().equals(Name.XML_NAMESPACE);
    if (!called.isIati() && !(language && called.local().equals("lang"))) {
      return null;
    }
    String local = language ? "xml:lang" : called.local();
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(local)) {
        return attribute;
      }
    }
    return null;
  }

  /**
   * Says whether an attribute may stand on elements of this shape with the value it has.
   *
   * @param attribute any
   * @return true when it may
   */
  public boolean allows(org.commonground.iati.Attribute attribute) {
    Attribute known = attributeCalled(attribute.name());
    if (known != null) {
      return known.type().accepts(attribute.value());
    }
    if (attribute.name().isIati()) {
      return holds instanceof Holds.Anything && ForeignAttributes.isGoodAnywhere(attribute);
    }
    boolean instance = ForeignAttributes.isOfSchemaInstance(attribute);
    return (isOpen || instance) && ForeignAttributes.isGoodOnKnown(attribute);
  }
}
