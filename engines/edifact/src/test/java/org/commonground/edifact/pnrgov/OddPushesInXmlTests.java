package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.edifact.pnrgov.PnrgovXmlReaderTests.BOOKING;
import static org.commonground.edifact.pnrgov.PnrgovXmlReaderTests.booking;
import static org.commonground.edifact.pnrgov.PnrgovXmlReaderTests.codes;
import static org.commonground.edifact.pnrgov.PnrgovXmlReaderTests.file;
import static org.commonground.edifact.pnrgov.PnrgovXmlReaderTests.message;
import static org.commonground.edifact.pnrgov.PnrgovXmlReaderTests.push;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pushes in XML that are not as they should be: nobody is lost, and what is odd is said. */
class OddPushesInXmlTests {
  @Test
  void anUnknownElementIsKeptAndItsPathIsSaid() {
    PnrgovMessage push =
        message("<Passenger><Surname>ROSSI</Surname><ShoeSize Of='44'>red</ShoeSize></Passenger>");

    assertThat(codes(push.findings())).containsExactly("unknown-element");
    assertThat(push.findings().getFirst().message()).contains("PNR/Passenger/", "ShoeSize");
    assertThat(push.pnrs().getFirst().passengers().getFirst().remarks().rest().segments())
        .containsExactly("<ShoeSize Of=\"44\">red</ShoeSize>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<Rossi>", "<rossi.anna@example.org>", "<PaROSSI>"})
  void whatMayBeAPersonsNameIsNotSaid(String tag) {
    PnrgovMessage push = message("<Passenger><Surname>X</Surname>" + tag + "</Passenger>");

    assertThat(push.findings())
        .isNotEmpty()
        .noneMatch(it -> it.message().toLowerCase(Locale.ROOT).contains("rossi"));
  }

  @Test
  void fatherAndSonAreTwoThoughTheyHaveOneName() {
    Pnr pnr =
        booking(
            """
            <Passenger RPH='1'><Surname>ROSSI</Surname><GivenName>BRUNO</GivenName></Passenger>
            <Party><Passenger RPH='2'><Surname>ROSSI</Surname><GivenName>BRUNO</GivenName></Passenger></Party>
            """);

    assertThat(pnr.travellers()).hasSize(2);
  }

  @Test
  void aPassengerOutsideOfAnyBookingIsATravellerAndAnError() {
    String stray = "<Passenger RPH='9'><Surname>VERDI</Surname></Passenger></PNRs>";
    String text = push(BOOKING).replace("</PNRs>", stray);

    PnrgovMessage push =
        new PnrgovXmlReader().read(text.getBytes(StandardCharsets.UTF_8)).messages().getFirst();

    assertThat(codes(push.findings())).contains("passenger-outside-booking");
    assertThat(push.pnrs().getLast().travellers().getFirst().name().surname()).isEqualTo("VERDI");
  }

  @Test
  void whatWasReadBeforeTheFileIsCutOffStays() {
    String text = push(BOOKING);
    String cut = text.substring(0, text.indexOf("<Passenger RPH=\"2\">"));

    PnrgovXmlFile file = file(cut);

    PnrgovMessage push = file.messages().getFirst();
    assertThat(codes(file.findings())).containsExactly("cut-xml");
    assertThat(codes(push.findings())).contains("cut-booking", "count-differs");
    assertThat(Pushes.names(push.pnrs().getFirst())).containsExactly("ROSSI/ANNA");
    assertThat(push.pnrs().getFirst().status()).isEqualTo(Pnr.Status.CURRENT);
  }

  @Test
  void readingGoesOnBehindAMistake() {
    PnrgovXmlFile file =
        file(push(BOOKING.replace("ANNA</GivenName>", "AN & NA</GivenNam>") + BOOKING));

    assertThat(file.findings()).isNotEmpty().allMatch(it -> it.code().equals("malformed-xml"));
    assertThat(file.messages().getFirst().pnrs()).hasSize(2);
    assertThat(file.messages().getFirst().travellers()).hasSize(4);
  }

  @Test
  void aLostEndOfAPassengerLosesNobody() {
    PnrgovMessage push = file(push(BOOKING.replace("</Passenger>", ""))).messages().getFirst();

    assertThat(Pushes.names(push.pnrs().getFirst())).containsExactly("ROSSI/ANNA", "ROSSI/BRUNO");
  }

  @Test
  void aLostEndOfAnotherElementLosesNobody() {
    PnrgovMessage push = file(push(BOOKING.replace("</BookingRefID>", ""))).messages().getFirst();

    Pnr pnr = push.pnrs().getFirst();
    assertThat(Pushes.names(pnr)).containsExactly("ROSSI/ANNA", "ROSSI/BRUNO");
    assertThat(pnr.flights()).hasSize(1);
    assertThat(pnr.recordLocator()).isEqualTo("LOCAT1");
  }

  @Test
  void entitiesAreNeverReplaced() {
    String bomb =
        """
        <!DOCTYPE a [<!ENTITY a "ROSSI ROSSI ROSSI"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
        """;
    String text =
        push("<PNR><Passenger><Surname>&b;</Surname><GivenName>&c;</GivenName></Passenger></PNR>")
            .replace("?>", "?>" + bomb);

    PnrgovXmlFile file = file(text);

    assertThat(Pushes.names(file.messages().getFirst().pnrs().getFirst()))
        .containsExactly("&b;/&c;");
    assertThat(codes(file.findings()))
        .containsExactly("malformed-xml", "malformed-xml", "malformed-xml");
  }

  @Test
  void anEnvelopeAroundThePushIsLookedInto() {
    String wrapped =
        "<e:Envelope><e:Header>&amp;</e:Header><e:Body>"
            + push(BOOKING).replaceFirst("<\\?.*\\?>", "")
            + "</e:Body></e:Envelope>";

    PnrgovXmlFile file = file(wrapped);

    assertThat(file.messages().getFirst().travellers()).hasSize(2);
    assertThat(file.rest().segments()).containsExactly("&");
  }

  @Test
  void severalPushesInAFileAreSeveralMessages() {
    String push = push(BOOKING).replaceFirst("<\\?.*\\?>", "");

    assertThat(file("<All>" + push + push + "</All>").messages()).hasSize(2);
  }

  @Test
  void bookingsWithoutARootAreRead() {
    PnrgovXmlFile file = file("<DaneXML>" + BOOKING + "</DaneXML>");

    assertThat(codes(file.findings())).containsExactly("missing-root");
    assertThat(file.messages().getFirst().travellers()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><body>Hello</body></html>", "<", "<?xml", "<!--", "<![CDATA[", ""})
  void anotherFileIsAFindingThatSaysWhatIsRead(String text) {
    PnrgovXmlFile file = file(text);

    assertThat(file.messages()).isEmpty();
    assertThat(codes(file.findings())).endsWith("unknown-root");
    assertThat(file.findings().getLast().message()).contains("IATA_PNRGOV_NotifRQ");
  }

  @Test
  void aPassengerOfTheHistoryIsNoTraveller() {
    Pnr pnr =
        booking(
            "<Passenger><Surname>ROSSI</Surname></Passenger>"
                + "<PNR_History><Passenger><Surname>BIANCHI</Surname></Passenger></PNR_History>");

    assertThat(Pushes.names(pnr)).containsExactly("ROSSI/");
    assertThat(pnr.remarks().rest().segments().getFirst()).contains("BIANCHI");
  }
}
