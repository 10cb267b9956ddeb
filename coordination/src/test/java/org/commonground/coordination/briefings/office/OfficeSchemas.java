package org.commonground.coordination.briefings.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Holds every part of an office file to the schemas of ECMA-376. */
public final class OfficeSchemas {
  private static final Path FOLDER = Path.of("target/office-schemas");

  /** The schemas name it and do not bring it. */
  private static final String XML_NAMES =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="lang" type="xs:string"/>
        <xs:attribute name="space" type="xs:string"/>
      </xs:schema>\
      """;

  private static final Schema SLIDES = schema("pml", "dml-chart");
  private static final Schema TEXT = schema("wml", "dml-chart");
  private static final Schema SHEET = schema("sml");
  private static final Schema PROPERTIES = schema("shared-documentPropertiesExtended");

  private OfficeSchemas() {}

  /** Each entry of an archive, by path. */
  public static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
        parts.put(it.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** Fails with every violation of every part. */
  public static void assertValid(byte[] file) throws IOException {
    List<String> violations = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
      String path = part.getKey();
      if (path.endsWith(".xlsx")) {
        assertValid(part.getValue());
      } else {
        Schema schema = schemaOf(path);
        if (schema != null) {
          violations.addAll(violations(schema, path, part.getValue()));
        }
      }
    }
    assertThat(violations.stream().distinct().toList()).isEmpty();
  }

  private static @Nullable Schema schemaOf(String path) {
    if (path.contains("_rels/") || path.startsWith("[") || path.equals("docProps/core.xml")) {
      return null;
    }
    if (path.equals("docProps/app.xml")) {
      return PROPERTIES;
    }
    return path.startsWith("ppt/") ? SLIDES : path.startsWith("xl/") ? SHEET : TEXT;
  }

  private static List<String> violations(Schema schema, String path, byte[] xml)
      throws IOException {
    List<String> found = new ArrayList<>();
    var validator = schema.newValidator();
    validator.setErrorHandler(
        new DefaultHandler() {
          @Override
          public void error(SAXParseException violation) {
            found.add(path + ": " + violation.getMessage());
          }
        });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    } catch (SAXException broken) {
      found.add(path + ": " + broken.getMessage());
    }
    return found;
  }

  private static Schema schema(String... names) {
    try {
      var loader =
          (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
      var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setResourceResolver((_, namespace, _, _, _) ->
          XMLConstants.XML_NS_URI.equals(namespace) ? xmlNames(loader) : null);
      List<Source> sources = new ArrayList<>();
      for (String name : names) {
        sources.add(new StreamSource(FOLDER.resolve(name + ".xsd").toFile()));
      }
      return factory.newSchema(sources.toArray(new Source[0]));
    } catch (SAXException | ReflectiveOperationException unusable) {
      throw new AssertionError("the schemas in " + FOLDER + " cannot be read", unusable);
    }
  }

  private static LSInput xmlNames(DOMImplementationLS loader) {
    LSInput input = loader.createLSInput();
    input.setCharacterStream(new StringReader(XML_NAMES));
    input.setSystemId("xml.xsd");
    return input;
  }
}
