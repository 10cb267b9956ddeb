package org.commonground.matching.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.commonground.matching.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListReadersTests {

  @Test
  void theSyntheticListIsRead() {
    WatchList list = SyntheticList.read();

    ListEntry second = list.entries().get(1);
    assertThat(list.entries()).hasSize(12);
    assertThat(second.names())
        .extracting(ListedName::quality)
        .containsExactly(NameQuality.PRIMARY, NameQuality.GOOD, NameQuality.LOW);
    assertThat(second.birthDates())
        .containsExactly(
            BirthDate.inYears(1968, 1970, false), BirthDate.on(LocalDate.of(1969, 11, 12)));
    assertThat(second.nationalities()).containsExactly("SD", "TD");
    assertThat(second.documents()).containsExactly(new Document("P0281945", "SD"));
    assertThat(list.version().sha256()).hasSize(64);
  }

  @Test
  void aNameFieldWithSeveralNamesIsSplit() {
    ListEntry entry = SyntheticList.read().entries().get(7);

    assertThat(entry.names())
        .extracting(ListedName::text)
        .contains("Noor ul-Haq Tarzikhel", "Nurulhaq Tarzikheil");
  }

  @Test
  void damagedRowsAreFindingsWithoutPersonalData() {
    byte[] file =
        """
        reference,name,birth_dates,nationalities,quality
        R1,Canary Person,some day,Atlantis,splendid
        ,No Reference,,,
        R2,Other Person,1970,FR,low
        """
            .getBytes(StandardCharsets.UTF_8);

    ReadList read = PlainListReader.read("X", null, file);

    assertThat(read.list().entries()).hasSize(2);
    assertThat(read.findings())
        .extracting(it -> it.line() + " " + it.code())
        .containsExactly("2 quality", "2 birth-date", "2 nationality", "3 row");
    assertThat(read.findings().toString()).doesNotContain("Canary", "some day", "Atlantis");
  }

  @Test
  void aQuotationMarkInsideAValueSwallowsNoRows() {
    byte[] file =
        """
        reference,name
        1,Orhan "Kestrel" Vale
        2,"Maro, ""the tall"" Quill"
        3,Bren O"Dell
        4, "Vale, Tamsin"
        """
            .getBytes(StandardCharsets.UTF_8);

    ReadList read = PlainListReader.read("X", null, file);

    assertThat(read.findings()).isEmpty();
    assertThat(read.list().entries())
        .extracting(it -> it.names().getFirst().text())
        .containsExactly(
            "Orhan \"Kestrel\" Vale", "Maro, \"the tall\" Quill", "Bren O\"Dell", "Vale, Tamsin");
  }

  @Test
  void aFileWithoutItsColumnsIsAFinding() {
    ReadList read = PlainListReader.read("X", null, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));

    assertThat(read.list().entries()).isEmpty();
    assertThat(read.findings()).extracting(ListFinding::code).containsExactly("column", "column");
  }

  @Test
  void theUnitedNationsFormIsRead() {
    byte[] file =
        """
        <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09Z"><INDIVIDUALS><INDIVIDUAL>
        <FIRST_NAME>YAROMIR</FIRST_NAME><SECOND_NAME>VORON</SECOND_NAME>
        <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER><GENDER>Male</GENDER>
        <NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Yaro</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1970</FROM_YEAR>
        <TO_YEAR>1972</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A 123-45</NUMBER>
        <ISSUING_COUNTRY>France</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
        </INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
        """
            .getBytes(StandardCharsets.UTF_8);

    ReadList read = UnitedNationsReader.read(file);

    ListEntry entry = read.list().entries().getFirst();
    assertThat(entry)
        .isEqualTo(
            new ListEntry(
                "XXi.001",
                EntryKind.PERSON,
                List.of(
                    new ListedName("YAROMIR VORON", NameQuality.PRIMARY),
                    new ListedName("Yaro", NameQuality.LOW)),
                List.of(BirthDate.inYears(1970, 1972, false)),
                List.of("IR"),
                Sex.MALE,
                List.of(new Document("A 123-45", "FR"))));
    assertThat(read.list().version().date()).isEqualTo(LocalDate.of(2026, 2, 27));
  }

  @Test
  void aFileThatBreaksOffGivesTheEntriesBefore() {
    byte[] file =
        """
        <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>YAROMIR</FIRST_NAME>
        <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER></INDIVIDUAL><INDIVIDUAL><FIRST
        """
            .getBytes(StandardCharsets.UTF_8);

    ReadList read = UnitedNationsReader.read(file);

    assertThat(read.list().entries()).hasSize(1);
    assertThat(read.findings()).extracting(ListFinding::code).containsExactly("xml");
  }

  @Test
  void remarksOfTheUnitedStatesListAreRead() {
    String sdn =
        "77,\"VORON, Yaromir\",\"individual\",\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
            + "\"DOB 10 Dec 1948; alt. DOB circa 1950; nationality Iraq; Gender Male; "
            + "Passport A144378 (Germany); a.k.a. 'YARO'.\"\n";
    String alt = "77,12,\"aka\",\"VORONOV, Yaromir\",-0- \n";

    ListEntry entry = OfacReader.read(null, bytes(sdn), bytes(alt)).list().entries().getFirst();

    assertThat(entry.names())
        .extracting(it -> it.text() + " " + it.quality())
        .containsExactly("VORON, Yaromir PRIMARY", "VORONOV, Yaromir GOOD", "YARO LOW");
    assertThat(entry.birthDates())
        .containsExactly(
            BirthDate.on(LocalDate.of(1948, 12, 10)), BirthDate.inYears(1950, 1950, true));
    assertThat(entry.documents()).containsExactly(new Document("A144378", "DE"));
    assertThat(entry.sex()).isEqualTo(Sex.MALE);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0} is from {1} to {2}")
  @CsvSource({
    "1970-05-01, 1970-05-01, 1970-05-01", "1970-05, 1970-05-01, 1970-05-31",
    "1970, 1970-01-01, 1970-12-31", "1968..1972, 1968-01-01, 1972-12-31",
    "1968 to 1972, 1968-01-01, 1972-12-31", "01 May 1970, 1970-05-01, 1970-05-01",
    "Feb 1972, 1972-02-01, 1972-02-29", "1970-00-00, 1970-01-01, 1970-12-31",
  })
  void datesAreAsPreciseAsTheyAreWritten(String written, LocalDate from, LocalDate to) {
    assertThat(BirthDate.parse(written)).isEqualTo(new BirthDate(from, to, false));
  }

  @ParameterizedTest(name = "{0} is no date")
  @CsvSource({"soon", "1970-13-01", "31 Feb 1970", "12", "''"})
  void whatIsNoDateIsNone(String written) {
    assertThat(BirthDate.parse(written)).isNull();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Iraq, IQ",
    "IRQ, IQ",
    "D, DE",
    "'Korea, North', KP",
    "Côte d'Ivoire, CI",
    "Türkiye, TR"
  })
  void countriesAreKnownByNamesAndCodes(String written, String code) {
    assertThat(Countries.codeOf(written)).isEqualTo(code);
  }

  @Test
  void theRealListsAreReadWhole() {
    ReadList un =
        UnitedNationsReader.read(SharedData.bytes("names/lists/UN_consolidated_2026-02-27.xml"));
    ReadList ofac =
        OfacReader.read(
            null,
            SharedData.bytes("names/lists/sdn_bench.csv"),
            SharedData.bytes("names/lists/alt_bench.csv"));

    assertThat(un.list().entries()).hasSize(1003);
    assertThat(un.list().entries()).filteredOn(it -> it.kind() == EntryKind.PERSON).hasSize(730);
    assertThat(ofac.list().entries()).hasSize(8976);
    assertThat(un.findings()).hasSizeLessThan(5);
    assertThat(ofac.findings()).hasSizeLessThan(60);
  }
}
