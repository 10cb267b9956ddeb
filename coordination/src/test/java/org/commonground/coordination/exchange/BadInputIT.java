package org.commonground.coordination.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.activities.SampleActivity.anActivity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.SampleActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/**
 * Whatever is wrong with a file: a message that says where and what to do, and everything else goes
 * in.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BadInputIT {
  private final Importer importer;
  private final Activities activities;

  @TempDir Path folder;

  BadInputIT(Importer importer, Activities activities) {
    this.importer = importer;
    this.activities = activities;
  }

  @Test
  void aFileThatIsNotXmlIsRefused() throws IOException {
    var report = read(file("notes.xml", "Dear colleagues, please find attached"));

    assertThat(report.refused()).isPositive();
    assertThat(report.read()).isEqualTo(report.refused());
    assertThat(report.problems()).anySatisfy(it -> assertThat(it.severity()).isEqualTo("critical"));
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    var report = read(file("empty.xml", ""));

    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems()).hasSize(1);
  }

  @Test
  void aFileWithoutRecordsThatIsOtherwiseWellIsNotRefused() throws IOException {
    var report = read(file("none.xml", "<iati-activities version=\"2.03\"/>"));

    assertThat(report.read()).isZero();
    assertThat(report.refused()).isZero();
  }

  @Test
  void whatStandsBeforeTheCutOfATruncatedFileGoesIn() throws IOException {
    var whole = fresh();
    String text = wrapped(whole.xml(), fresh().xml());

    var report = read(file("cut.xml", text.substring(0, text.length() - 60)));

    assertThat(report.added()).isEqualTo(1);
    assertThat(held(whole)).isTrue();
    assertThat(report.problems()).anySatisfy(it -> assertThat(it.line()).isPositive());
  }

  @Test
  void aBrokenRecordDoesNotTouchItsNeighbours() throws IOException {
    var first = fresh();
    var last = fresh();

    var report =
        read(
            file(
                "broken.xml",
                wrapped(
                    first.xml(), "<iati-activity><title><b></title></iati-activity>", last.xml())));

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.refused()).isEqualTo(1);
    assertThat(held(first)).isTrue();
    assertThat(held(last)).isTrue();
    assertThat(report.problems())
        .anySatisfy(it -> {
          assertThat(it.severity()).isEqualTo("critical");
          assertThat(it.line()).isEqualTo(3);
        });
  }

  @Test
  void aBillionLaughsAreNotHeard() throws IOException {
    var sample = fresh();
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
        <iati-activities version="2.03">%s</iati-activities>
        """
            .formatted(sample.called("&lol2;").xml());

    var report = read(file("bomb.xml", bomb));

    assertThat(report.added()).isZero();
    assertThat(report.refused()).isPositive();
    assertThat(held(sample)).isFalse();
  }

  @Test
  void latinLettersInAFileThatSaysUtf8AreReportedAndTheRecordGoesIn() throws IOException {
    var sample = fresh().called("Coopération régionale");
    Path file = folder.resolve("latin.xml");
    Files.write(
        file,
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + wrapped(sample.xml()))
            .getBytes(Charset.forName("windows-1252")));

    var report = read(file);

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems()).anySatisfy(it -> assertThat(it.rule()).contains("encoding"));
  }

  @Test
  void theSecondRecordWithAnIdentifierIsRefusedWithTheLineOfTheFirst() throws IOException {
    var sample = fresh();

    var report = read(file("twice.xml", wrapped(sample.xml(), sample.called("Another").xml())));

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems())
        .anySatisfy(it -> {
          assertThat(it.rule()).isEqualTo("duplicate-identifier");
          assertThat(it.line()).isEqualTo(3);
          assertThat(it.message()).contains("line 2");
        });
  }

  @Test
  void aRecordWithoutIdentifierIsRefused() throws IOException {
    var report = read(file("nameless.xml", wrapped(fresh().identifiedBy(" ").xml())));

    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems())
        .anySatisfy(it -> assertThat(it.rule()).isEqualTo("no-identifier"));
  }

  @Test
  void mistakesInsideARecordAreReportedWithTheirLineAndTheRecordGoesIn() throws IOException {
    var sample = fresh();
    String mistaken =
        sample
            .called("x".repeat(10_000))
            .xml()
            .replace(
                "<recipient-country code=\"KE\"/>",
                "\n<recipient-country code=\"KE\" percentage=\"130\"/>")
            .replace(
                "<activity-date type=\"2\" iso-date=\"2019-01-01\"/>",
                "<activity-date type=\"2\" iso-date=\"2019-01-01\"/>\n"
                    + "<activity-date type=\"4\" iso-date=\"2018-01-01\"/>")
            .replace("<activity-status code=\"2\"/>", "<activity-status code=\"77\"/>");

    var report = read(file("mistakes.xml", wrapped(mistaken)));

    assertThat(report.added()).isEqualTo(1);
    assertThat(held(sample)).isTrue();
    assertThat(report.problems()).allSatisfy(it -> assertThat(it.line()).isPositive());
    assertThat(report.problems())
        .anySatisfy(it -> assertThat(it.element()).contains("recipient-country"))
        .anySatisfy(it -> assertThat(it.element()).contains("activity-status"))
        .anySatisfy(it -> assertThat(it.element()).contains("title"))
        .anySatisfy(it -> assertThat(it.rule()).startsWith("11.1"));
  }

  @Test
  void gzipAndZipAreRead() throws IOException {
    var one = fresh();
    var two = fresh();
    Path zipped = folder.resolve("files.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(zipped))) {
      zip.putNextEntry(new ZipEntry("a/one.xml"));
      zip.write(wrapped(one.xml()).getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write('x');
    }
    Path gzipped = folder.resolve("two.xml.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
      out.write(wrapped(two.xml()).getBytes(StandardCharsets.UTF_8));
    }

    var report = read(folder);

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.problems())
        .anySatisfy(it -> assertThat(it.file()).isEqualTo("files.zip!readme.txt"));
  }

  @Test
  void aZipBombIsStoppedWithAMessage() throws IOException {
    Path bomb = folder.resolve("bomb.xml.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write("<iati-activities version=\"2.03\">".getBytes(StandardCharsets.UTF_8));
      byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        out.write(spaces);
      }
    }

    var report = read(bomb);

    assertThat(report.refused()).isPositive();
    assertThat(report.problems())
        .anySatisfy(it -> assertThat(it.message()).contains("times its size"));
  }

  @Test
  void aPathThatDoesNotExistIsAProblemAndTheOthersAreRead() throws IOException {
    var sample = fresh();
    Path good = file("good.xml", wrapped(sample.xml()));

    var report =
        importer.read(
            order(folder.resolve("missing.xml").toString(), good.toString()), progress -> {});

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(1);
  }

  @Test
  void aPatternFindsFilesAlsoWhereTheShellDoesNot() throws IOException {
    file("a.xml", wrapped(fresh().xml()));
    file("b.xml", wrapped(fresh().xml()));
    file("c.txt", "not this one");

    var report = importer.read(order(folder + "/*.xml"), progress -> {});

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.refused()).isZero();
  }

  @Test
  void aFolderWithoutFilesIsSaidToHoldNone() throws IOException {
    var report = read(Files.createDirectory(folder.resolve("nothing")));

    assertThat(report.problems())
        .singleElement()
        .satisfies(it -> assertThat(it.rule()).isEqualTo("not-found"));
  }

  @Test
  void aBrokenWorkbookIsRefusedOnce() throws IOException {
    Path workbook = folder.resolve("activities.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(workbook))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
    }

    var report = read(workbook);

    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems())
        .singleElement()
        .satisfies(it -> assertThat(it.message()).contains("save it anew"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Dear colleagues",
        "<iati-activities version=\"2.03\"/>",
        "<iati-activities>text",
        "<iati-activities><iati-activity><title></iati-activity></iati-activities>",
      })
  void checkingRefusesWhatImportingRefuses(String text) throws IOException {
    Path file = file("some.xml", text);

    var verdict = FileCheck.of(List.of(file.toString()), Clock.systemUTC());

    assertThat(verdict.count("critical")).isEqualTo(read(file).refused());
  }

  private ImportReport read(Path path) {
    return importer.read(order(path.toString()), progress -> {});
  }

  private static ImportOrder order(String... paths) {
    return new ImportOrder(List.of(paths), "test", null);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String wrapped(String... records) {
    return "<iati-activities version=\"2.03\">\n%s\n</iati-activities>"
        .formatted(String.join("\n", records));
  }

  private boolean held(SampleActivity sample) {
    return !activities.findByIdentifier(sample.identifier(), AsOf.NOW).isEmpty();
  }

  private static SampleActivity fresh() {
    return anActivity().identifiedBy("XM-TEST-" + UUID.randomUUID());
  }
}
