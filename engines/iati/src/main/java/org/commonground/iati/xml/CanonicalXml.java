package org.commonground.iati.xml;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Text;

/**
 * The one way in which an element is kept as bytes: UTF-8, nothing between elements, attributes in
 * the order of the tree, namespaces declared where they are first needed.
 *
 * <p>Hot path: every version that the register keeps is written and read here. Measured by {@code
 * IatiReadingBenchmark}. For a tree as the reader makes it, {@code parse(write(tree))} equals the
 * tree; only line numbers are not kept. Safe for use by many threads.
 */
public final class CanonicalXml {
  /** Parsers not in use; there are never more than threads that parsed at the same time. */
  private static final ConcurrentLinkedQueue<ElementParser> PARSERS = new ConcurrentLinkedQueue<>();

  private CanonicalXml() {}

  /**
   * Writes an element.
   *
   * @param element what to write; a character that XML 1.0 forbids is written as U+FFFD
   * @return well-formed XML without declaration, in UTF-8
   */
  public static byte[] write(Element element) {
    return write(element, Map.of());
  }

  /**
   * Writes an element that will stand inside another one.
   *
   * @param element what to write; a character that XML 1.0 forbids is written as U+FFFD
   * @param declared the namespaces that the outer element declares, by prefix
   * @return well-formed XML but for the declarations of those namespaces, in UTF-8
   */
  public static byte[] write(Element element, Map<String, String> declared) {
    var out = new Utf8();
    write(element, out, Scope.of(declared));
    return out.toByteArray();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param xml one well-formed element in UTF-8
   * @return the element, lines counted within these bytes
   * @throws IllegalArgumentException if the bytes are not one well-formed element; the message says
   *     where
   */
  public static Element parse(byte[] xml) {
    var free = PARSERS.poll();
    var parser = free == null ? new ElementParser(Integer.MAX_VALUE - 8, 1_000) : free;
    var parsed = parser.parse(new StringReader(new String(xml, StandardCharsets.UTF_8)), 0);
    PARSERS.add(parser);
    return switch (parsed) {
      case Parsed.Whole(Element element, var _) -> element;
      case Parsed.Broken(int line, int column, String reason) ->
          throw new IllegalArgumentException(
              "not canonical XML, line %d column %d: %s".formatted(line, column, reason));
      case Parsed.TooLarge(int line, String limit) ->
          throw new IllegalArgumentException(
              "not canonical XML, line %d: more than %s".formatted(line, limit));
    };
  }

  private static void write(Element element, Utf8 out, Scope outside) {
    Scope scope = outside.enter(element);
    out.ascii('<');
    String tag = scope.tag(element.name());
    out.plain(tag);
    for (Attribute attribute : element.attributes()) {
      attribute(scope.attribute(attribute.name()), attribute.value(), out);
    }
    scope.declarations((name, uri) -> attribute(name, uri, out));
    if (element.contents().isEmpty()) {
      out.plain("/>");
      return;
    }
    out.ascii('>');
    contents(element, out, scope);
    out.plain("</");
    out.plain(tag);
    out.ascii('>');
  }

  private static void contents(Element element, Utf8 out, Scope scope) {
    for (Content content : element.contents()) {
      switch (content) {
        case Element child -> write(child, out, scope);
        case Text(String value) -> out.text(value);
      }
    }
  }

  private static void attribute(String name, String value, Utf8 out) {
    out.ascii(' ');
    out.plain(name);
    out.plain("=\"");
    out.value(value);
    out.ascii('"');
  }
}
