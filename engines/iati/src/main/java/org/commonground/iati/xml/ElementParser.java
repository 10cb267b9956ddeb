package org.commonground.iati.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonground.iati.Element;

/**
 * Reads one element out of XML text with the JDK's StAX parser: no document type declarations, no
 * entities but XML's own five, no access to anything outside the text.
 *
 * <p>Hot path: every record of every file and every version kept in the database passes here.
 * Measured by {@code IatiReadingBenchmark}. The stream reader is kept and used again, which saves a
 * quarter of the time for small records; so one parser belongs to one thread at a time.
 */
public final class ElementParser {
  /** Then the stream reader's list of what it has read, which only grows, is let go. */
  private static final int MOST_TEXTS = 100_000;

  private final int maxNodes;
  private final int maxDepth;
  private XMLInputFactory factory = newFactory();
  private Names names = new Names();
  private final Lent lent = new Lent();
  private int texts;

  /**
   * A parser that refuses larger elements than these.
   *
   * @param maxNodes how many elements, attributes and stretches of text one element may hold
   * @param maxDepth how deep elements may stand in one another
   */
  public ElementParser(int maxNodes, int maxDepth) {
    this.maxNodes = maxNodes;
    this.maxDepth = maxDepth;
  }

  /**
   * Reads the first element in the text. White space, comments and processing instructions around
   * it are left out; text that follows it is not read.
   *
   * @param text XML; read to its end or to the first fault, never closed
   * @param linesBefore how many lines of a larger file stand before the text
   * @return the element, or why there is none
   */
  public Parsed parse(Reader text, int linesBefore) {
    return read(text, linesBefore, 0);
  }

  /**
   * Reads the first element inside the outermost one, which only lends its namespaces.
   *
   * @param text XML; read to the end of the inner element or to the first fault, never closed
   * @param linesBefore how many lines of a larger file stand before the text
   * @return the inner element, or why there is none
   */
  public Parsed parseInner(Reader text, int linesBefore) {
    return read(text, linesBefore, 1);
  }

  private Parsed read(Reader text, int linesBefore, int outer) {
    startAfreshWhenFull();
    try {
      return read(factory.createXMLStreamReader(lent.reading(text)), linesBefore, outer);
    } catch (XMLStreamException fault) {
      return Faults.describe(fault, linesBefore);
    } finally {
      lent.reading(Reader.nullReader());
    }
  }

  private Parsed read(XMLStreamReader xml, int linesBefore, int outer) throws XMLStreamException {
    try {
      int line = moveToElement(xml);
      for (int i = 0; i < outer; i++) {
        line = moveToElement(xml);
      }
      return tree(xml, line, linesBefore);
    } finally {
      xml.close();
    }
  }

  private Parsed tree(XMLStreamReader xml, int line, int linesBefore) throws XMLStreamException {
    var namespaces = namespaces(xml);
    var tree = new TreeBuilder(xml, names, maxNodes, maxDepth, linesBefore);
    Element element = tree.build(line);
    if (element == null) {
      return new Parsed.TooLarge(
          xml.getLocation().getLineNumber() + linesBefore, tree.limitReached());
    }
    return new Parsed.Whole(element, namespaces);
  }

  /** Moves to the next start tag and returns the line on which it starts. */
  private static int moveToElement(XMLStreamReader xml) throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (!xml.hasNext()) {
        throw new XMLStreamException("no element found", xml.getLocation());
      }
      line = xml.getLocation().getLineNumber();
    }
    return Math.max(1, line);
  }

  private static Map<String, String> namespaces(XMLStreamReader xml) {
    int count = xml.getNamespaceCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> found = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      String prefix = xml.getNamespacePrefix(i);
      String uri = xml.getNamespaceURI(i);
      found.put(prefix == null ? "" : prefix, uri == null ? "" : uri);
    }
    return found;
  }

  private void startAfreshWhenFull() {
    if (names.isFull() || ++texts > MOST_TEXTS) {
      names = new Names();
      factory = newFactory();
      texts = 1;
    }
  }

  static XMLInputFactory newFactory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("reuse-instance", true);
    return factory;
  }

  /**
   * One reader for all texts: the JDK's stream reader holds on to every reader that it does not
   * read to its end, and with it to the text.
   */
  private static final class Lent extends Reader {
    private Reader text = Reader.nullReader();

    Reader reading(Reader next) {
      text = next;
      return this;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      return text.read(into, offset, length);
    }

    @Override
    public void close() {}
  }
}
