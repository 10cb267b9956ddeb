package org.commonground.coordination.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonground.coordination.SharedData;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.exchange.tables.TableOrder;
import org.commonground.iati.Activity;
import org.commonground.iati.DateType;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Tables that people keep become activities, with what was wrong said row by row. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    // A context of its own has a database of its own: other tests read the same publisher's files.
    properties = "spring.main.banner-mode=off")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TablesIT {
  private static final String UNHCR = "iati/unhcr/unhcr_2023_";

  private final Importer importer;
  private final Activities activities;

  @TempDir Path folder;

  TablesIT(Importer importer, Activities activities) {
    this.importer = importer;
    this.activities = activities;
  }

  @Test
  void workbooksOfOnePublisherJoinTheRecordsOfItsIatiFile() {
    Path xml = SharedData.at("iati/unhcr/UNHCR-Activities-2023.xml");
    assertThat(read(xml).added()).isEqualTo(134);

    var report = read(SharedData.at(UNHCR + "result.xlsx"));

    assertThat(report.refused()).isZero();
    assertThat(report.changed()).isEqualTo(51);
    Activity held = held("XM-DAC-41121-2023-AME-ARGMCO");
    assertThat(held.sectors()).isNotEmpty();
    assertThat(held.results()).isNotEmpty();
    assertThat(held.results().getFirst().indicators().getFirst().periods().getFirst().actuals())
        .anySatisfy(it -> assertThat(it.dimensions()).isNotEmpty());
    assertThat(read(SharedData.at(UNHCR + "result.xlsx")).changed()).isZero();
    assertThat(read(xml).changed()).isZero();
    assertThat(held("XM-DAC-41121-2023-AME-ARGMCO").results()).isEqualTo(held.results());
  }

  @Test
  void aPartOfAnActivityThatNobodyDescribedIsRefused() throws IOException {
    var report =
        read(
            file(
                "sector.csv",
                """
                iati_identifier,sector_vocabulary,sector_code,sector_percentage
                XX-NOBODY-1,1,11220,100
                """));

    assertThat(report.refused()).isEqualTo(1);
    assertThat(report.problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.rule()).isEqualTo("unknown-activity");
          assertThat(it.line()).isEqualTo(2);
        });
  }

  @Test
  void aLaterIatiFileKeepsWhatATableAdded() throws IOException {
    read(file("one.xml", xml("2024-01-01T00:00:00Z", "First")));
    read(
        file(
            "result.csv",
            """
            iati_identifier,result_type,result_title,result_indicator_title,result_indicator_measure,result_indicator_period_start,result_indicator_period_end,result_indicator_actual_value
            XX-LATER-1,1,People trained,Officials,1,2024-01-01,2024-12-31,40
            """));

    var report = read(file("two.xml", xml("2025-01-01T00:00:00Z", "Second")));

    assertThat(report.changed()).isEqualTo(1);
    assertThat(held("XX-LATER-1").title().text(java.util.Locale.ENGLISH)).isEqualTo("Second");
    assertThat(held("XX-LATER-1").results()).hasSize(1);
  }

  private static String xml(String updated, String title) {
    return """
    <iati-activities version="2.03"><iati-activity last-updated-datetime="%s">
    <iati-identifier>XX-LATER-1</iati-identifier>
    <reporting-org ref="XX-LATER" type="40"><narrative>Later</narrative></reporting-org>
    <title><narrative>%s</narrative></title></iati-activity></iati-activities>
    """
        .formatted(updated, title);
  }

  @Test
  void aTableWithHashtagsIsReadWithPlacesPeopleAndMoney() throws IOException {
    Path file =
        file(
            "3w.csv",
            """
            Who does what where,,,,,,,,,,
            Organisation,Donor,Activity,Sector,Region,P-code,From,To,Women,Men,Budget
            #org+impl,#org+funder,#activity,#sector,#adm1+name,#adm1+code,#date+start,#date+end,#reached+f,#reached+m,#value+usd
            UNESCO,Japan,Media literacy,Education,Banadir,SO22,2024-01-01,2024-06-30,120,"1,080","25,000.50"
            UNESCO,Japan,Media literacy,Education,Bay,SO24,2024-01-01,2024-06-30,12,10,"5,000.25"
            """);

    var report = read(file);

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.problems()).isEmpty();
    Activity held = heldOf("Media literacy");
    assertThat(held.recipientCountries())
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo("SO"));
    assertThat(held.locations()).extracting(it -> it.ref()).containsExactly("SO22", "SO24");
    assertThat(held.budgets())
        .extracting(it -> it.value().amount())
        .containsExactly(new BigDecimal("25000.50"), new BigDecimal("5000.25"));
    assertThat(held.results().getFirst().indicators().getFirst().periods().getFirst().actuals())
        .extracting(it -> it.value())
        .containsExactly("120", "1080", "12", "10");
    assertThat(read(file).unchanged()).isEqualTo(1);
  }

  @Test
  void placesOfAGazetteerGivePointsToLaterTables() throws IOException {
    assertThat(
            read(file(
                    "places.csv",
                    """
                    #country+code,#adm1+name,#adm1+code,#geo+lat,#geo+lon
                    SO,Bakool,SO25,4.2,43.8
                    """))
                .added())
        .isEqualTo(1);

    read(file("work.csv", "#org,#activity,#adm1+code\nUNDP,Rule of law in Bakool,SO25\n"));

    assertThat(heldOf("Rule of law in Bakool").locations())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.point()).isNotNull();
          assertThat(it.names().text(java.util.Locale.ENGLISH)).isEqualTo("Bakool");
        });
  }

  @Test
  void headingsInFrenchSemicolonsAndCommasAreUnderstood() throws IOException {
    Path file = folder.resolve("activites.csv");
    Files.write(
        file,
        """
        Plan d’action 2024;;;;
        Titre du projet;Organisation;Pays;Date de début;Date de fin;Budget (EUR);Statut
        Prévention à l’école;UNESCO;Côte d’Ivoire;01/02/2024;31/12/2024;1.234,50;En cours
        """
            .getBytes(Charset.forName("windows-1252")));

    var report = read(file);

    assertThat(report.added()).isEqualTo(1);
    Activity held = heldOf("Prévention à l’école");
    assertThat(held.date(DateType.ACTUAL_START)).hasValue(LocalDate.of(2024, 2, 1));
    assertThat(held.budgets().getFirst().value().currency()).isEqualTo("EUR");
    assertThat(held.budgets().getFirst().value().amount()).isEqualByComparingTo("1234.50");
    assertThat(held.recipientCountries().getFirst().code()).isEqualTo("CI");
  }

  @Test
  void anOrderOfDayAndMonthThatNothingTellsIsRefusedAndCanBeTold() throws IOException {
    Path file =
        file("order.csv", "Project,Organisation,Start date\nOrder of days,UNDP,03/04/2019\n");

    var refused = read(file);
    var told = importer.read(order(file, Map.of("Start date", "start+mdy")), progress -> {});
    Path next =
        file("next.csv", "Project,Organisation,Start date\nOrder remembered,UNDP,05/06/2019\n");
    var remembered = read(next);

    assertThat(refused.problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.rule()).isEqualTo("ambiguous-column");
          assertThat(it.element()).isEqualTo("C (Start date)");
          assertThat(it.message()).contains("+dmy");
        });
    assertThat(told.added()).isEqualTo(1);
    assertThat(remembered.added()).isEqualTo(1);
    assertThat(heldOf("Order remembered").start()).hasValue(LocalDate.of(2019, 5, 6));
  }

  @Test
  void aBadRowIsRefusedWithItsColumnAndTheOthersGoIn() throws IOException {
    var report =
        read(
            file(
                "rows.csv",
                """
                Project,Organisation,Start date,Participants
                Good row one,UNDP,2024-01-01,5
                Bad day,UNDP,next week,5
                ,,2024-01-01,5
                Ragged
                Good row two,UNDP,2024-01-01,7,too,many,cells
                Total,,,17
                """));

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.refused()).isEqualTo(3);
    assertThat(report.problems())
        .anySatisfy(it -> {
          assertThat(it.line()).isEqualTo(3);
          assertThat(it.element()).isEqualTo("C (Start date)");
          assertThat(it.message()).contains("next week");
        })
        .anySatisfy(it -> assertThat(it.rule()).isEqualTo("total-row"));
  }

  @Test
  void aWorkbookWithSeveralSheetsDatesAndFormulasIsRead() throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        var book = new Workbook(out, "test", "1.0")) {
      var notes = book.newWorksheet("Read me");
      notes.value(0, 0, "This workbook lists what we do.");
      var sheet = book.newWorksheet("Activities");
      sheet.value(0, 0, "Our work in 2024");
      sheet.range(0, 0, 0, 3).merge();
      String[] headings = {"Project", "Lead agency", "Start date", "Budget (USD)"};
      for (int i = 0; i < headings.length; i++) {
        sheet.value(2, i, headings[i]);
      }
      sheet.value(3, 0, "Workbook project");
      sheet.value(3, 1, "UNODC");
      sheet.value(3, 2, LocalDate.of(2024, 3, 1));
      sheet.style(3, 2).format("dd/mm/yyyy").set();
      sheet.value(3, 3, 1234.5);
      sheet.value(4, 0, "Formula project");
      sheet.value(4, 1, "UNODC");
      sheet.formula(4, 3, "D4*2");
    }

    var report = read(file);

    assertThat(report.added()).isEqualTo(1);
    assertThat(heldOf("Workbook project").start()).hasValue(LocalDate.of(2024, 3, 1));
    assertThat(report.problems())
        .anySatisfy(it -> assertThat(it.rule()).isEqualTo("sheet-left-out"))
        .anySatisfy(it -> {
          assertThat(it.file()).isEqualTo("book.xlsx!Activities");
          assertThat(it.rule()).isEqualTo("broken-cell");
          assertThat(it.line()).isEqualTo(5);
        });
  }

  @Test
  void contactsAreLeftOut() throws IOException {
    read(
        file(
            "contacts.csv",
            "Project,Organisation,Focal point,E-mail\nNo names,UNDP,Jane Roe,jane@example.org\n"));

    assertThat(heldOf("No names").element().toString())
        .doesNotContain("Jane")
        .doesNotContain("jane@");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mutatedFilesNeverFailOtherwiseThanInWords(long seed) throws IOException {
    var random = new Random(seed);
    for (String name :
        List.of(
            "input-valid.csv", "input-valid.xlsx", "input-merged.xlsx", "input-valid-latin1.csv")) {
      byte[] bytes = Files.readAllBytes(SharedData.at("hxl/tests/files/test_io/" + name));
      for (int i = 0; i < 5; i++) {
        byte[] mutated = bytes.clone();
        for (int j = 0; j <= random.nextInt(20); j++) {
          mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        Path file = folder.resolve("mutated-" + i + "-" + name);
        Files.write(file, mutated);

        var report = read(file);

        assertThat(report.read())
            .isEqualTo(report.added() + report.changed() + report.unchanged() + report.refused());
        assertThat(report.problems())
            .allSatisfy(it -> assertThat(it.message()).doesNotContain("Exception"));
      }
    }
  }

  private ImportReport read(Path path) {
    return importer.read(order(path, Map.of()), progress -> {});
  }

  private static ImportOrder order(Path path, Map<String, String> columns) {
    return new ImportOrder(
        List.of(path.toString()), "test", null, null, new TableOrder(columns, ""));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Activity held(String identifier) {
    return activities.findByIdentifier(identifier, AsOf.NOW).getFirst().activity();
  }

  private Activity heldOf(String title) {
    var found = new java.util.ArrayList<Activity>();
    activities.forEach(
        AsOf.NOW,
        it -> {
          if (it.activity().title().all().stream().anyMatch(name -> name.text().equals(title))) {
            found.add(it.activity());
          }
        });
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
