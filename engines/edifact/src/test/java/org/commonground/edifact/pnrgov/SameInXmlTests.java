package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.commonground.edifact.generator.Agreement;
import org.commonground.edifact.generator.PushInXml;
import org.commonground.edifact.generator.Transmission;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.TravellerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bookings in EDIFACT and in XML give the same travellers. */
class SameInXmlTests {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {61, 62, 63})
  void bothReadersFindTheSameTravellers(long seed) {
    int travellers = 0;
    for (Transmission sent : Pushes.generated(seed, 10, 0)) {
      Transmission inXml = PushInXml.of(sent);
      if (inXml == sent) {
        continue;
      }
      PnrgovMessage edifact = Pushes.read(sent.bytes()).getFirst();
      PnrgovXmlFile file = new PnrgovXmlReader().read(inXml.bytes());
      PnrgovMessage xml = file.messages().getFirst();
      List<Traveller> named =
          edifact.travellers().stream().filter(it -> it.kind() != TravellerKind.GROUP).toList();

      assertThat(file.findings()).isEmpty();
      assertThat(xml.findings()).isEmpty();
      assertThat(xml.pnrs()).hasSameSizeAs(edifact.pnrs());
      assertThat(Agreement.read(xml.travellers()))
          .isEqualTo(Agreement.read(named))
          .isEqualTo(Agreement.stated(inXml.truth().travellers()));
      travellers += named.size();
    }
    assertThat(travellers).isGreaterThan(500);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = 64)
  void bothReadersGiveTheFlightTheSamePlacesAndTimes(long seed) {
    for (Transmission sent : Pushes.generated(seed, 4, 0)) {
      Transmission inXml = PushInXml.of(sent);
      if (inXml != sent) {
        assertThat(flight(new PnrgovXmlReader().read(inXml.bytes()).messages().getFirst()))
            .isEqualTo(flight(Pushes.read(sent.bytes()).getFirst()));
      }
    }
  }

  private static String flight(PnrgovMessage push) {
    FlightLeg flight = Objects.requireNonNull(push.flight());
    StringBuilder line = new StringBuilder(flight.carrier()).append(flight.number());
    flight.stops().forEach(it -> line.append(' ').append(it.place().code()).append(it.at()));
    return line.toString();
  }
}
