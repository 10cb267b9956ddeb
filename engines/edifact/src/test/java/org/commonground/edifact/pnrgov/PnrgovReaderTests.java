package org.commonground.edifact.pnrgov;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.commonground.edifact.pnrgov.Passenger.NamedBy;
import org.commonground.edifact.pnrgov.Pnr.Status;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.TravellerKind;
import org.junit.jupiter.api.Test;

class PnrgovReaderTests {

  @Test
  void readsWhatStandsInFrontOfTheBookings() {
    PnrgovMessage push = Pushes.push("TIF+DOE+JANE:A:1");

    assertThat(push.function()).isEqualTo("22");
    assertThat(push.isFullPush()).isTrue();
    assertThat(push.declaredPnrs()).isEqualTo(1);
    FlightLeg flight = requireNonNull(push.flight());
    assertThat(flight.carrier() + flight.number()).isEqualTo("0A123");
    assertThat(flight.stops().getFirst().at()).isEqualTo(LocalDateTime.of(2026, 1, 5, 10, 30));
    assertThat(flight.stops().getLast().at()).isEqualTo(LocalDateTime.of(2026, 1, 5, 12, 45));
    assertThat(push.findings()).isEmpty();
  }

  @Test
  void everyNameIsATravellerWithADocumentOrWithout() {
    Pnr pnr =
        Pushes.booking(
            """
            TIF+DOE+JANE:A:1
            SSR+DOCS:HK:1:0A:::::/P/AUT/U1234567/AUT/14MAY71/F/01DEC30/DOE/JANE
            TIF+ROE+RICHARDMR:A:2
            """);

    assertThat(Pushes.names(pnr)).containsExactly("DOE/JANE", "ROE/RICHARDMR");
    var jane = pnr.travellers().getFirst();
    assertThat(jane.documents().getFirst().number()).isEqualTo("U1234567");
    assertThat(requireNonNull(jane.particulars().born()).date())
        .isEqualTo(LocalDate.of(1971, 5, 14));
    assertThat(requireNonNull(jane.documents().getFirst().expires()).date())
        .isEqualTo(LocalDate.of(2030, 12, 1));
    assertThat(jane.particulars().nationality()).isEqualTo("AUT");
    assertThat(jane.recordLocator()).isEqualTo("LOCAT1");
    assertThat(pnr.travellers().getLast().documents()).isEmpty();
  }

  @Test
  void severalGivenNamesOfOneSurnameAreSeveralTravellers() {
    Pnr pnr = Pushes.booking("TIF+DOE+JANE:A:1+JOHN:A:2");

    assertThat(Pushes.names(pnr)).containsExactly("DOE/JANE", "DOE/JOHN");
  }

  @Test
  void aDocumentBelongsToWhomItsReferenceNames() {
    Pnr pnr =
        Pushes.booking(
            """
            SSR+DOCS:HK:1:0A:::::/P/AUT/U2/AUT/14MAY71/F/01DEC30/ROE/ANN+::2
            TIF+DOE+JANE:A:1
            TIF+ROE+ANN:A:2
            """);

    assertThat(pnr.travellers().getFirst().documents()).isEmpty();
    assertThat(pnr.travellers().getLast().documents()).hasSize(1);
  }

  @Test
  void aDocumentWithoutReferenceBelongsToWhomItNames() {
    Pnr pnr =
        Pushes.booking(
            """
            SSR+DOCS:HK:1:0A:::::/P/AUT/U2/AUT/14MAY71/F/01DEC30/O?'NEILL-ROE/ANN
            TIF+DOE+JANE:A:1
            TIF+ONEILL ROE+ANNMRS:A:2
            """);

    assertThat(pnr.travellers().getFirst().documents()).isEmpty();
    assertThat(pnr.travellers().getLast().documents()).hasSize(1);
  }

  @Test
  void aDocumentStatedForEachFlightCountsOnce() {
    String docs = "SSR+DOCS:HK:1:0A:::::/P/AUT/U2/AUT/14MAY71/F/01DEC30/DOE/JANE\n";
    Pnr pnr = Pushes.booking("TIF+DOE+JANE:A:1\n" + docs + docs);

    assertThat(pnr.travellers().getFirst().documents()).hasSize(1);
    assertThat(pnr.passengers().getFirst().remarks().services()).hasSize(2);
  }

  @Test
  void aDocumentWithAnotherNameIsKeptAndNoted() {
    PnrgovMessage push =
        Pushes.push(
            """
            TIF+TBA+TBA:A:1
            SSR+DOCS:HK:1:0A:::::/P/AUT/U2/AUT/14MAY71/F/01DEC30/DOE/JANE
            """);

    assertThat(push.travellers().getFirst().documents()).hasSize(1);
    assertThat(Pushes.codes(push)).containsExactly("document-name-differs");
  }

  @Test
  void anInfantWithADocumentUnderItsParentGetsTheDocument() {
    Pnr pnr =
        Pushes.booking(
            """
            TIF+DOE+JANE:A:1:1
            SSR+INFT:HK:1:0A:::VIE:LHR:DOE/BABY 12JAN25
            SSR+DOCS:HK:1:0A:::::/P/AUT/U1/AUT/14MAY71/F/01DEC30/DOE/JANE
            SSR+DOCS:HK:1:0A:::::/P/AUT/U2/AUT/12JAN25/MI/01DEC30/DOE/BABY
            TIF+DOE+BABY:IN:2
            """);

    assertThat(pnr.passengers()).hasSize(2);
    var baby = pnr.travellers().getLast();
    assertThat(baby.kind()).isEqualTo(TravellerKind.INFANT);
    assertThat(baby.documents().getFirst().number()).isEqualTo("U2");
    assertThat(baby.particulars().sex()).isEqualTo("M");
    assertThat(pnr.travellers().getFirst().documents().getFirst().number()).isEqualTo("U1");
  }

  @Test
  void anInfantUnderAnAdultIsHeldByThatOne() {
    PnrgovMessage push =
        Pushes.push(
            """
            TIF+ROSSI+ANNA:A:1
            SRC
            RCI+0A:LOCAT2
            TIF+DOE+JOHN:A:1
            TIF+DOE+JANE:A:2:1
            SSR+INFT:HK:1:0A:::VIE:LHR:DOE/BABY 12JAN25
            SSR+DOCS:HK:1:0A:::::/P/AUT/U7654321/AUT/12JAN25/FI/01DEC30/DOE/BABY
            """);

    assertThat(push.pnrs().getLast().passengers())
        .extracting(Passenger::infantOf)
        .containsExactly(0, 0, 3);
  }

  @Test
  void anInfantWithoutANameSegmentIsATravellerByItsServiceOrItsDocument() {
    Pnr byService =
        Pushes.booking("TIF+DOE+JANE:A:1:1\nSSR+INFT:HK:1:0A:::VIE:LHR:DOE/BABY 12JAN25");
    Pnr byDocument =
        Pushes.booking(
            "TIF+DOE+JANE:A:1:1\nSSR+DOCS:HK:1:0A:::::/P/AUT/U2/AUT/12JAN25/FI/01DEC30/DOE/BABY");

    assertThat(Pushes.names(byService)).containsExactly("DOE/JANE", "DOE/BABY");
    assertThat(byService.passengers().getLast().namedBy()).isEqualTo(NamedBy.INFANT_SERVICE);
    assertThat(Pushes.names(byDocument)).containsExactly("DOE/JANE", "DOE/BABY");
    assertThat(byDocument.passengers().getLast().namedBy()).isEqualTo(NamedBy.DOCUMENT);
  }

  @Test
  void aServiceForAnInfantThatIsRepeatedForEachFlightMakesOneInfant() {
    Pnr pnr =
        Pushes.booking(
            """
            TIF+DOE+JANE:A:1:1
            SSR+INFT:HK:1:0A:::VIE:LHR:DOE/BABY 12JAN25
            SSR+INFT:HK:1:0A:::LHR:JFK:DOE/BABY 12JAN25
            """);

    assertThat(Pushes.names(pnr)).containsExactly("DOE/JANE", "DOE/BABY");
  }

  @Test
  void seatsOfAGroupWithoutNamesAreOfAGroup() {
    Pnr pnr = Pushes.booking("TIF+BLUE LAKE TOURS:G\nTIF+DOE+JANE:A:1");

    assertThat(pnr.travellers().getFirst().kind()).isEqualTo(TravellerKind.GROUP);
    assertThat(pnr.travellers().getLast().kind()).isEqualTo(TravellerKind.PASSENGER);
  }

  @Test
  void aCancelledBookingHasNothingButItsLocator() {
    PnrgovMessage push =
        Pushes.message(
            """
            MSG+:141
            TVL+050126:1030::1245+VIE+LHR+0A+123
            EQN+2
            SRC
            RCI+0A:GONE01
            ORG
            SRC
            RCI+0A:HERE01
            TIF+DOE+JANE:A:1
            """);

    assertThat(push.pnrs().getFirst().status()).isEqualTo(Status.CANCELLED);
    assertThat(push.pnrs().getFirst().recordLocator()).isEqualTo("GONE01");
    assertThat(push.pnrs().getLast().status()).isEqualTo(Status.CURRENT);
    assertThat(push.findings()).isEmpty();
  }

  @Test
  void aBookingThatWasCutOffIsNotTakenAsCancelled() {
    String text =
        "UNH+1+PNRGOV:16:1:IA'MSG+:141'TVL+050126+VIE+LHR+0A+123'EQN+1'SRC'RCI+0A:HERE01'";
    PnrgovMessage push = Pushes.read(text.getBytes(StandardCharsets.US_ASCII)).getFirst();

    assertThat(push.pnrs().getFirst().status()).isEqualTo(Status.CURRENT);
    assertThat(Pushes.codes(push)).contains("cut-booking");
  }

  @Test
  void aSplitBookingNamesTheOther() {
    Pnr pnr =
        Pushes.booking(
            "TIF+DOE+JANE:A:1\nTVL+050126:1030::1245+VIE+LHR+0A+123:Y\nEQN+1\nRCI+0A:OTHER1");

    assertThat(pnr.splits()).hasSize(1);
    assertThat(pnr.splits().getFirst().locators().getFirst().locator()).isEqualTo("OTHER1");
    assertThat(pnr.locators()).hasSize(1);
  }

  @Test
  void namesOfTheHistoryAreNoTravellers() {
    Pnr pnr =
        Pushes.booking(
            """
            TIF+DOE+JANE:A:1
            TVL+050126:1030::1245+VIE+LHR+0A+123:Y
            RPI+1+HK
            ABI+1+:AGT1+VIE++0A
            DAT+T:030126:1012
            SAC+++X
            TIF+DOE+JOHN:A
            SAC+++A
            TIF+DOE+JANE:A
            TVL+040126+VIE+LHR+0A+121:Y
            RPI+1+HX
            """);

    assertThat(Pushes.names(pnr)).containsExactly("DOE/JANE");
    assertThat(pnr.flights()).hasSize(1);
    HistoryEntry entry = pnr.history().getFirst();
    assertThat(entry.actions()).extracting(HistoryAction::code).containsExactly("X", "A");
    assertThat(entry.actions().getFirst().names().getFirst().given()).isEqualTo("JOHN");
    assertThat(entry.actions().getLast().flights().getFirst().status()).isEqualTo("HX");
  }

  @Test
  void aCheckInGivesSeatAndBagsToItsTraveller() {
    PnrgovMessage push =
        Pushes.push(
            """
            TIF+DOE+JANEMRS:A:1
            TVL+050126:1030::1245+VIE+LHR+0A+123:Y
            DAT+2:050126:0730
            ORG+0A:VIE
            TRI++108:::1
            TIF+DOE+JANEMRS:A:1
            SSD+12A++++Y
            TBD++2:40:K++HP+0A:0012345678:2:LHR
            """);

    var jane = push.travellers().getFirst();
    assertThat(push.travellers()).hasSize(1);
    assertThat(jane.seat()).isEqualTo("12A");
    assertThat(jane.baggage().count()).isEqualTo(2);
    assertThat(jane.baggage().tags()).containsExactly("0A0012345678");
    CheckIn checkIn = push.pnrs().getFirst().flights().getFirst().checkIns().getFirst();
    assertThat(checkIn.times().getFirst().at()).isEqualTo(LocalDateTime.of(2026, 1, 5, 7, 30));
    assertThat(push.findings()).isEmpty();
  }

  @Test
  void aSeatOnAnotherFlightIsNotTheSeatOnThisOne() {
    Pnr pnr =
        Pushes.booking(
            """
            TIF+DOE+JANE:A:1
            TVL+040126:1030::1245+GRZ+VIE+0A+77:Y
            SSR+SEAT:HK:1:0A:::GRZ:VIE+3A::1
            TVL+050126:1030::1245+VIE+LHR+0A+123:Y
            SSR+SEAT:HK:1:0A:::VIE:LHR+7F::1
            """);

    assertThat(pnr.travellers().getFirst().seat()).isEqualTo("7F");
  }

  @Test
  void ticketsAndPaymentsStandUnderTheirTraveller() {
    Pnr pnr =
        Pushes.booking(
            """
            TIF+DOE+JANE:A:1
            TKT+9991234567890:T:1
            MON+B:410.00:EUR+T:528.40:EUR
            PTK+NR++080725:1200+0A++VIE
            TXD++61.20:::YQ+57.20:::XT
            DAT+710:080725
            FOP+CC::528.40:VI:4XXXXXXXXXXX3984:0129
            IFT+4:43+JOHN DOE+12 ORCHARD LANE
            ADD++700:12 ORCHARD LANE:VIE
            """);

    Ticket ticket = pnr.passengers().getFirst().tickets().getFirst();
    assertThat(ticket.number()).isEqualTo("9991234567890");
    assertThat(ticket.amounts()).extracting(MonetaryAmount::amount).contains("528.40");
    assertThat(ticket.taxes()).extracting(Tax::type).containsExactly("YQ", "XT");
    Payment payment = ticket.payments().getFirst();
    assertThat(payment.vendor()).isEqualTo("VI");
    assertThat(payment.texts().getFirst().texts()).contains("JOHN DOE");
    assertThat(payment.addresses()).hasSize(1);
    assertThat(ticket.rest().segments()).containsExactly("PTK+NR++080725:1200+0A++VIE");
  }

  @Test
  void aHotelIsNoFlight() {
    Pnr pnr = Pushes.booking("TIF+DOE+JANE:A:1\nMSG+8\nTVL+050126::080126+LHR");

    assertThat(pnr.otherProducts()).hasSize(1);
    assertThat(pnr.otherProducts().getFirst().service()).isEqualTo("8");
    assertThat(pnr.flights()).isEmpty();
  }

  @Test
  void servicesWithStructureAreTyped() {
    Pnr pnr =
        Pushes.booking(
            """
            SSR+CTCE:HK:1:0A:::::JANE//EXAMPLE.ORG
            TIF+DOE+JANE:A:1
            SSR+DOCO:HK:1:0A:::::/GRAZ/V/X123/VIENNA/01JAN24/USA
            SSR+DOCA:HK:1:0A:::::/D/USA/1 MAIN ST/CITY/ST/12345
            SSR+CTCM:HK:1:0A:::::4369912345
            SSR+TKNE:HK:1:0A:::::9991234567890C1
            SSR+FQTV:HK:1:0A:::::0A123456789
            SSR+BIKE:HK:1:0A
            """);

    assertThat(pnr.passengers().getFirst().remarks().services())
        .extracting(it -> it.content().getClass().getSimpleName())
        .containsExactly(
            "Doco", "Doca", "Reachable", "TicketNumber", "FrequentFlyerNumber", "Plain");
    assertThat(pnr.travellers().getFirst().contacts().getFirst().address()).isEqualTo("4369912345");
  }

  @Test
  void sensitiveServicesAndTextsAreMarkedWithTheirPlace() {
    PnrgovMessage push =
        Pushes.push(
            """
            IFT+4:28::0A+PAX IS DIABETIC
            TIF+DOE+JANE:A:1
            SSR+KSML:HK:1:0A
            SSR+VGML:HK:1:0A
            SSR+OTHS:HK::0A:::::TRADE UNION DELEGATE
            """);

    assertThat(push.sensitive())
        .extracting(it -> it.segment() + " " + it.sensitivity().rule())
        .containsExactly("8 DIABETIC", "10 KSML", "12 TRADE UNION");
  }

  @Test
  void unknownSegmentsAreKeptAndFound() {
    PnrgovMessage push = Pushes.push("TIF+DOE+JANE:A:1\nXYZ+1:2+3\nSSR+BIKE:HK:1:0A");

    assertThat(Pushes.codes(push)).containsExactly("unknown-segment");
    Passenger jane = push.pnrs().getFirst().passengers().getFirst();
    assertThat(jane.remarks().rest().segments()).containsExactly("XYZ+1:2+3");
    assertThat(jane.remarks().services()).hasSize(1);
  }

  @Test
  void componentsThatNobodyReadsAreKept() {
    Pnr pnr = Pushes.booking("TIF+DOE+JANE:A:1+:::::EXTRA\nRCI+0A:OTHER9::010126:0900:MORE");

    assertThat(pnr.passengers().getFirst().remarks().rest().segments())
        .anyMatch(it -> it.contains("EXTRA"));
  }

  @Test
  void aBookingWithoutItsStartIsReadAllTheSame() {
    PnrgovMessage push =
        Pushes.message(
            "MSG+:22\nTVL+050126+VIE+LHR+0A+123\nEQN+1\nRCI+0A:LOCAT1\nTIF+DOE+JANE:A:1");

    assertThat(push.pnrs()).hasSize(1);
    assertThat(push.travellers()).hasSize(1);
    assertThat(Pushes.codes(push)).containsExactly("missing-segment");
  }

  @Test
  void anEmptyMessageGivesFindingsOnly() {
    PnrgovMessage push = Pushes.message("XXX");

    assertThat(push.pnrs()).isEmpty();
    assertThat(Pushes.codes(push))
        .contains("unknown-segment", "missing-segment")
        .doesNotContain("count-differs");
  }

  @Test
  void aCountThatIsWrongIsFoundAndAllBookingsAreRead() {
    PnrgovMessage push =
        Pushes.message(
            "MSG+:22\nTVL+050126+VIE+LHR+0A+123\nEQN+5\nSRC\nRCI+0A:AAAAAA\nTIF+DOE+JANE:A:1");

    assertThat(push.pnrs()).hasSize(1);
    assertThat(Pushes.codes(push)).containsExactly("count-differs");
  }

  @Test
  void findingsSayWhereTheSegmentStands() {
    PnrgovMessage push = Pushes.push("TIF+DOE+JANE:A:1\nXYZ+1");

    var finding = push.findings().getFirst();
    assertThat(finding.segment()).isEqualTo(9);
    assertThat(finding.offset()).isGreaterThan(100);
    assertThat(finding.message()).startsWith("expected ").contains("found another");
  }
}
