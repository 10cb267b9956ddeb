package org.commonground.iati.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.commonground.iati.Activity;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.SharedData;
import org.commonground.iati.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Every real file at hand is read whole. */
class RealFilesTests {

  @ParameterizedTest(name = "{0} has {1} activities")
  @CsvSource({
    "aims-1.04/BurundiAIMS_GeocodedResearchRelease_Level1_v1.0.0.xml, 950",
    "aims-1.04/DRC-AIMS_GeocodedResearchRelease_Level1_v1.3.1.xml, 6842",
    "aims-1.04/NepalAIMS_GeocodedResearchRelease_Level1_v1.4.1.xml, 873",
    "aims-1.04/SierraLeoneAIMS_GeocodedResearchRelease_Level1_v1.0.0.xml, 880",
    "aims-1.04/SomaliaAIMS_GeocodedResearchRelease_Level1_v1.1.1.xml, 1217",
    "aims-1.04/UgandaAIMS_GeocodedResearchRelease_Level1_v1.4.1.xml, 1709",
    "aims-2.03/iati_2.03_DRC-AIMS_GeocodedResearchRelease.xml, 2289",
    "aims-2.03/iati_2.03_HondurasAIMS_GeocodedResearchRelease.xml, 1050",
    "aims-2.03/iati_2.03_NigeriaAIMS_GeocodedResearchRelease.xml, 140",
    "aims-2.03/iati_2.03_SomaliaAIMS_GeocodedResearchRelease.xml, 1217",
    "aims-2.03/iati_2.03_TimorLesteAIMS_GeocodedResearchRelease.xml, 773",
    "aims-2.03/iati_2.03_UgandaAIMS_GeocodedResearchRelease.xml, 1456",
    "unhcr/UNHCR-Activities-2023.xml, 134",
    "edge-cases/2.01-example-annotated.xml, 1",
    "edge-cases/broken_activity_01.xml, 1",
    "edge-cases/default_currency.xml, 1",
    "edge-cases/missing_dates.xml, 49",
    "edge-cases/provider-activity-id.xml, 1",
    "edge-cases/same_orgs_different_roles.xml, 54",
    "edge-cases/single_activity.xml, 1",
    "edge-cases/transaction_provider.xml, 1",
    "edge-cases/broken.xml, 0",
  })
  void readsEveryActivity(String file, int count) {
    var reading = Reading.of(SharedData.bytes(SharedData.file("iati/" + file)));

    assertThat(reading.activities()).hasSize(count).allMatch(it -> !it.identifier().isEmpty());
    assertThat(reading.refused()).isEmpty();
  }

  @Test
  void saysThatTheBrokenFileEndsTooEarly() {
    var reading = Reading.of(SharedData.bytes(SharedData.file("iati/edge-cases/broken.xml")));

    assertThat(reading.troubles())
        .extracting(it -> it.line() + " " + it.rule())
        .containsExactly("3 stray-text", "4 truncated");
  }

  @Test
  void keepsEveryElementAttributeAndTextOf203()
      throws ParserConfigurationException, SAXException, IOException {
    List<Path> files = new ArrayList<>(SharedData.xmlFiles("iati/aims-2.03"));
    files.addAll(SharedData.xmlFiles("iati/unhcr"));

    for (var file : files) {
      byte[] bytes = SharedData.bytes(file);
      Map<String, Integer> expected = new HashMap<>();
      Map<String, Integer> found = new HashMap<>();

      countDom(
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bytes))
              .getDocumentElement(),
          "",
          expected);
      Reading.of(bytes).activities().stream()
          .map(Activity::element)
          .forEach(it -> count(it, "", found));

      assertThat(found).as(file.getFileName().toString()).isEqualTo(expected).hasSizeGreaterThan(9);
    }
  }

  /** Counts what the original holds below its root, under the path of each value. */
  private static void countDom(Node node, String path, Map<String, Integer> counts) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeType()) {
        case Node.ELEMENT_NODE -> {
          String at = path + "/" + child.getNodeName();
          counts.merge(at, 1, Integer::sum);
          for (int i = 0; i < child.getAttributes().getLength(); i++) {
            Node attribute = child.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
              counts.merge(
                  at + "@" + attribute.getNodeName() + "=" + attribute.getNodeValue(),
                  1,
                  Integer::sum);
            }
          }
          countDom(child, at, counts);
        }
        case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> {
          if (!child.getNodeValue().isBlank()) {
            counts.merge(path + "=" + child.getNodeValue(), 1, Integer::sum);
          }
        }
        default -> {}
      }
    }
  }

  private static void count(Element element, String path, Map<String, Integer> counts) {
    String at = path + "/" + element.name();
    counts.merge(at, 1, Integer::sum);
    for (Attribute attribute : element.attributes()) {
      counts.merge(at + "@" + attribute.name() + "=" + attribute.value(), 1, Integer::sum);
    }
    for (Content content : element.contents()) {
      switch (content) {
        case Element child -> count(child, at, counts);
        case Text(String value) -> counts.merge(at + "=" + value, 1, Integer::sum);
      }
    }
  }
}
