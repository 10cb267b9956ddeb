package org.commonground.edifact.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the parser of the JDK finds in a text, as lines: the readable twin of the scanner. */
final class JdkEvents {
  private static final XMLInputFactory FACTORY = factory();

  private JdkEvents() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * Starts, ends and texts in order.
   *
   * @throws XMLStreamException where the text is not well-formed
   */
  static List<String> of(String text) throws XMLStreamException {
    List<String> events = new ArrayList<>();
    StringBuilder content = new StringBuilder();
    XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          flush(content, events);
          StringBuilder line = new StringBuilder("<" + name(reader.getLocalName()));
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            line.append(' ').append(name(reader.getAttributeLocalName(i)));
            line.append('=').append(reader.getAttributeValue(i));
          }
          events.add(line.toString());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          flush(content, events);
          events.add(">" + name(reader.getLocalName()));
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            content.append(reader.getText());
        default -> {
          // Comments and instructions part no text.
        }
      }
    }
    return events;
  }

  private static String name(String written) {
    return XmlElement.local(written);
  }

  private static void flush(StringBuilder content, List<String> events) {
    if (!content.toString().isBlank()) {
      events.add("\"" + content);
    }
    content.setLength(0);
  }
}
