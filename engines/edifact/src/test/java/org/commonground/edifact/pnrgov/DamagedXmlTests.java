package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.commonground.edifact.xml.XmlMutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * XML that is damaged at random, and XML that is meant to do harm. The system property {@code
 * commonground.mutations} says how many instead of 5,000.
 */
class DamagedXmlTests {
  private static final int MUTATIONS = Integer.getInteger("commonground.mutations", 5_000);
  private static final String WHOLE =
      PnrgovXmlReaderTests.push(PnrgovXmlReaderTests.BOOKING + PnrgovXmlReaderTests.BOOKING);

  @Test
  void noDamageOfSeedNineteenMakesReadingFailOrInventsSomebody() {
    SplittableRandom random = new SplittableRandom(19);
    for (int i = 0; i < MUTATIONS; i++) {
      String damaged = XmlMutations.of(WHOLE, random);

      PnrgovXmlFile file = PnrgovXmlReaderTests.file(damaged);

      int travellers = file.messages().stream().mapToInt(it -> it.travellers().size()).sum();
      assertThat(travellers)
          .as("mutation %d", i)
          .isLessThanOrEqualTo(
              count(damaged, "Passenger") + count(damaged, "INFT") + infants(damaged));
    }
  }

  /** A document whose sex says infant may tell of one. */
  private static int infants(String text) {
    return count(text, "FI\"") + count(text, "MI\"");
  }

  private static int count(String text, String word) {
    return (text.length() - text.replace(word, "").length()) / word.length();
  }

  @Test
  void findingsOfDamageSayNothingOfPersons() {
    SplittableRandom random = new SplittableRandom(23);
    String canary =
        WHOLE
            .replace("ROSSI", "CANARYNAME")
            .replace("ANNA", "CANARYNAME")
            .replace("YA1234567", "CANARYNAME");
    for (int i = 0; i < MUTATIONS / 10; i++) {
      PnrgovXmlFile file = PnrgovXmlReaderTests.file(XmlMutations.of(canary, random));

      assertThat(file.findings().toString() + file.messages() + file)
          .as("mutation %d", i)
          .doesNotContain("CANARY");
      file.messages().forEach(it -> assertThat(it.findings().toString()).doesNotContain("CANARY"));
    }
  }

  /** Reading that is not linear would not come to its end here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<PNR><BookingRefID ID='L'/><Passenger><Surname>A</Surname></Passenger></PNR>",
        "<PNR>",
        "<x>",
        "</PNR>",
        "<x></y>",
        "<x a='",
        "<!--",
        "<![CDATA[",
        "<!DOCTYPE a [",
        "&",
        "&a;",
        "<",
        "<PNR><Flight>",
        "<PNR a b=c ",
        "</x></PNR>",
        "text"
      })
  void longFilesAreReadToTheirEnd(String piece) {
    PnrgovXmlFile file =
        PnrgovXmlReaderTests.file(PnrgovXmlReaderTests.push(piece.repeat(100_000)));

    assertThat(file.messages()).hasSize(1);
  }

  @Test
  void aMillionElementsAreRead() {
    StringBuilder bookings = new StringBuilder();
    for (int i = 0; i < 125_000; i++) {
      bookings
          .append("<PNR><BookingRefID ID='L")
          .append(i)
          .append("'><CompanyName Code='0A'/></BookingRefID>");
      bookings.append(
          "<Passenger RPH='1'><GivenName>A</GivenName><Surname>B</Surname></Passenger>");
      bookings.append(
          "<Flight FlightNumber='1'><DepartureAirport LocationCode='VIE'/></Flight></PNR>");
    }

    PnrgovXmlFile file =
        new PnrgovXmlReader()
            .read(PnrgovXmlReaderTests.push(bookings.toString()).getBytes(StandardCharsets.UTF_8));

    assertThat(file.messages().getFirst().pnrs()).hasSize(125_000);
    assertThat(file.messages().getFirst().travellers()).hasSize(125_000);
  }

  @Test
  void aMillionElementsWithinEachOtherAreRead() {
    PnrgovXmlFile file =
        PnrgovXmlReaderTests.file(
            PnrgovXmlReaderTests.push(
                "<PNR>" + "<x>".repeat(1_000_000) + "</x>".repeat(1_000_000) + "</PNR>"));

    assertThat(file.messages().getFirst().pnrs()).hasSize(1);
    assertThat(file.findings()).isEmpty();
  }
}
