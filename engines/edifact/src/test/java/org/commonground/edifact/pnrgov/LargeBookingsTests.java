package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonground.edifact.travel.Traveller;
import org.junit.jupiter.api.Test;

/** Bookings far larger than any: reading that is not linear would not come to its end here. */
class LargeBookingsTests {
  private static final int MANY = 50_000;

  @Test
  void strayedPassengersAreFoundOrAddedOneByOne() {
    String home = each(it -> passenger(it, "HOME"));
    String strayed =
        each(it -> "<Odd>" + passenger(it, "HOME") + passenger(it + MANY, "AWAY") + "</Odd>");

    PnrgovMessage push =
        PnrgovXmlReaderTests.file(
                PnrgovXmlReaderTests.push(
                    "<PNR><BookingRefID ID='L'/>" + home + strayed + "</PNR>"))
            .messages()
            .getFirst();

    assertThat(push.travellers()).hasSize(2 * MANY);
    assertThat(push.findings()).anyMatch(it -> it.code().equals("more-findings"));
  }

  private static String passenger(int number, String surname) {
    return "<Passenger RPH='%d'><GivenName>A</GivenName><Surname>%s</Surname></Passenger>"
        .formatted(number, surname);
  }

  @Test
  void documentsAndSeatsFindThePassengersWhoAreReferredTo() {
    Pnr booking =
        Pushes.booking(
            each(it -> "TIF+SMITH+ANNA:A:" + it + "\n")
                + each(it ->
                    "SSR+DOCS:HK:1:0G:::::/P/ARG/J"
                        + it
                        + "/ARG/26AUG19/M/15JAN31/SMITH/ANNA+::"
                        + it
                        + "\n")
                + "SSR+SEAT:HK:1:0A:::VIE:LHR"
                + each(it -> "+" + it + "A::" + it));

    Traveller last = booking.travellers().getLast();
    assertThat(booking.travellers()).hasSize(MANY);
    assertThat(last.documents()).hasSize(1);
    assertThat(last.documents().getFirst().number()).isEqualTo("J" + (MANY - 1));
    assertThat(last.seat()).isEqualTo((MANY - 1) + "A");
  }

  @Test
  void infantsFindWhoHoldsThem() {
    Pnr booking =
        Pushes.booking(
            each(it ->
                "TIF+SMITH+ANNA:A:"
                    + it
                    + "\nSSR+INFT:HK:1:0G:::::"
                    + letters(it)
                    + "/BABY 26AUG25\n"));

    Passenger last = booking.passengers().getLast();
    assertThat(booking.passengers()).hasSize(2 * MANY);
    assertThat(last.infantOf()).isEqualTo(MANY);
  }

  @Test
  void oneWhoHasManyDocumentsHasEachOnce() {
    String documents =
        each(it -> "SSR+DOCS:HK:1:0G:::::/P/ARG/J" + it + "/ARG/26AUG19/M/15JAN31/SMITH/ANNA\n");

    Pnr booking = Pushes.booking("TIF+SMITH+ANNA:A:1\n" + documents + documents);

    assertThat(booking.travellers().getFirst().documents()).hasSize(MANY);
  }

  @Test
  void inLargeBookingsToTheFirstWhoFitsIsReferred() {
    Pnr booking =
        Pushes.booking(
            "SSR+DOCS:HK:1:0G:::::/P/ARG/J77/ARG/26AUG19/M/15JAN31/SBAAA/ANNAMARIA\n"
                + each(it -> "TIF+S" + letters(it) + "+ANNA:A\n")
                + "TIF+SB-A-A-A+ANN:A");

    assertThat(booking.travellers().get(1).documents()).hasSize(1);
    assertThat(booking.travellers().getLast().documents()).isEmpty();
  }

  private static String each(IntFunction<String> text) {
    return IntStream.range(0, MANY).mapToObj(text).collect(Collectors.joining());
  }

  /** A number in letters, the lowest place first. */
  private static String letters(int number) {
    var letters = new StringBuilder();
    for (int rest = number, i = 0; i < 4; i++, rest /= 26) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
