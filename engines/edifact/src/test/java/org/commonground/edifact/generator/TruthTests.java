package org.commonground.edifact.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonground.edifact.EdifactFile;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Message;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.Tag;
import org.commonground.edifact.paxlst.PassengerList;
import org.commonground.edifact.paxlst.PassengerListReader;
import org.commonground.edifact.pnrgov.PnrgovMessage;
import org.commonground.edifact.pnrgov.PnrgovReader;
import org.commonground.edifact.pnrgov.Tax;
import org.commonground.edifact.pnrgov.Ticket;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Stop;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the generator says is true is what the readers find: nobody is lost, nobody is invented. */
class TruthTests {
  private static final int FLIGHTS = 40;
  private final PnrgovReader bookings = new PnrgovReader();

  @ParameterizedTest(name = "seed {0}, share of faults {1}")
  @CsvSource({"11, 0", "12, 0", "13, 0.5", "14, 1", "15, 1"})
  void readersFindWhatTheTruthSays(long seed, double faults) {
    Traffic traffic = Traffic.of(seed, FLIGHTS, faults);

    traffic.forEach(it -> {
      Message message = only(it);
      if (it.truth().type().equals("PNRGOV")) {
        agree(it.truth(), bookings.read(message));
      } else {
        agree(it.truth(), PassengerListReader.read(message));
      }
    });
  }

  @ParameterizedTest(name = "seed {0}")
  @CsvSource({"21", "22"})
  void aMessageWithoutFaultHasNoFinding(long seed) {
    Traffic.of(seed, FLIGHTS, 0)
        .forEach(it -> {
          EdifactFile file = EdifactReader.read(it.bytes());
          Message message = only(it);
          List<Finding> findings =
              it.truth().type().equals("PNRGOV")
                  ? bookings.read(message).findings()
                  : PassengerListReader.read(message).findings();

          assertThat(file.allFindings()).as(it.file()).isEmpty();
          assertThat(findings).as(it.file()).isEmpty();
        });
  }

  @Test
  void aTicketCostsItsFareAndTaxes() {
    Set<BigDecimal> totals = new HashSet<>();
    Traffic.of(23, FLIGHTS, 0)
        .forEach(it -> {
          if (it.truth().type().equals("PNRGOV")) {
            tickets(bookings.read(only(it)))
                .forEach(ticket -> {
                  BigDecimal total = new BigDecimal(ticket.amounts().get(1).amount());
                  BigDecimal sum = new BigDecimal(ticket.amounts().getFirst().amount());
                  for (Tax tax : ticket.taxes()) {
                    sum = sum.add(new BigDecimal(tax.amount()));
                  }
                  assertThat(sum).isEqualTo(total);
                  totals.add(total);
                });
          }
        });

    assertThat(totals).hasSizeGreaterThan(FLIGHTS);
  }

  private static List<Ticket> tickets(PnrgovMessage push) {
    return push.pnrs().stream()
        .flatMap(it -> it.passengers().stream())
        .flatMap(it -> it.tickets().stream())
        .filter(it -> !it.amounts().isEmpty())
        .toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @CsvSource({"31", "32"})
  void faultsThatChangeWhatIsSaidAreFound(long seed) {
    Traffic.of(seed, FLIGHTS, 1)
        .forEach(it -> {
          List<String> codes = codes(it);
          for (MessageTruth.Note note : it.truth().faults()) {
            switch (note.kind()) {
              case UNKNOWN_CODE -> assertThat(codes).as(it.file()).contains("unknown-code");
              case WRONG_COUNT -> assertThat(codes).as(it.file()).contains("unt-count");
              case WRONG_REFERENCE -> assertThat(codes).as(it.file()).contains("unt-reference");
              case UNRELEASED_CHARACTER ->
                  assertThat(codes).as(it.file()).contains("unknown-segment");
              case TRUNCATED -> assertThat(codes).as(it.file()).contains("missing-unt");
              case ODD_GROUP, WRONG_CHECK_DIGIT -> {
                if (it.truth().type().equals("PNRGOV")) {
                  assertThat(codes)
                      .as(it.file())
                      .containsAnyOf("segment-out-of-place", "check-digit");
                }
              }
              // The reader cannot know of a swap that gives a date, nor mind telex lines,
              // line breaks and segments that may be absent.
              case SWAPPED_DAY_AND_MONTH, LINE_BREAKS, TELEX, MISSING_SEGMENT -> {}
            }
          }
        });
  }

  @Test
  void flightsOverTheTerritoryAreToldFromThoseThatLand() {
    Traffic.of(41, FLIGHTS, 0)
        .forEach(it -> {
          if (it.truth().type().equals("PAXLST")) {
            FlightLeg flight = PassengerListReader.read(only(it)).flights().getFirst();

            assertThat(flight.role() == FlightLeg.Role.OVERFLIGHT)
                .as(it.file())
                .isEqualTo(it.file().contains("overflight"));
          }
        });
  }

  @Test
  void someQuestionsComeInInteractiveEnvelopes() {
    List<String> starts = new ArrayList<>();
    Traffic.of(42, 4, 0)
        .forEach(it -> {
          Message message = only(it);
          SegmentCursor first = message.segments();
          first.next();
          starts.add(Tag.text(first.tag()));
          assertThat(message.header().type().name()).as(it.file()).isEqualTo(it.truth().type());
          assertThat(message.header().type().association()).isIn("IATA", "");
        });

    assertThat(starts).contains("UNH", "UIH");
  }

  private List<String> codes(Transmission transmission) {
    Message message = only(transmission);
    List<Finding> findings =
        transmission.truth().type().equals("PNRGOV")
            ? bookings.read(message).findings()
            : PassengerListReader.read(message).findings();
    return java.util.stream.Stream.concat(message.findings().stream(), findings.stream())
        .map(Finding::code)
        .toList();
  }

  private static Message only(Transmission transmission) {
    List<Message> messages = EdifactReader.read(transmission.bytes()).messages();
    assertThat(messages).as(transmission.file()).hasSize(1);
    return messages.getFirst();
  }

  private static void agree(MessageTruth truth, PnrgovMessage read) {
    assertThat(Agreement.read(read.travellers()))
        .as(truth.file())
        .isEqualTo(Agreement.stated(truth.travellers()));
    assertThat(read.pnrs()).as(truth.file()).hasSize(truth.pnrs());
    assertThat(read.function()).as(truth.file()).isEqualTo(truth.function());
    assertThat(read.sensitive().stream().map(it -> it.sensitivity().rule()).toList())
        .as(truth.file())
        .isEqualTo(truth.sensitive());
    if (!truth.has(Fault.MISSING_SEGMENT)) {
      agree(truth, read.flight());
    }
  }

  private static void agree(MessageTruth truth, PassengerList read) {
    assertThat(Agreement.read(read.travellers()))
        .as(truth.file())
        .isEqualTo(Agreement.stated(truth.travellers()));
    if (!truth.has(Fault.MISSING_SEGMENT)) {
      agree(truth, read.flights().getFirst());
    }
  }

  private static void agree(MessageTruth truth, @Nullable FlightLeg flight) {
    assertThat(flight).as(truth.file()).isNotNull();
    if (flight == null) {
      return;
    }
    Stop departure = flight.departure();
    Stop arrival = flight.arrival();
    assertThat(
            List.of(
                flight.carrier(),
                flight.number(),
                place(departure),
                place(arrival),
                at(departure),
                at(arrival)))
        .as(truth.file())
        .containsExactly(
            truth.flight().carrier(),
            truth.flight().number(),
            truth.flight().from(),
            truth.flight().to(),
            truth.flight().departs(),
            truth.flight().arrives());
  }

  private static String place(@Nullable Stop stop) {
    return stop == null ? "" : stop.place().code();
  }

  private static String at(@Nullable Stop stop) {
    return stop == null ? "" : String.valueOf(stop.at());
  }
}
