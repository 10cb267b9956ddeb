package org.commonground.edifact.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Finding;
import org.commonground.edifact.MessagePart;
import org.commonground.edifact.PlainSegments;
import org.commonground.edifact.SharedData;
import org.commonground.edifact.travel.Contact;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.TravelDocument.CheckDigits;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.TravellerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passenger lists as values. */
class PassengerListReaderTests {
  private static final String HEAD =
      "UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'NAD+MS+++DESK'COM+555 0100:TE+a@example.org:EM'"
          + "TDT+20+XX123+++XX'LOC+125+AAA'DTM+189:2611291130:201'LOC+92+BBB'"
          + "LOC+87+CCC'DTM+232:2611291420:201'";
  private static final String PERSON =
      "NAD+FL+++BRISK:ANSEL:LEE'ATT+2++M'DTM+329:840229:101'MEA+CT++:2'MEA+WT++KGM:31'"
          + "FTX+BAG+++XX111111:XX111112'LOC+178+AAA'LOC+179+CCC'LOC+180+XXA:::RIVERTON'NAT+2+XXB'"
          + "RFF+AVF:PLMOKN'RFF+ABO:123'RFF+SEA:14C'"
          + "DOC+P:110:111+L1234567'DTM+36:310615'LOC+91+XXB'";

  private static PassengerList read(String body) {
    String text = "UNB+UNOC:3+A+B+261129:1130+1'" + HEAD + body + "UNT+1+1'UNZ+1+1'";
    var file = EdifactReader.read(text.getBytes(StandardCharsets.ISO_8859_1));
    return PassengerListReader.read(file.messages().getFirst());
  }

  private static List<String> codes(PassengerList list) {
    return list.findings().stream().map(Finding::code).toList();
  }

  @Test
  void readsAPassengerWithEverythingStated() {
    var list = read(PERSON + "CNT+42:1'");

    Traveller traveller = list.travellers().getFirst();
    var born = Objects.requireNonNull(traveller.particulars().born());
    var document = traveller.documents().getFirst();
    assertThat(list.findings()).isEmpty();
    assertThat(traveller.kind()).isEqualTo(TravellerKind.PASSENGER);
    assertThat(traveller.name().surname()).isEqualTo("BRISK");
    assertThat(traveller.name().givenNames()).containsExactly("ANSEL", "LEE");
    assertThat(traveller.particulars().sex()).isEqualTo("M");
    assertThat(born.date()).hasToString("1984-02-29");
    assertThat(traveller.particulars().nationality()).isEqualTo("XXB");
    assertThat(traveller.baggage().count()).isEqualTo(2);
    assertThat(traveller.baggage().weight()).isEqualTo("KGM 31");
    assertThat(traveller.baggage().tags()).containsExactly("XX111111", "XX111112");
    assertThat(traveller.place("178")).isEqualTo(new Place("178", "AAA"));
    assertThat(traveller.place("180")).isEqualTo(new Place("180", "XXA", "", "RIVERTON", ""));
    assertThat(traveller.recordLocator()).isEqualTo("PLMOKN");
    assertThat(traveller.reference("ABO")).isEqualTo("123");
    assertThat(traveller.seat()).isEqualTo("14C");
    assertThat(document.number()).isEqualTo("L1234567");
    assertThat(document.issuer()).isEqualTo("XXB");
    assertThat(Objects.requireNonNull(document.expires()).date()).hasToString("2031-06-15");
  }

  @Test
  void readsTheFlightWithItsStops() {
    var list = read(PERSON);

    FlightLeg flight = list.flights().getFirst();
    assertThat(flight.role()).isEqualTo(FlightLeg.Role.REPORTED);
    assertThat(flight.carrier()).isEqualTo("XX");
    assertThat(flight.number()).isEqualTo("123");
    assertThat(flight.stops()).hasSize(3);
    assertThat(Objects.requireNonNull(flight.departure()).at()).hasToString("2026-11-29T11:30");
    assertThat(Objects.requireNonNull(flight.arrival()).place().code()).isEqualTo("CCC");
    assertThat(list.parties().getFirst().contacts())
        .containsExactly(new Contact("TE", "555 0100"), new Contact("EM", "a@example.org"));
  }

  @ParameterizedTest(name = "{0} is a {1}")
  @CsvSource({
    "FL, PASSENGER",
    "FM, CREW",
    "DDU, TRANSIT_PASSENGER",
    "DDT, TRANSIT_CREW",
    "QQ, OTHER"
  })
  void everyNadThatIsAPersonBecomesATraveller(String role, TravellerKind kind) {
    var list = read(PERSON.replace("NAD+FL", "NAD+" + role) + PERSON);

    assertThat(list.travellers()).hasSize(2);
    assertThat(list.travellers().getFirst().kind()).isEqualTo(kind);
    assertThat(list.travellers().getFirst().name().surname()).isEqualTo("BRISK");
  }

  @ParameterizedTest(name = "BGM+{0}+{1} is {2}, {3}")
  @CsvSource({
    "745, '', PASSENGERS, LIST",
    "745, CP, PASSENGERS, CHANGE",
    "745, XR, PASSENGERS, CANCELLATION",
    "745, RP, PASSENGERS, REDUCTION",
    "250, '', CREW, LIST",
    "266, CL, FLIGHT_STATUS, CLOSED",
    "266, CLNB, FLIGHT_STATUS, CLOSED_NOT_ON_BOARD",
    "266, CLOB, FLIGHT_STATUS, CLOSED_ON_BOARD",
    "336, '', MASTER_CREW, LIST",
    "655, '', GATE_PASS, LIST",
    "999, QQ, OTHER, OTHER",
  })
  void saysWhatTheListIsFor(String name, String identifier, ListKind kind, Purpose purpose) {
    String text = HEAD.replace("BGM+745", "BGM+" + name + "+" + identifier) + PERSON + "UNT+1+1'";

    var list =
        PassengerListReader.read(
            EdifactReader.read(text.getBytes(StandardCharsets.ISO_8859_1)).messages().getFirst());

    assertThat(list.kind()).isEqualTo(kind);
    assertThat(list.purpose()).isEqualTo(purpose);
    assertThat(list.travellers()).hasSize(1);
  }

  @Test
  void aCloseOutListsReferencesWithoutNames() {
    var list = read("NAD+ZZZ'RFF+AVF:PLMOKN'RFF+ABO:123'NAD+ZZZ'RFF+AVF:QWERTZ'RFF+ABO:124'");

    assertThat(list.travellers())
        .hasSize(2)
        .allMatch(it -> it.kind() == TravellerKind.REFERENCE_ONLY);
    assertThat(list.travellers().getLast().reference("ABO")).isEqualTo("124");
    assertThat(list.findings()).isEmpty();
  }

  @Test
  void keepsUnknownSegmentsAndCodesWithTheirPlace() {
    var list = read(PERSON + "XYZ+secret'" + PERSON.replace("RFF+ABO", "RFF+QQQ"));

    assertThat(list.travellers()).hasSize(2);
    assertThat(codes(list)).containsExactly("unknown-segment", "unknown-code");
    assertThat(list.travellers().getFirst().documents().getFirst().rest().segments())
        .containsExactly("XYZ+secret");
    assertThat(list.travellers().getLast().references()).contains(new Reference("QQQ", "123"));
    assertThat(list.findings().getFirst().segment()).isEqualTo(27);
    assertThat(list.findings()).noneMatch(it -> it.message().contains("secret"));
  }

  @ParameterizedTest(name = "a document number {0} is {1}")
  @CsvSource({
    "L1234567, ABSENT",
    "L1234567<3, HOLD",
    "L1234567<4, FAIL",
    "P12345678, ABSENT",
  })
  void checksDigitsThatCameWithTheNumber(String number, CheckDigits expected) {
    var list = read(PERSON.replace("L1234567", number));

    assertThat(list.travellers().getFirst().documents().getFirst().checkDigits())
        .isEqualTo(expected);
    assertThat(codes(list).contains("check-digit")).isEqualTo(expected == CheckDigits.FAIL);
  }

  @ParameterizedTest(name = "{0} written as {1} is found as {2}, and the traveller is read")
  @CsvSource({
    "329:840229:101, 329:840230:101, no-date",
    "329:840229:101, 329:ABC, no-date",
    "NAD+FL+++BRISK:ANSEL:LEE, NAD+FL, no-name",
    "BGM+745', '', missing-bgm",
    "TDT+20+XX123+++XX, TDT+20, no-flight",
    "TDT+20, TDT+99, unknown-code",
    "189:2611291130:201, 189:26112911:201, no-time",
    "CNT+42:1, CNT+42:47, cnt-count",
  })
  void aFaultIsFoundAndReadingGoesOn(String right, String wrong, String code) {
    String text = (HEAD + PERSON + "CNT+42:1'UNT+1+1'").replace(right, wrong);

    var list =
        PassengerListReader.read(
            EdifactReader.read(text.getBytes(StandardCharsets.ISO_8859_1)).messages().getFirst());

    assertThat(codes(list)).contains(code);
    assertThat(list.travellers()).hasSize(1);
    assertThat(list.travellers().getFirst().recordLocator()).isEqualTo("PLMOKN");
  }

  @ParameterizedTest(name = "{1} is found where it stands")
  @CsvSource({
    "BGM+745, BGM+999, unknown-list, BGM",
    "BGM+745', BGM+745+QQ', unknown-purpose, BGM",
    "CNT+42:1, CNT+41:0'CNT+42:47, cnt-count, CNT+42",
    "CNT+42:1, CNT+41:3'CNT+42:1, cnt-count, CNT+41",
  })
  void aFindingPointsAtItsSegment(String right, String wrong, String code, String segment) {
    String text = (HEAD + PERSON + "CNT+42:1'UNT+1+1'").replace(right, wrong);

    var list =
        PassengerListReader.read(
            EdifactReader.read(text.getBytes(StandardCharsets.ISO_8859_1)).messages().getFirst());

    assertThat(list.findings())
        .filteredOn(it -> it.code().equals(code))
        .singleElement()
        .satisfies(it -> assertThat(text.substring((int) it.offset())).startsWith(segment));
  }

  @ParameterizedTest(name = "D.{0} with {1}")
  @CsvSource({"94B, GIS+173", "02B, GEI+4+173", "05B, FTX+AAA+++X", "10A, RFF+CR:1", "23A, EMP+1"})
  void whatOneVersionAllowsIsAcceptedInAll(String version, String segment) {
    String text = HEAD.replace("05B", version) + PERSON.replace("DOC+P", segment + "'DOC+P");

    var list =
        PassengerListReader.read(
            EdifactReader.read(text.getBytes(StandardCharsets.ISO_8859_1)).messages().getFirst());

    assertThat(list.findings()).isEmpty();
    assertThat(list.header().type().release()).isEqualTo(version);
    assertThat(list.travellers()).hasSize(1);
  }

  @Test
  void readsAnOverflightAndEachLegOfAFlightOfTwo() {
    var list =
        read(
            "TDT+20+XX124'LOC+125+CCC'DTM+189:2611291600:201'LOC+87+DDD'TDT+34+XX124'LOC+188+EEE'"
                + PERSON);

    assertThat(list.flights())
        .extracting(FlightLeg::role)
        .containsExactly(
            FlightLeg.Role.REPORTED, FlightLeg.Role.REPORTED, FlightLeg.Role.OVERFLIGHT);
    assertThat(list.flights().get(1).number()).isEqualTo("124");
    assertThat(list.travellers()).hasSize(1);
  }

  @Test
  void aPartOfAListSaysWhichAndComparesNoCounts() {
    String text =
        HEAD.replace("IATA'", "IATA+XX123/261129/1130+02'") + PERSON + "CNT+42:180'UNT+1+1'";

    var list =
        PassengerListReader.read(
            EdifactReader.read(text.getBytes(StandardCharsets.ISO_8859_1)).messages().getFirst());

    assertThat(list.header().part()).isEqualTo(new MessagePart(2, ""));
    assertThat(list.header().commonAccessReference()).isEqualTo("XX123/261129/1130");
    assertThat(list.findings()).isEmpty();
  }

  @Test
  void readsANameThatStandsInTheLinesBeforeItsPlace() {
    var list = read(PERSON.replace("NAD+FL+++BRISK", "NAD+FL++BRISK"));

    assertThat(list.travellers().getFirst().name().surname()).isEqualTo("BRISK");
    assertThat(list.travellers().getFirst().name().given()).isEqualTo("ANSEL LEE");
  }

  @Test
  void acceptsAnyNumberOfReferencesInAnyVersion() {
    var list = read(PERSON + "RFF+SEA:15C'RFF+CR:99'RFF+AEA:1");

    assertThat(list.travellers().getFirst().references()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void agreesWithTheReadableTwinOnGeneratedListsOfSeed(long seed) {
    byte[] bytes = GeneratedLists.of(seed, 120);

    var message = EdifactReader.read(bytes).messages().getFirst();
    var list = PassengerListReader.read(message);

    assertThat(list.travellers().stream().map(PlainPassengerList::line))
        .hasSize(120)
        .isEqualTo(PlainPassengerList.of(PlainSegments.of(message.segments())));
  }

  @ParameterizedTest(name = "list {0} has {1} travellers")
  @CsvSource({"A, 1", "B, 1", "C, 3", "D, 1", "E, 3", "F, 1"})
  void readsTravellersOfTelexLists(String letter, int count) {
    var file = EdifactReader.read(shared("ediclean/original_" + letter + ".txt"));

    var list = PassengerListReader.read(file.messages().getFirst());

    assertThat(list.travellers()).hasSize(count).allMatch(it -> !it.name().isEmpty());
    assertThat(list.travellers()).allMatch(it -> !it.documents().isEmpty());
    assertThat(list.flights()).hasSize(1);
    // The counts are of all parts, and these are parts; one list has an identifier of its own.
    assertThat(codes(list)).isSubsetOf("unknown-purpose");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paxlst.txt", "bad-paxlst.txt"})
  void readsTheDriverOfATruckThoughTheMessageIsNoFlights(String name) {
    var file = EdifactReader.read(shared("smooks/" + name));

    var list = PassengerListReader.read(file.messages().getFirst());

    assertThat(list.travellers()).hasSize(1);
    assertThat(list.travellers().getFirst().documents()).hasSize(2);
    assertThat(list.travellers().getFirst().particulars().sex()).isEqualTo("M");
  }

  private static byte[] shared(String name) {
    return SharedData.bytes(SharedData.file("passenger/paxlst/" + name));
  }

  @Test
  void printsNoPersonalData() {
    var list = read(PERSON);

    Traveller traveller = list.travellers().getFirst();
    String printed =
        list
            + " "
            + traveller
            + traveller.name()
            + traveller.particulars()
            + traveller.documents()
            + traveller.references()
            + traveller.places()
            + traveller.baggage()
            + traveller.rest()
            + traveller.particulars().born();
    assertThat(printed)
        .doesNotContain("BRISK", "ANSEL", "840229", "1984", "L1234567", "PLMOKN", "RIVERTON");
  }

  @Test
  void everyTravellerOfTheLegacyVariantAppears() {
    String text =
        "UNA:+.? 'UNB+UNOA:1+XX+US+260131:2359+1'UNH+1+PAXLST:001:000:XX+XX12/260131/2300'"
            + "CTA+IC+:DESK'TDT++XX12+40+XX'LOC+005+AAA:50'DTM+136+260131+1030'"
            + "LOC+008+BBB:50'DTM+132+260131+2200'UNS+D'"
            + "PDT+P/X1234567:300909:UTO+BRISK:ANSEL:P:590429:M+PAX+AAA:BBB'"
            + "PDT++GU:LI::::F+CRW'PDT+V/7'UNT+12+1'UNZ+1+1'";

    PassengerList list =
        PassengerListReader.read(
            EdifactReader.read(text.getBytes(StandardCharsets.US_ASCII)).messages().getFirst());

    assertThat(list.travellers())
        .extracting(Traveller::kind)
        .containsExactly(TravellerKind.PASSENGER, TravellerKind.CREW, TravellerKind.OTHER);
    Traveller first = list.travellers().getFirst();
    assertThat(first.name()).isEqualTo(new PersonName("BRISK", List.of("ANSEL", "P"), ""));
    assertThat(first.particulars().sex()).isEqualTo("M");
    assertThat(Objects.requireNonNull(first.particulars().born()).date())
        .isEqualTo(LocalDate.of(1959, 4, 29));
    assertThat(first.documents().getFirst().number()).isEqualTo("X1234567");
    assertThat(Objects.requireNonNull(first.documents().getFirst().expires()).date())
        .isEqualTo(LocalDate.of(2030, 9, 9));
    assertThat(Objects.requireNonNull(first.place("178")).code()).isEqualTo("AAA");
    assertThat(list.flights().getFirst().carrier() + list.flights().getFirst().number())
        .isEqualTo("XX12");
    assertThat(list.findings()).extracting(Finding::code).doesNotContain("missing-bgm");
  }
}
