package org.commonground.coordination.reference;

import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the theme vocabulary as a code list file of the shape that IATI uses for its own.
 *
 * <p>The category of an item is the {@link Theme.Kind#code() code of its kind}; names and
 * descriptions stand in six languages.
 */
public final class ThemeCodelist {

  private static final String NAME = "CommonGroundThemes";
  private static final String METADATA_NAME = "Themes of Common Ground";
  private static final String METADATA_DESCRIPTION =
      "Pillars of the United Nations Global Counter-Terrorism Strategy, programme areas, Security Council resolutions,"
          + " priority areas of the Plan of Action to Prevent Violent Extremism, kinds of event and roles of"
          + " participants. Use with vocabulary 99 and vocabulary-uri "
          + Themes.URI
          + ".";

  private final Themes themes;

  public ThemeCodelist(Themes themes) {
    this.themes = themes;
  }

  /**
   * Writes the whole file in UTF-8, item by item, and leaves the stream open.
   *
   * @throws IllegalStateException if the stream cannot be written
   */
  public void writeTo(OutputStream target) {
    try {
      var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(target, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      writeList(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(
          "the code list of themes could not be written; ask for it again", e);
    }
  }

  private void writeList(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("codelist");
    xml.writeAttribute("name", NAME);
    writeLanguage(xml, Language.ENGLISH);
    xml.writeAttribute("complete", "1");
    xml.writeAttribute("embedded", "0");
    xml.writeStartElement("metadata");
    writeNarratives(xml, "name", LocalisedName.english(METADATA_NAME));
    writeNarratives(xml, "description", LocalisedName.english(METADATA_DESCRIPTION));
    writeText(xml, "url", Themes.URI);
    xml.writeEndElement();
    xml.writeStartElement("codelist-items");
    for (var theme : themes.list()) {
      writeItem(xml, theme);
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void writeItem(XMLStreamWriter xml, Theme theme) throws XMLStreamException {
    xml.writeStartElement("codelist-item");
    xml.writeAttribute("status", "active");
    writeText(xml, "code", theme.code());
    writeNarratives(xml, "name", theme.name());
    writeNarratives(xml, "description", theme.description());
    writeText(xml, "category", theme.kind().code());
    xml.writeEndElement();
  }

  private static void writeNarratives(XMLStreamWriter xml, String element, LocalisedName texts)
      throws XMLStreamException {
    xml.writeStartElement(element);
    // The default language comes first and without an attribute, as in IATI's own files.
    writeText(xml, "narrative", texts.in(Language.ENGLISH));
    for (var language : texts.languages()) {
      if (language != Language.ENGLISH) {
        xml.writeStartElement("narrative");
        writeLanguage(xml, language);
        xml.writeCharacters(texts.in(language));
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  private static void writeLanguage(XMLStreamWriter xml, Language language)
      throws XMLStreamException {
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.tag());
  }

  private static void writeText(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
