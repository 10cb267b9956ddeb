package org.commonground.coordination.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.commonground.coordination.SharedData;
import org.commonground.iati.Element;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item.ActivityItem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.xml.sax.SAXException;

/** Everything that real publishers wrote goes in, and comes out valid and whole. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RealFilesIT {

  private final Importer importer;
  private final Exporter exporter;

  @TempDir Path folder;

  RealFilesIT(Importer importer, Exporter exporter) {
    this.importer = importer;
    this.exporter = exporter;
  }

  @Test
  @Order(1)
  void everyRecordOfEveryFileIsTakenIn() {
    var report = read("iati/aims-2.03");

    assertThat(report.read()).isEqualTo(6_925);
    assertThat(report.added()).isEqualTo(6_925);
    assertThat(report.refused()).isZero();
    assertThat(read("iati/unhcr/UNHCR-Activities-2023.xml").added()).isEqualTo(134);
  }

  @Test
  @Order(2)
  void olderFilesOfTheSameSourcesAreTakenInAsWell() {
    var report = read("iati/aims-1.04");

    assertThat(report.read()).isEqualTo(12_471);
    assertThat(report.added() + report.changed()).isEqualTo(12_471);
    assertThat(report.refused()).isZero();
  }

  @Test
  @Order(3)
  void oddFilesGoInAndTheBrokenOneIsRefusedWithAReason() {
    var report = read("iati/edge-cases");

    assertThat(report.added() + report.changed()).isEqualTo(109);
    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems())
        .filteredOn(it -> it.severity().equals("critical"))
        .singleElement()
        .satisfies(it -> assertThat(it.file()).isEqualTo("broken.xml"));
  }

  @Test
  @Order(4)
  void readingAllOfThemAgainChangesNothing() {
    var report =
        read(
            "iati/aims-2.03",
            "iati/unhcr/UNHCR-Activities-2023.xml",
            "iati/aims-1.04",
            "iati/edge-cases");

    assertThat(report.added()).isZero();
    assertThat(report.changed()).isZero();
    assertThat(report.unchanged()).isEqualTo(report.read() - report.refused());
  }

  @Test
  @Order(5)
  void theExportOfAllIsValidAgainstTheSchemaOfTheStandard() throws IOException, SAXException {
    Path file = export();

    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SharedData.at("iati/standard/schemas/iati-activities-schema.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(file.toFile()));
  }

  @Test
  @Order(6)
  void theExportLosesNoElement() throws IOException {
    Map<String, Map<String, Integer>> expected = new HashMap<>();
    for (String part :
        List.of(
            "iati/aims-2.03",
            "iati/unhcr/UNHCR-Activities-2023.xml",
            "iati/aims-1.04",
            "iati/edge-cases")) {
      for (ReceivedFile file : FileFinder.find(List.of(SharedData.at(part).toString())).files()) {
        count(file, expected);
      }
    }

    Map<String, Map<String, Integer>> exported = new HashMap<>();
    Path file = export();
    count(new ReceivedFile("export", 0, () -> Files.newInputStream(file)), exported);

    List<String> different = new ArrayList<>();
    expected.forEach((identifier, counts) -> {
      if (!counts.equals(exported.get(identifier))) {
        different.add(identifier + ": " + counts + " became " + exported.get(identifier));
      }
    });
    assertThat(different).isEmpty();
  }

  private ImportReport read(String... parts) {
    List<String> paths = Stream.of(parts).map(it -> SharedData.at(it).toString()).toList();
    return importer.read(new ImportOrder(paths, "test", null), progress -> {});
  }

  private Path export() throws IOException {
    Path file = folder.resolve("export.xml");
    try (OutputStream out = Files.newOutputStream(file)) {
      exporter.writeAll(SampleOrder.of(ExportFormat.IATI), out);
    }
    return file;
  }

  /**
   * How often each path of elements and attributes occurs, by identifier; the last statement
   * counts.
   */
  private static void count(ReceivedFile file, Map<String, Map<String, Integer>> counts)
      throws IOException {
    try (InputStream in = file.opening().open()) {
      new IatiReader(in)
          .forEachRemaining(item -> {
            if (item instanceof ActivityItem found) {
              Element whole = found.activity().element();
              Map<String, Integer> paths = new TreeMap<>();
              count(whole, "", paths);
              counts.put(found.activity().identifier(), paths);
            }
          });
    }
  }

  private static void count(Element element, String above, Map<String, Integer> paths) {
    String path = above + "/" + element.name().local();
    paths.merge(path, 1, Integer::sum);
    element
        .attributes()
        .forEach(attribute -> paths.merge(path + "/@" + attribute.name().local(), 1, Integer::sum));
    element.children().forEach(child -> count(child, path, paths));
  }
}
