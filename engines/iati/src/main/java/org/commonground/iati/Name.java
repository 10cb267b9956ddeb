package org.commonground.iati;

import java.util.Objects;

/**
 * The name of an element or attribute. IATI's own names have no namespace; {@code xml:lang} and the
 * extensions that publishers add have one.
 *
 * @param namespace the namespace's URI, empty for IATI's own names
 * @param prefix the prefix to write, empty for none
 * @param local the name without prefix
 */
public record Name(String namespace, String prefix, String local) {
  /** The namespace of {@code xml:lang}. */
  public static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

  /** The attribute that says in which language a narrative is. */
  public static final Name LANGUAGE = new Name(XML_NAMESPACE, "xml", "lang");

  /** Refuses null parts. */
  public Name {
    Objects.requireNonNull(namespace);
    Objects.requireNonNull(prefix);
    Objects.requireNonNull(local);
  }

  /**
   * One of IATI's own names.
   *
   * @param local the name, such as {@code iati-identifier}
   * @return the name without namespace and prefix
   */
  public static Name of(String local) {
    return new Name("", "", local);
  }

  /**
   * Says whether the standard owns this name.
   *
   * @return true when the name has no namespace
   */
  public boolean isIati() {
    return namespace.isEmpty();
  }

  @Override
  public String toString() {
    return prefix.isEmpty() ? local : prefix + ":" + local;
  }
}
