package org.commonground.iati.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;

/** Reads elements the plain way: no recovery, no upgrade. */
public final class PlainReader {
  private PlainReader() {}

  /** The records of a file; those before the error when it is not well-formed. */
  static List<Element> activities(Path file) {
    List<Element> found = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory().createXMLStreamReader(in);
      while (reader.hasNext()) {
        boolean start = reader.next() == XMLStreamConstants.START_ELEMENT;
        if (start && reader.getLocalName().equals("iati-activity")) {
          found.add(element(reader));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (XMLStreamException notWellFormed) {
      System.out.println("not well-formed: " + file.getFileName());
    }
    return found;
  }

  /** The root element of a document. */
  public static Element parse(String xml) {
    return parse(new StringReader(xml));
  }

  private static Element parse(Reader xml) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(xml);
      reader.nextTag();
      return element(reader);
    } catch (XMLStreamException notWellFormed) {
      throw new IllegalArgumentException(notWellFormed);
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static Element element(XMLStreamReader reader) throws XMLStreamException {
    var name = name(reader.getNamespaceURI(), reader.getPrefix(), reader.getLocalName());
    int line = reader.getLocation().getLineNumber();
    List<Attribute> attributes = new ArrayList<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      var called =
          name(
              reader.getAttributeNamespace(i),
              reader.getAttributePrefix(i),
              reader.getAttributeLocalName(i));
      attributes.add(new Attribute(called, reader.getAttributeValue(i)));
    }
    List<Content> contents = new ArrayList<>();
    boolean children = false;
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        contents.add(element(reader));
        children = true;
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        contents.add(new Text(reader.getText()));
      }
    }
    return new Element(name, attributes, children ? withoutSpace(contents) : contents, line);
  }

  private static List<Content> withoutSpace(List<Content> contents) {
    return contents.stream()
        .filter(content -> !(content instanceof Text(var characters) && characters.isBlank()))
        .toList();
  }

  private static Name name(String namespace, String prefix, String local) {
    return new Name(namespace == null ? "" : namespace, prefix == null ? "" : prefix, local);
  }
}
