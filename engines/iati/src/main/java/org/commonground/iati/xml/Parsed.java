package org.commonground.iati.xml;

import java.util.Map;
import org.commonground.iati.Element;

/** What became of an attempt to read one element out of XML text. */
public sealed interface Parsed {

  /**
   * The text was one well-formed element.
   *
   * @param element the element with all it holds
   * @param namespaces the namespaces that its start tag declares: prefix, empty for the default
   *     one, to URI
   */
  record Whole(Element element, Map<String, String> namespaces) implements Parsed {
    /** Copies the map. */
    public Whole {
      namespaces = Map.copyOf(namespaces);
    }
  }

  /**
   * The text cannot be read.
   *
   * @param line the line of the fault, counted from 1 in the text given
   * @param column the column of the fault, counted from 1
   * @param reason what is wrong, in the parser's words
   */
  record Broken(int line, int column, String reason) implements Parsed {}

  /**
   * The text holds more than one element may.
   *
   * @param line the line where the limit was reached, counted from 1 in the text given
   * @param limit which limit, in words
   */
  record TooLarge(int line, String limit) implements Parsed {}
}
