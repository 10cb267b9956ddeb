package org.commonground.coordination.pages.feeds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a page of the feed of changes as Atom.
 *
 * @see "RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry have to hold; RFC 5005, 3: how pages of
 *     a feed name one another"
 */
final class AtomWriter {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;

  private AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] write(ChangeFeedPage page) {
    var bytes = new ByteArrayOutputStream();
    try {
      var xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new AtomWriter(xml).feed(page);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("memory does not take a feed", impossible);
    }
    return bytes.toByteArray();
  }

  private void feed(ChangeFeedPage page) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", page.language());
    text("id", id(page.first()));
    text("title", page.title());
    if (!page.subtitle().isEmpty()) {
      text("subtitle", page.subtitle());
    }
    text("updated", moment(page.updated()));
    author("Common Ground");
    link("self", "application/atom+xml", page.self());
    link("alternate", "text/html", page.list());
    link("first", "application/atom+xml", page.first());
    if (!page.next().isEmpty()) {
      link("next", "application/atom+xml", page.next());
    }
    for (ChangeEntry entry : page.entries()) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(ChangeEntry entry) throws XMLStreamException {
    var version = entry.held().version();
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    text("id", id("version\n" + version.activity() + '\n' + version.sequence()));
    text("title", entry.title());
    text("updated", moment(version.recordedAt()));
    if (!entry.reporter().isEmpty()) {
      author(entry.reporter());
    }
    link("alternate", "text/html", entry.page());
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    characters(String.join("\n", entry.lines()));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void author(String name) throws XMLStreamException {
    xml.writeStartElement("author");
    text("name", name);
    xml.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    characters(text);
    xml.writeEndElement();
  }

  /** What XML cannot hold is left out. */
  private void characters(String text) throws XMLStreamException {
    xml.writeCharacters(
        text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
  }

  /** The same for the same name, wherever and whenever it is made. */
  private static String id(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String moment(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
