package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonground.edifact.Finding;
import org.junit.jupiter.api.Test;

/** A name that stands in many places of a booking appears in no finding and in no printed type. */
class NoPersonalDataTests {
  private static final String CANARY = "CANARYNAME";

  private static final String BOOKING =
      """
      SSR+CTCM:HK:1:0A:::::CANARYNAME
      IFT+4:28::0A+PAX CANARYNAME IS DIABETIC
      ORG+0A:VIE+CANARYNAME
      ADD++700:CANARYNAME STREET:CANARYNAME
      TIF+:G
      TIF+CANARYNAME+CANARYNAME:CANARYNAME:1
      FTI+0A:CANARYNAME
      REF+:CANARYNAME
      SSR+DOCS:HK:1:0A:::::/P/AUT/CANARYNAME/AUT/CANARYNAME/F/CANARYNAME/CANARYNAME/CANARYNAME
      SSR+INFT:HK:1:0A:::::CANARYNAME/BABY CANARYNAME
      SSR+CHLD:HK:1:0A:::::CANARYNAME
      TKT+CANARYNAME
      FOP+CC::1.00:VI:CANARYNAME
      IFT+4:43+CANARYNAME
      DAT+CANARYNAME:CANARYNAME
      CANARYNAME+CANARYNAME
      TVL+CANARYNAME+VIE+LHR+0A+123:Y
      DAT+2:CANARYNAME
      TIF+CANARYNAME+SOMEBODY:A:CANARYNAME
      SSD+12A
      TBD++CANARYNAME:20:K++HP+0A:CANARYNAME
      ABI+1+:CANARYNAME
      SAC+++X
      TIF+CANARYNAME+CANARYNAME
      LTS+CANARYNAME
      """;

  @Test
  void findingsSayNothingOfPersons() {
    List<Finding> findings = Pushes.push(BOOKING).findings();

    assertThat(findings).hasSizeGreaterThan(5);
    assertThat(findings.toString()).doesNotContain(CANARY);
  }

  @Test
  void typesPrintReferencesOnly() {
    PnrgovMessage push = Pushes.push(BOOKING);
    Pnr pnr = push.pnrs().getFirst();
    Passenger passenger = pnr.passengers().get(1);

    assertThat(
            List.of(
                push,
                pnr,
                pnr.details(),
                pnr.remarks(),
                pnr.locators(),
                pnr.details().addresses(),
                pnr.details().originators(),
                passenger,
                passenger.traveller(),
                passenger.tickets(),
                passenger.tickets().getFirst().payments(),
                passenger.remarks().services(),
                passenger.frequentFlyers(),
                pnr.flights(),
                pnr.flights().getFirst().checkIns(),
                pnr.history(),
                pnr.history().getFirst().actions(),
                push.sensitive()))
        .noneMatch(it -> it.toString().contains(CANARY));
    assertThat(passenger.remarks().services())
        .noneMatch(it -> it.content().toString().contains(CANARY));
  }
}
