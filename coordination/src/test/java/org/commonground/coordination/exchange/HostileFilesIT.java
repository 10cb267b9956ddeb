package org.commonground.coordination.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.SampleActivity;
import org.commonground.coordination.database.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Files that are made to do harm: to read what is not theirs, to call somebody, to fill memory. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class HostileFilesIT {
  private static final String SECRET = "what only this machine knows";

  private final Importer importer;
  private final Activities activities;
  @TempDir private Path folder;

  HostileFilesIT(Importer importer, Activities activities) {
    this.importer = importer;
    this.activities = activities;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"FILE\">]>",
        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"FILE\"> %p;]>",
        "<!DOCTYPE x SYSTEM \"FILE\" [<!ENTITY e \"in its place\">]>",
        "<!DOCTYPE x [<!ENTITY e PUBLIC \"a\" \"FILE\">]>"
      })
  void entitiesAndDocumentTypesAreNotRead(String declared) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    var sample = fresh();
    String text =
        declared.replace("FILE", secret.toUri().toString())
            + wrapped(sample.called("Begins &e; ends").xml());

    var report = read(Files.writeString(folder.resolve("entities.xml"), text));

    assertThat(report.problems().toString()).doesNotContain(SECRET);
    assertThat(activities.findByIdentifier(sample.identifier(), AsOf.NOW))
        .allSatisfy(it ->
            assertThat(it.activity().element().toString())
                .doesNotContain(SECRET)
                .doesNotContain("in its place"));
  }

  @Test
  void noAddressInAFileIsCalled() throws IOException {
    List<String> called = Collections.synchronizedList(new ArrayList<>());
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          called.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    String at = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    var sample = fresh();
    String xml =
        """
        <?xml version="1.0"?><?xml-stylesheet href="%1$sstyle.xsl" type="text/xsl"?>
        <!DOCTYPE iati-activities SYSTEM "%1$stype.dtd" [<!ENTITY e SYSTEM "%1$sentity">]>
        <iati-activities version="2.03" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:noNamespaceSchemaLocation="%1$sschema.xsd" xmlns:xi="http://www.w3.org/2001/XInclude">
        <xi:include href="%1$sinclude.xml"/>
        """
            .formatted(at);
    String record =
        sample
            .xml()
            .replace(
                "</iati-activity>",
                "<document-link url=\"%1$sdocument.pdf\" format=\"application/pdf\"><title><narrative>&e;</narrative></title></document-link></iati-activity>"
                    .formatted(at));
    read(Files.writeString(folder.resolve("calls.xml"), xml + record + "</iati-activities>"));
    read(
        workbook(
            "calls.xlsx",
            "<!DOCTYPE worksheet SYSTEM \"%ssheet.dtd\">".formatted(at),
            "<c r=\"A2\" t=\"str\"><f>WEBSERVICE(\"%1$scell\")</f><v>%1$svalue</v></c>"
                .formatted(at),
            "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\" Target=\"%slink.xlsx\" TargetMode=\"External\"/>"
                .formatted(at)));
    read(
        Files.writeString(
            folder.resolve("calls.csv"), "Project,Agency,Link\nCalls,UNDP,%sfile\n".formatted(at)));
    server.stop(0);

    assertThat(called).isEmpty();
  }

  @Test
  void entitiesInAWorkbookAreNotHeard() throws IOException {
    var laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY l0 \"lol\">");
    for (int i = 1; i <= 9; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    Path file = workbook("laughs.xlsx", laughs + "]>", "<c r=\"A2\" t=\"str\"><v>&l9;</v></c>", "");

    var report = read(file);

    assertThat(report.added()).isZero();
    assertThat(report.problems().toString()).doesNotContain("lollol");
  }

  @Test
  void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
    Path file = folder.resolve("endless.xlsx");
    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (var zip = zip(file)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      for (int i = 0; i < 200; i++) {
        zip.write(spaces);
      }
    }

    var report = read(file);

    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems().toString()).contains("unpacks to far more than its size");
  }

  @Test
  void namesInsideArchivesAreNoPaths() throws IOException {
    Path file = folder.resolve("slips.zip");
    var sample = fresh();
    try (var zip = zip(file)) {
      for (String name : List.of("../../slipped.xml", "/tmp/slipped.xml", "..\\slipped.xml")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(wrapped(sample.xml()).getBytes(StandardCharsets.UTF_8));
      }
    }

    var report = read(file);

    assertThat(report.read()).isPositive();
    assertThat(Path.of("/tmp/slipped.xml")).doesNotExist();
    assertThat(folder.resolveSibling("slipped.xml")).doesNotExist();
    assertThat(folder.resolve("..").resolve("..").resolve("slipped.xml")).doesNotExist();
  }

  private static SampleActivity fresh() {
    return SampleActivity.anActivity().identifiedBy("XM-HOSTILE-" + UUID.randomUUID());
  }

  private static String wrapped(String record) {
    return "<iati-activities version=\"2.03\">" + record + "</iati-activities>";
  }

  private ImportReport read(Path file) {
    return importer.read(
        new ImportOrder(List.of(file.toString()), "test", Audience.PUBLIC), progress -> {});
  }

  private static ZipOutputStream zip(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new ZipOutputStream(out);
  }

  /** The least that a workbook has, with something before its sheet, in it and beside it. */
  private Path workbook(String name, String before, String cell, String relationship)
      throws IOException {
    Path file = folder.resolve(name);
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    try (var zip = zip(file)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
      put(
          zip,
          "_rels/.rels",
          rels
              + "<Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                  .formatted(of));
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Activities\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(main, of));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          rels
              + "<Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/>%s</Relationships>"
                  .formatted(of, relationship));
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          before
              + "<worksheet xmlns=\"%s\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>Project</v></c><c r=\"B1\" t=\"str\"><v>Agency</v></c></row><row r=\"2\">%s<c r=\"B2\" t=\"str\"><v>UNDP</v></c></row></sheetData></worksheet>"
                  .formatted(main, cell));
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8));
  }
}
