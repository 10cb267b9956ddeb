package org.commonground.iati.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.OrganisationRecord;
import org.commonground.iati.corpus.Corpus;
import org.commonground.iati.corpus.PlainReader;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item;
import org.commonground.iati.structure.Examples;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class IatiWriterTests {
  private static final FileHeader HEADER =
      new FileHeader(Instant.parse("2026-11-22T05:00:00.5Z"), "https://example.org/data");

  @Test
  void theHeaderNamesVersionAndMoment() throws IOException {
    String file = write(List.of());

    assertThat(file)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <iati-activities version="2.03" generated-datetime="2026-11-22T05:00:00Z" \
            linked-data-default="https://example.org/data" \
            xmlns:cg-aside="urn:common-ground:set-aside" xmlns:cg-mark="urn:common-ground:marks">
            </iati-activities>
            """);
  }

  @Test
  void whatIsMissingIsSuppliedBlankAndMarked() throws IOException {
    var activity =
        new Activity(
            PlainReader.parse(
                """
                <iati-activity><iati-identifier>A-1</iati-identifier>
                <title><narrative>Training</narrative></title>
                <transaction><transaction-type code="3"/><transaction-date iso-date="2019-05-01"/>
                <value>12</value></transaction>
                <activity-date type="1" iso-date="soon"/></iati-activity>\
                """));

    String file = write(List.of(activity));

    assertThat(file)
        .contains("<activity-status code=\"\" cg-mark:supplied=\"yes\"/>")
        .contains("<description cg-mark:supplied=\"yes\"><narrative>Training</narrative>")
        .contains("<activity-date type=\"\" iso-date=\"2019-05-01\" cg-mark:supplied=\"yes\"/>")
        .contains("<value value-date=\"2019-05-01\" cg-mark:supplied-attributes=\"value-date\">")
        .contains("<cg-aside:activity-date");
    assertThat(activities(file.getBytes(StandardCharsets.UTF_8)).getFirst().status()).isEmpty();
  }

  @Test
  void organisationFilesAreValid() throws IOException, SAXException {
    var record = new OrganisationRecord(PlainReader.parse(Examples.ORGANISATION));
    var out = new ByteArrayOutputStream();
    try (var writer = IatiWriter.organisations(out, HEADER)) {
      writer.write(record);
      writer.write(new OrganisationRecord(Element.of("iati-organisation")));
    }

    xsd("iati-organisations-schema.xsd").validate(source(out.toByteArray()));
  }

  @Test
  void everyFileIsWrittenValidAndReadAgainWhole() throws IOException, SAXException {
    Validator xsd = xsd("iati-activities-schema.xsd");
    int count = 0;
    for (Path file : Corpus.files()) {
      List<Activity> read = activities(Files.readAllBytes(file));
      if (read.isEmpty()) {
        continue;
      }
      byte[] written = write(read).getBytes(StandardCharsets.UTF_8);
      xsd.validate(source(written));
      List<Activity> again = activities(written);
      assertThat(again).hasSameSizeAs(read);
      for (int i = 0; i < read.size(); i++) {
        assertThat(Order.sorted(again.get(i).element()))
            .isEqualTo(Order.sorted(read.get(i).element()));
      }
      count += read.size();
    }
    System.out.println("written valid and read again whole: " + count);
    assertThat(count).isPositive();
  }

  private static String write(List<Activity> activities) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var writer = IatiWriter.activities(out, HEADER)) {
      for (Activity activity : activities) {
        writer.write(activity);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Activity> activities(byte[] file) throws IOException {
    List<Activity> found = new ArrayList<>();
    try (InputStream in = new ByteArrayInputStream(file)) {
      new IatiReader(in)
          .forEachRemaining(item -> {
            if (item instanceof Item.ActivityItem(var activity, var _)) {
              found.add(activity);
            }
          });
    }
    return found;
  }

  private static StreamSource source(byte[] file) {
    return new StreamSource(new ByteArrayInputStream(file));
  }

  private static Validator xsd(String name) throws SAXException {
    Path file = Corpus.folder().resolve("standard/schemas").resolve(name);
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(file.toFile())
        .newValidator();
  }
}
