package org.commonground.coordination.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class ThemeCodelistTests {

  private final Themes themes = Themes.load();

  @Test
  void writesEveryThemeInOrder() throws ParserConfigurationException, SAXException, IOException {
    var items = items(written());

    assertThat(items)
        .extracting(item -> text(item, "code"))
        .containsExactlyElementsOf(themes.list().stream().map(Theme::code).toList());
  }

  @Test
  void writesNamesInSixLanguagesWithEnglishFirstAndUnmarked()
      throws ParserConfigurationException, SAXException, IOException {
    var item = items(written()).getFirst();
    var narratives = children((Element) item.getElementsByTagName("name").item(0), "narrative");

    assertThat(narratives)
        .extracting(narrative -> narrative.getAttribute("xml:lang"))
        .containsExactly("", "ar", "zh", "fr", "ru", "es");
    assertThat(narratives.getFirst().getTextContent())
        .isEqualTo("Measures to address the conditions conducive to the spread of terrorism");
  }

  @Test
  void saysWhatEachThemeClassifiesAndHowToReferToTheList()
      throws ParserConfigurationException, SAXException, IOException {
    var document = written();
    var root = document.getDocumentElement();

    assertThat(root.getAttribute("name")).isEqualTo("CommonGroundThemes");
    assertThat(root.getAttribute("xml:lang")).isEqualTo("en");
    assertThat(text(root, "url")).isEqualTo(Themes.URI);
    assertThat(items(document))
        .extracting(item -> text(item, "category"))
        .containsOnly("pillar", "area", "resolution", "prevention-area", "event", "role");
  }

  private Document written() throws ParserConfigurationException, SAXException, IOException {
    var bytes = new ByteArrayOutputStream();
    new ThemeCodelist(themes).writeTo(bytes);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static List<Element> items(Document document) {
    return children(
        (Element) document.getElementsByTagName("codelist-items").item(0), "codelist-item");
  }

  private static List<Element> children(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }
}
