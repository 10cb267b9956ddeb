package org.commonground.iati.corpus;

import java.util.concurrent.atomic.AtomicReference;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** The XSD of IATI 2.03 as published, asked about elements. */
public final class OfficialXsd {
  private final ValidatorHandler handler;

  private OfficialXsd(Schema schema) {
    this.handler = schema.newValidatorHandler();
  }

  public static OfficialXsd activities() {
    return read("iati-activities-schema.xsd");
  }

  public static OfficialXsd organisations() {
    return read("iati-organisations-schema.xsd");
  }

  private static OfficialXsd read(String file) {
    try {
      var path = Corpus.folder().resolve("standard/schemas").resolve(file);
      var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      return new OfficialXsd(factory.newSchema(path.toFile()));
    } catch (SAXException damaged) {
      throw new IllegalStateException(damaged);
    }
  }

  public boolean isValid(Element element) {
    return firstError(element).isEmpty();
  }

  /** The first thing that the XSD has against the element; empty when it is valid. */
  public String firstError(Element element) {
    var first = new AtomicReference<>("");
    handler.setErrorHandler(new FirstError(first));
    try {
      handler.startDocument();
      send(element, handler);
      handler.endDocument();
    } catch (SAXException broken) {
      first.compareAndSet("", String.valueOf(broken.getMessage()));
    }
    return first.get();
  }

  private static void send(Element element, ValidatorHandler handler) throws SAXException {
    var attributes = new AttributesImpl();
    element
        .attributes()
        .forEach(attribute -> {
          Name name = attribute.name();
          attributes.addAttribute(
              name.namespace(), name.local(), name.toString(), "CDATA", attribute.value());
        });
    Name name = element.name();
    handler.startElement(name.namespace(), name.local(), name.toString(), attributes);
    for (Content content : element.contents()) {
      switch (content) {
        case Element child -> send(child, handler);
        case Text(var value) -> handler.characters(value.toCharArray(), 0, value.length());
      }
    }
    handler.endElement(name.namespace(), name.local(), name.toString());
  }

  private record FirstError(AtomicReference<String> first) implements ErrorHandler {
    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      first.compareAndSet("", String.valueOf(error.getMessage()));
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
