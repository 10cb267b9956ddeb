package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.Finding;
import org.commonground.edifact.pnrgov.ServiceContent.Doca;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.TravellerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pushes of bookings in XML. */
class PnrgovXmlReaderTests {
  static final String BOOKING =
      """
      <PNR NumberOfPassengers="2" PNR_TransDate="2026-01-02T08:00:00" PNR_CreationDate="2026-01-01T09:00:00">
        <BookingRefID ID="LOCAT1"><CompanyName Code="0A"/></BookingRefID>
        <POS><Source AgentSine="A1" PseudoCityCode="OFF1" ISOCountry="AT" AirlineVendorID="0A" AirportCode="VIE">
          <RequestorID ID="12345678"/></Source></POS>
        <Passenger RPH="1">
          <GivenName>ANNA</GivenName><Surname>ROSSI</Surname>
          <CustLoyalty ProgramID="0A" MembershipID="FF77"/>
          <DOC_SSR SSR_Code="DOCS" ServiceQuantity="1" Status="HK"><FlightInfo Code="0A"/>
            <DOCS DateOfBirth="1971-05-14" ExpiryDate="2030-12-01" FirstGivenName="ANNA" SecondGivenName="MARIA"
              Surname="ROSSI" Gender="F" IssuingLoc="ITA" PaxNationality="ITA" TravelDocType="P" TravelDocNbr="YA1234567"/>
          </DOC_SSR>
          <DOC_SSR SSR_Code="DOCA" ServiceQuantity="1" Status="HK">
            <DOCA AddressType="D" Address="1 ROAD" CityName="LONDON" PostalCode="E1" Country="GBR"/></DOC_SSR>
          <TicketDocument TicketDocumentNbr="0001234567890" Type="T" DateOfIssue="2026-01-02">
            <TotalFare Amount="528.40" CurrencyCode="EUR"/>
            <Taxes><Tax Amount="61.20" ISOCountry="AT" CurrencyCode="EUR" TaxType="YQ"/></Taxes>
            <PaymentInfo PaymentType="CC" PaymentUse="NEW" PaymentAmount="528.40" VendorCode="VI"
              AccountNbr="4XXX" ExpiryDate="0129" CardHolderName="ANNA ROSSI"/>
          </TicketDocument>
        </Passenger>
        <Passenger RPH="2"><GivenName>BRUNO</GivenName><Surname>ROSSI</Surname></Passenger>
        <Flight DepartureDateTime="2026-01-05T10:30:00" ArrivalDateTime="2026-01-05T12:45:00" ResBookDesigCode="Y"
            NumberInParty="2" Status="HK" FlightNumber="123">
          <DepartureAirport LocationCode="VIE"/><ArrivalAirport LocationCode="LHR"/>
          <Equipment AirEquipType="320"/><MarketingAirline Code="0A"/>
          <SSR SSR_Code="SEAT" ServiceQuantity="1" Status="HK" BoardPoint="VIE" OffPoint="LHR" RPH="2">
            <Airline Code="0A"/><Text>12A</Text></SSR>
        </Flight>
      </PNR>
      """;

  static String push(String bookings) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <IATA_PNRGOV_NotifRQ xmlns="http://www.iata.org/IATA/2007/00" Version="13.1" TransactionIdentifier="T1">
      <Originator AirlineCode="0A" SystemCode="0A"/>
      <FlightLeg CarrierCode="0A" FlightNumber="123" DepartureDateTime="2026-01-05T10:30:00" ArrivalDateTime="2026-01-05T12:45:00">
        <DepartureAirport LocationCode="VIE"/><ArrivalAirport LocationCode="LHR"/>
      </FlightLeg>
      <PNRs NumberOfPnrs="1">
    """
        + bookings
        + "</PNRs></IATA_PNRGOV_NotifRQ>";
  }

  static PnrgovXmlFile file(String text) {
    return new PnrgovXmlReader().read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Pnr booking(String inPnr) {
    return message(inPnr).pnrs().getFirst();
  }

  static PnrgovMessage message(String inPnr) {
    return file(push(
            "<PNR><BookingRefID ID='L'><CompanyName Code='0A'/></BookingRefID>" + inPnr + "</PNR>"))
        .messages()
        .getFirst();
  }

  static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void aWholePushIsReadWithoutAFinding() {
    PnrgovXmlFile file = file(push(BOOKING));

    PnrgovMessage push = file.messages().getFirst();
    assertThat(file.messages()).hasSize(1);
    assertThat(file.findings()).isEmpty();
    assertThat(push.findings()).isEmpty();
    assertThat(push.header().type().versionAndRelease()).isEqualTo("13.1");
    assertThat(push.header().reference()).isEqualTo("T1");
    assertThat(push.originators().getFirst().system()).isEqualTo("0A");
    assertThat(push.declaredPnrs()).isEqualTo(1);
    assertThat(push.rest().isEmpty()).isTrue();
    FlightLeg flight = Objects.requireNonNull(push.flight());
    assertThat(flight.carrier() + flight.number()).isEqualTo("0A123");
    assertThat(flight.stops().getFirst().at()).hasToString("2026-01-05T10:30");
  }

  @Test
  void everyPassengerIsATravellerWithADocumentOrWithout() {
    List<Traveller> travellers = file(push(BOOKING)).messages().getFirst().travellers();

    Traveller anna = travellers.get(0);
    Traveller bruno = travellers.get(1);
    assertThat(travellers).hasSize(2);
    assertThat(anna.name().surname() + "/" + anna.name().given()).isEqualTo("ROSSI/ANNA");
    assertThat(anna.recordLocator()).isEqualTo("LOCAT1");
    assertThat(anna.particulars().born()).extracting(it -> it.date()).hasToString("1971-05-14");
    assertThat(anna.particulars().sex()).isEqualTo("F");
    assertThat(anna.particulars().nationality()).isEqualTo("ITA");
    assertThat(anna.documents().getFirst().number()).isEqualTo("YA1234567");
    assertThat(anna.documents().getFirst().issuer()).isEqualTo("ITA");
    assertThat(anna.documents().getFirst().expires())
        .extracting(it -> it.date())
        .hasToString("2030-12-01");
    assertThat(bruno.documents()).isEmpty();
    assertThat(bruno.seat()).isEqualTo("12A");
  }

  @Test
  void whatStandsBesidesInABookingHasItsPlace() {
    Pnr pnr = file(push(BOOKING)).messages().getFirst().pnrs().getFirst();

    Passenger anna = pnr.passengers().getFirst();
    assertThat(pnr.details().originators().getFirst().agency()).isEqualTo("12345678");
    assertThat(pnr.details().dates().getFirst().at()).hasToString("2026-01-02T08:00");
    assertThat(pnr.locators().getFirst().created()).extracting(it -> it.at()).isNotNull();
    assertThat(pnr.flights().getFirst().bookingClass()).isEqualTo("Y");
    assertThat(anna.frequentFlyers().getFirst().number()).isEqualTo("FF77");
    assertThat(anna.tickets().getFirst().amounts().getFirst().amount()).isEqualTo("528.40");
    assertThat(anna.tickets().getFirst().taxes().getFirst().type()).isEqualTo("YQ");
    assertThat(anna.tickets().getFirst().payments().getFirst().account()).isEqualTo("4XXX");
    assertThat(anna.remarks().services().get(1).content())
        .isInstanceOfSatisfying(
            Doca.class, it -> assertThat(it.address().city()).isEqualTo("LONDON"));
    assertThat(anna.remarks().rest().isEmpty()).isTrue();
  }

  @Test
  void aLevelWithSeparatorsInItIsWrittenInEdifactAsOneComponent() {
    String booking = BOOKING.replace("<CustLoyalty ", "<CustLoyalty LoyalLevel=\"GOLD?:1\" ");
    PnrgovMessage read = file(push(booking)).messages().getFirst();

    PnrgovMessage again = Pushes.read(Pushes.written(read, Delimiters.DEFAULT)).getFirst();

    FrequentFlyer flyer =
        read.pnrs().getFirst().passengers().getFirst().frequentFlyers().getFirst();
    assertThat(flyer.level()).isEqualTo("GOLD???:1");
    assertThat(again.pnrs().getFirst().passengers().getFirst().frequentFlyers())
        .containsExactly(flyer);
  }

  @Test
  void prefixesMakeNoDifference() {
    String prefixed =
        push(BOOKING)
            .replace("xmlns=", "xmlns:i=")
            .replace("</", "</i:")
            .replaceAll("<([A-Z])", "<i:$1");

    PnrgovXmlFile file = file(prefixed);

    assertThat(file.findings()).isEmpty();
    assertThat(file.messages().getFirst().findings()).isEmpty();
    assertThat(file.messages().getFirst().travellers())
        .isEqualTo(file(push(BOOKING)).messages().getFirst().travellers());
  }

  @Test
  void aMissingNamespaceIsAFinding() {
    PnrgovXmlFile file = file(push(BOOKING).replace(" xmlns=\"" + XmlPush.NAMESPACE + "\"", ""));

    assertThat(codes(file.messages().getFirst().findings())).containsExactly("namespace-differs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
  void isReadInTheEncodingThatItDeclares(String encoding) {
    String text = push(BOOKING).replace("ROSSI", "MÜLLER").replace("UTF-8", encoding);

    PnrgovXmlFile file = new PnrgovXmlReader().read(text.getBytes(Charset.forName(encoding)));

    assertThat(file.findings()).isEmpty();
    assertThat(file.messages().getFirst().travellers().getFirst().name().surname())
        .isEqualTo("MÜLLER");
  }

  @Test
  void bytesThatAreNotUtf8AsDeclaredAreReadAsLatin() {
    String text = push(BOOKING).replace("ROSSI", "MÜLLER");

    PnrgovXmlFile file = new PnrgovXmlReader().read(text.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(codes(file.findings())).containsExactly("encoding-differs");
    assertThat(file.messages().getFirst().travellers().getFirst().name().surname())
        .isEqualTo("MÜLLER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
  void offsetsAreBytesOfTheFileAsReceived(String encoding) {
    Charset charset = Charset.forName(encoding);
    String text =
        push(BOOKING + "<Öther/><Unheard Of='it'/>")
            .replace("ROSSI", "MÜLLER")
            .replace("UTF-8", encoding);
    byte[] bytes = text.getBytes(charset);

    Finding last = new PnrgovXmlReader().read(bytes).messages().getFirst().findings().getLast();

    byte[] before = text.substring(0, text.indexOf("<Unheard")).getBytes(charset);
    assertThat(last.code()).isEqualTo("unknown-element");
    assertThat(last.offset()).isEqualTo(before.length);
  }

  @Test
  void everyPaperOfAServiceIsRead() {
    Pnr pnr =
        booking(
            """
            <Passenger RPH='1'><Surname>ROSSI</Surname><GivenName>ANNA</GivenName>
            <DOC_SSR SSR_Code='DOCS'>seen<DOCS TravelDocType='P' IssuingLoc='ITA' TravelDocNbr='YA1' Surname='ROSSI' FirstGivenName='ANNA'/>
            <DOCS TravelDocType='I' IssuingLoc='ITA' TravelDocNbr='CA2' Surname='ROSSI' FirstGivenName='ANNA'/></DOC_SSR></Passenger>
            """);

    assertThat(pnr.travellers().getFirst().documents())
        .extracting(TravelDocument::number)
        .containsExactly("YA1", "CA2");
  }

  @ParameterizedTest(name = "a passenger of type {0} is {1}")
  @CsvSource({"ADT, PASSENGER", "CHD, CHILD", "INF, INFANT", "CNN, CHILD", "XYZ, PASSENGER"})
  void theTypeOfPassengerTellsTheKind(String type, TravellerKind kind) {
    Pnr pnr = booking("<Passenger PTC='" + type + "'><Surname>ROSSI</Surname></Passenger>");

    assertThat(pnr.travellers().getFirst().kind()).isEqualTo(kind);
  }

  @Test
  void anInfantIsLinkedToTheOnlyAdultWhoHoldsOne() {
    Pnr pnr =
        booking(
            """
            <Passenger RPH='1'><Surname>ROSSI</Surname><GivenName>ANNA</GivenName></Passenger>
            <Passenger RPH='2' AccompaniedByInfantInd='true'><Surname>ROSSI</Surname><GivenName>BRUNO</GivenName></Passenger>
            <Passenger RPH='3' PTC='INF'><Surname>ROSSI</Surname><GivenName>CARLO</GivenName></Passenger>
            """);

    assertThat(pnr.passengers()).extracting(Passenger::infantOf).containsExactly(0, 0, 2);
  }

  @Test
  void aServiceForAnInfantMakesATravellerWhoIsHeld() {
    Pnr pnr =
        booking(
            """
            <Passenger RPH='1'><Surname>ROSSI</Surname><GivenName>ANNA</GivenName>
            <SSR SSR_Code='INFT'><Text>ROSSI/CARLO 12JAN25</Text></SSR></Passenger>
            """);

    assertThat(Pushes.names(pnr)).containsExactly("ROSSI/ANNA", "ROSSI/CARLO");
    assertThat(pnr.passengers().getLast().infantOf()).isEqualTo(1);
    assertThat(pnr.travellers().getLast().kind()).isEqualTo(TravellerKind.INFANT);
  }

  @Test
  void aDocumentThatSaysInfantOfItsOwnPassengerMakesNobodyMore() {
    Pnr pnr =
        booking(
            """
            <Passenger RPH='1'><Surname>ROSSI</Surname><GivenName>CARLO</GivenName>
            <DOC_SSR SSRCode='DOCS'><DOCS Gender='MI' Surname='ROSSI' FirstGivenName='CARLO' TravelDocNbr='Y1'/></DOC_SSR>
            </Passenger>
            """);

    assertThat(Pushes.names(pnr)).containsExactly("ROSSI/CARLO");
    assertThat(pnr.travellers().getFirst().kind()).isEqualTo(TravellerKind.INFANT);
    assertThat(pnr.travellers().getFirst().documents()).hasSize(1);
  }

  @Test
  void whatIsToBePurgedIsMarkedWhereverItStands() {
    PnrgovMessage push =
        message(
            """
            <Passenger RPH='1'><Surname>ROSSI</Surname>
            <SSR SSR_Code='WCHR'/><Unheard>PAX IS DIABETIC</Unheard></Passenger>
            <OSI><Text>TRADE UNION DELEGATION</Text></OSI>
            """);

    assertThat(push.sensitive())
        .extracting(it -> it.sensitivity().rule())
        .containsExactly("WCHR", "DIABETIC", "TRADE UNION");
  }

  @Test
  void aBookingWithNothingButItsLocatorIsCancelled() {
    assertThat(booking("").status()).isEqualTo(Pnr.Status.CANCELLED);
  }
}
