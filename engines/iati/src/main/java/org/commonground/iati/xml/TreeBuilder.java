package org.commonground.iati.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes an element out of the events of a stream reader that stands on its start tag.
 *
 * <p>Hot path: sees every event. Measured by {@code IatiReadingBenchmark}. StAX tells where a start
 * tag ends; where it starts is where the event before it ended.
 */
final class TreeBuilder {
  private final XMLStreamReader xml;
  private final Names names;
  private final int maxNodes;
  private final int maxDepth;
  private final int linesBefore;
  private final List<Open> open = new ArrayList<>();
  private final StringBuilder longText = new StringBuilder();
  private @Nullable String text;
  private int nodes;
  private String limitReached = "";

  /** An element whose end tag has not come yet. */
  private record Open(Name name, List<Attribute> attributes, List<Content> contents, int line) {}

  TreeBuilder(XMLStreamReader xml, Names names, int maxNodes, int maxDepth, int linesBefore) {
    this.linesBefore = linesBefore;
    this.xml = xml;
    this.names = names;
    this.maxNodes = maxNodes;
    this.maxDepth = maxDepth;
  }

  /** Returns the element, or null when a limit was reached. */
  @Nullable Element build(int firstLine) throws XMLStreamException {
    start(firstLine);
    while (nodes <= maxNodes && open.size() <= maxDepth) {
      int line = xml.getLocation().getLineNumber();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(line);
        case XMLStreamConstants.END_ELEMENT -> {
          Element closed = end();
          if (open.isEmpty()) {
            return closed;
          }
          open.getLast().contents().add(closed);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            characters();
        default -> {
          // Comments and processing instructions are not kept.
        }
      }
    }
    limitReached =
        open.size() > maxDepth ? maxDepth + " elements deep" : maxNodes + " elements and values";
    return null;
  }

  String limitReached() {
    return limitReached;
  }

  private void start(int line) {
    flushText();
    nodes++;
    Name name = names.of(xml.getNamespaceURI(), xml.getPrefix(), xml.getLocalName());
    open.add(new Open(name, attributes(), new ArrayList<>(4), line + linesBefore));
  }

  private Element end() {
    flushText();
    Open last = open.removeLast();
    return new Element(last.name(), last.attributes(), last.contents(), last.line());
  }

  private List<Attribute> attributes() {
    int count = xml.getAttributeCount();
    nodes += count;
    return switch (count) {
      case 0 -> List.of();
      case 1 -> List.of(attribute(0));
      case 2 -> List.of(attribute(0), attribute(1));
      default -> {
        List<Attribute> found = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
          found.add(attribute(i));
        }
        yield found;
      }
    };
  }

  private Attribute attribute(int i) {
    Name name =
        names.of(
            xml.getAttributeNamespace(i), xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
    return new Attribute(name, xml.getAttributeValue(i));
  }

  private void characters() {
    if (text == null) {
      if (isBlank(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength())
          && longText.isEmpty()) {
        // Mostly the white space between two elements; kept until something says that it is text.
        text = "";
        longText.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        return;
      }
      text = xml.getText();
      return;
    }
    if (longText.isEmpty()) {
      longText.append(text);
    }
    longText.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  private void flushText() {
    if (text == null) {
      return;
    }
    String whole = longText.isEmpty() ? text : blankOr(longText);
    text = null;
    longText.setLength(0);
    if (!whole.isEmpty()) {
      nodes++;
      open.getLast().contents().add(new Text(whole));
    }
  }

  private static String blankOr(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return text.toString();
      }
    }
    return "";
  }

  private static boolean isBlank(char[] characters, int from, int length) {
    for (int i = from; i < from + length; i++) {
      if (!isBlank(characters[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
