package org.commonground.coordination.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The records as plain XML, so that what they state is checked without our own reader. */
final class StarterRecords {
  private StarterRecords() {}

  static List<Path> files() {
    try (Stream<Path> all = Files.list(Path.of("src/main/resources/starter"))) {
      return all.filter(file -> file.toString().endsWith(".xml"))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static List<Element> activities() {
    List<Element> found = new ArrayList<>();
    for (Path file : files()) {
      found.addAll(children(parse(file), "iati-activity"));
    }
    return found;
  }

  static Element activity(String identifier) {
    return activities().stream()
        .filter(it -> identifier(it).equals(identifier))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no record " + identifier));
  }

  static String identifier(Element activity) {
    return children(activity, "iati-identifier").getFirst().getTextContent();
  }

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
      if (it instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The elements at the end of a path of names below an element. */
  static List<Element> at(Element parent, String... names) {
    List<Element> found = List.of(parent);
    for (String name : names) {
      found = found.stream().flatMap(it -> children(it, name).stream()).toList();
    }
    return found;
  }

  private static Element parse(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(in).getDocumentElement();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ParserConfigurationException | SAXException notXml) {
      throw new AssertionError(file + " is not XML", notXml);
    }
  }
}
