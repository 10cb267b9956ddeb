package org.commonground.coordination.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.exchange.writing.HeldSample.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.SampleOrder;
import org.commonground.coordination.reference.Language;
import org.commonground.coordination.reference.Reference;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another library reads out of a workbook of ours. */
class WorkbookWriterTests {
  private static final Reference REFERENCE = Reference.load();

  @Test
  void eachKindOfFactHasItsSheet() throws IOException {
    try (var book = written(Language.ENGLISH, HeldSample.with("Training", ""))) {
      assertThat(names(book))
          .containsExactly(
              "Activities", "Money", "Places", "Organisations", "Results", "Sources", "Read me");
    }
  }

  @Test
  void daysNumbersAndLinksAreRealOnes() throws IOException {
    var held =
        HeldSample.with(
            "Training",
            "<activity-date type=\"2\" iso-date=\"2019-04-01\"/>"
                + spent("1234567.89", "USD")
                + "<sector code=\"15130\"/>");
    try (var book = written(Language.ENGLISH, held)) {
      var activities = book.getSheet("Activities");

      assertThat(at(activities, 1, "Actual start").getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2019, 4, 1));
      assertThat(DateUtil.isCellDateFormatted(at(activities, 1, "Actual start"))).isTrue();
      assertThat(at(activities, 1, "Disbursements and expenditure").getNumericCellValue())
          .isEqualTo(1234567.89);
      assertThat(at(activities, 1, "Page in the register").getHyperlink().getAddress())
          .isEqualTo("https://register.example.org/activities/" + held.version().activity());
      assertThat(activities.getPaneInformation().isFreezePane()).isTrue();
      var money = book.getSheet("Money");
      assertThat(at(money, 1, "Amount").getNumericCellValue()).isEqualTo(1234567.89);
      assertThat(at(money, 1, "Currency").getStringCellValue()).isEqualTo("USD");
    }
  }

  @Test
  void currenciesAreNeverAdded() throws IOException {
    var held = HeldSample.with("Training", spent("10", "USD") + spent("20", "EUR"));
    try (var book = written(Language.ENGLISH, held)) {
      var activities = book.getSheet("Activities");

      assertThat(at(activities, 1, "Disbursements and expenditure").getStringCellValue())
          .isEqualTo("10; 20");
      assertThat(at(activities, 1, "Currency of spending").getStringCellValue())
          .isEqualTo("USD; EUR");
      assertThat(book.getSheet("Money").getLastRowNum()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1+1", "=HYPERLINK(1)", "_x0041_"})
  void wordsAreWordsWhateverTheyBeginWith(String title) throws IOException {
    try (var book = written(Language.ENGLISH, HeldSample.with(title, ""))) {
      var cell = at(book.getSheet("Activities"), 1, "Title");

      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(title.strip());
    }
  }

  @Test
  void whatIsTooLongIsCutAndSaid() throws IOException {
    var held = HeldSample.with("x".repeat(40_000), "");
    try (var book = written(Language.ENGLISH, held)) {
      String title = at(book.getSheet("Activities"), 1, "Title").getStringCellValue();

      assertThat(title).hasSize(32_767).endsWith("…");
      assertThat(readMe(book)).anyMatch(line -> line.contains("32,767"));
    }
  }

  @Test
  void daysAndNumbersThatASpreadsheetWouldChangeAreWords() throws IOException {
    var held =
        HeldSample.with(
            "Training",
            "<activity-date type=\"2\" iso-date=\"1899-12-31\"/>"
                + spent("12345678901234567.89", "USD"));
    try (var book = written(Language.ENGLISH, held)) {
      var activities = book.getSheet("Activities");

      assertThat(at(activities, 1, "Actual start").getStringCellValue()).isEqualTo("1899-12-31");
      assertThat(at(activities, 1, "Disbursements and expenditure").getStringCellValue())
          .isEqualTo("12345678901234567.89");
    }
  }

  @Test
  void smallCountsOfPeopleAndRemarksBesideThemAreWithheld() throws IOException {
    var held =
        HeldSample.with(
            "Training",
            """
            <result type="1"><title><narrative>Participants</narrative></title>\
            <indicator measure="1"><title><narrative>Trained</narrative></title><period>\
            <period-start iso-date="2019-01-01"/><period-end iso-date="2019-12-31"/>\
            <actual value="3"><dimension name="sex" value="female"/>\
            <comment><narrative>three women</narrative></comment></actual>\
            <actual value="2"><dimension name="sex" value="male"/></actual>\
            <actual value="25"><comment><narrative>in all</narrative></comment></actual>\
            </period></indicator></result>
            """
                .strip());
    try (var book = written(Language.ENGLISH, held)) {
      var results = book.getSheet("Results");

      assertThat(text(at(results, 1, "Value"))).isEmpty();
      assertThat(text(at(results, 1, "Withheld"))).contains("fewer than 5");
      assertThat(text(at(results, 1, "What the source says"))).isEmpty();
      assertThat(at(results, 3, "Value").getNumericCellValue()).isEqualTo(25);
      assertThat(readMe(book)).noneMatch(line -> line.contains("three"));
    }
  }

  @Test
  void theSourceOfEachRowIsThere() throws IOException {
    try (var book = written(Language.ENGLISH, HeldSample.with("Training", ""))) {
      var sources = book.getSheet("Sources");

      assertThat(text(at(sources, 1, "File"))).isEqualTo("a.xml");
      assertThat(at(sources, 1, "Line").getNumericCellValue()).isEqualTo(12);
      assertThat(text(at(sources, 1, "SHA-256 of the file"))).isEqualTo("4214a65b");
      assertThat(at(sources, 1, "Dated by its source (UTC)").getCellType())
          .isEqualTo(CellType.BLANK);
      assertThat(at(sources, 1, "Received (UTC)").getLocalDateTimeCellValue())
          .isEqualTo("2026-11-22T09:00:00");
      assertThat(readMe(book))
          .anyMatch(line -> line.contains("Country or area: Kenya"))
          .anyMatch(line -> line.contains("https://register.example.org/activities?country=KE"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasNamesThatASheetCanHave(Language language) throws IOException {
    var held = HeldSample.with("Training", tag("event-workshop") + tag("area-travel"));
    try (var book = written(language, held)) {
      assertThat(names(book))
          .hasSize(7)
          .doesNotHaveDuplicates()
          .allMatch(name -> name.length() <= 25 && !name.matches(".*[\\[\\]:*?/\\\\].*"));
      for (Sheet sheet : book) {
        assertThat(sheet.isRightToLeft()).isEqualTo(language == Language.ARABIC);
        assertThat(heads(sheet)).doesNotHaveDuplicates().noneMatch(String::isBlank);
      }
    }
  }

  @Test
  void aFullSheetGoesOnOnAnother() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var workbook = new Workbook(bytes, "test", "1.0");
    var naming = new Naming(REFERENCE, SampleOrder.of(ExportFormat.XLSX).wording());
    var text = new CellText();
    var pages = new SheetPages(workbook, new SourcesSheet(naming), naming.wording(), text, 3);
    for (int i = 1; i <= 5; i++) {
      var held = HeldSample.numbered(i, "Training", "");
      pages.write(new SourcesSheet(naming).rows(held).getFirst().cells());
    }

    assertThat(pages.finish()).containsExactly("Sources (2)", "Sources (3)");
    workbook.finish();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(text(at(book.getSheet("Sources (3)"), 1, "IATI identifier")))
          .isEqualTo("XM-TEST-5");
    }
  }

  private static XSSFWorkbook written(Language language, HeldActivity... held) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var about =
        new About(
            SampleOrder.of(ExportFormat.XLSX, language), Instant.parse("2026-11-26T08:00:00Z"));
    try (var writer = new WorkbookWriter(bytes, about, REFERENCE)) {
      for (HeldActivity it : held) {
        assertThat(writer.write(it)).isTrue();
      }
      writer.finish();
    }
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static String spent(String amount, String currency) {
    return "<transaction><transaction-type code=\"4\"/><value currency=\"%s\">%s</value></transaction>"
        .formatted(currency, amount);
  }

  private static List<String> names(XSSFWorkbook book) {
    List<String> names = new ArrayList<>();
    book.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> heads(Sheet sheet) {
    List<String> heads = new ArrayList<>();
    sheet.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
    return heads;
  }

  private static Cell at(Sheet sheet, int row, String head) {
    int column = heads(sheet).indexOf(head);
    assertThat(column).as(head).isNotNegative();
    return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static String text(Cell cell) {
    return cell.getStringCellValue();
  }

  private static List<String> readMe(XSSFWorkbook book) {
    List<String> lines = new ArrayList<>();
    book.getSheetAt(book.getNumberOfSheets() - 1)
        .forEach(row -> lines.add(row.getCell(0) + ": " + row.getCell(1)));
    return lines;
  }
}
