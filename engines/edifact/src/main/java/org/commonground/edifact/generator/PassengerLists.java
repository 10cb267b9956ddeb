package org.commonground.edifact.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.generator.Envelope.Style;
import org.commonground.edifact.travel.TravellerKind;
import org.jspecify.annotations.Nullable;

/** Writes passenger lists, crew lists and close-outs (PAXLST) of one flight. */
final class PassengerLists {
  /** The versions that carriers send. */
  static final List<String> VERSIONS =
      List.of(
          "02B", "03B", "05B", "05B", "05B", "07A", "08B", "10B", "12B", "12B", "13B", "15B", "17A",
          "19B", "21A", "23A");

  private static final MessageBody.Oddities ODDITIES =
      new MessageBody.Oddities("LOC+999+XXX", "FTX+AAI+++MEET AT 5 O'CLOCK SHARP", "CPI+1");

  private final FlightLoad load;
  private final Flight flight;
  private final Carrier carrier;
  private final String version;
  private final FaultPlan plan;
  private final MessageBody body;
  private final List<StatedTraveller> stated = new ArrayList<>();

  /** Somebody of a list, with what only the booking knows. */
  private record Listed(
      String function,
      TravellerKind kind,
      Person person,
      String locator,
      String seat,
      int bags,
      String reference) {}

  PassengerLists(FlightLoad load, String version, FaultPlan plan) {
    this.load = load;
    this.flight = load.flight();
    this.carrier = flight.carrier();
    this.version = version;
    this.plan = plan;
    this.body =
        new MessageBody(
            carrier.separators().delimiters(), Envelope.lineEnd(carrier, plan), ODDITIES);
  }

  /** The list of passengers, with those who stay on board. */
  Transmission passengers(String file, List<Booking> bookings, int part, boolean last) {
    header("745", "", "");
    int count = 0;
    for (Booking booking : bookings) {
      for (Member member : booking.members()) {
        traveller(listed(booking, member));
        count++;
      }
    }
    for (Person person : last ? load.onward() : List.<Person>of()) {
      traveller(
          new Listed("DDU", TravellerKind.TRANSIT_PASSENGER, person, "", "", 0, "T" + ++count));
    }
    body.segment("CNT").element("42").component(Integer.toString(count));
    body.end(MessageBody.CAN_BE_LEFT_OUT);
    return sealed(file, "745", part, last);
  }

  /** One passenger, asked about while checking in. */
  Transmission interactive(String file, Booking booking, Member member) {
    header("745", "", booking.locator() + member.reference());
    traveller(listed(booking, member));
    boolean interactive = load.index() % 3 == 1 && plan.kind() == null;
    return sealed(file, "745", 0, true, interactive ? Style.INTERACTIVE : style());
  }

  /** The crew. */
  Transmission crew(String file) {
    return crew(file, "250");
  }

  /** All who may be crew of the carrier. */
  Transmission masterCrew(String file) {
    return crew(file, "336");
  }

  private Transmission crew(String file, String document) {
    header(document, "", "");
    int count = 0;
    for (Person person : load.crew()) {
      traveller(new Listed("FM", TravellerKind.CREW, person, "", "", 0, "C" + ++count));
    }
    body.segment("CNT").element("41").component(Integer.toString(count));
    body.end(MessageBody.CAN_BE_LEFT_OUT);
    return sealed(file, document, 0, true);
  }

  /** Somebody who does not travel, and asks to come to the gate. */
  Transmission gatePass(String file, Person person) {
    header("655", "", "");
    traveller(new Listed("FL", TravellerKind.PASSENGER, person, "", "", 0, "G1"));
    return sealed(file, "655", 0, true);
  }

  /** Those who fly over the territory, and do not land. */
  Transmission overflight(String file) {
    header("745", "", "", "34");
    int count = 0;
    for (Person person : load.onward()) {
      traveller(
          new Listed("DDU", TravellerKind.TRANSIT_PASSENGER, person, "", "", 0, "O" + ++count));
    }
    body.segment("CNT").element("42").component(Integer.toString(count));
    body.end(MessageBody.CAN_BE_LEFT_OUT);
    for (Person person : load.crew()) {
      traveller(new Listed("DDT", TravellerKind.TRANSIT_CREW, person, "", "", 0, "O" + ++count));
    }
    body.segment("CNT").element("41").component(Integer.toString(load.crew().size()));
    body.end(MessageBody.CAN_BE_LEFT_OUT);
    return sealed(file, "745", 0, true);
  }

  /** Bookings that are changed ({@code CP}), cancelled ({@code XR}) or left out ({@code RP}). */
  Transmission again(String file, String function, List<Booking> bookings) {
    header("745", function, "");
    for (Booking booking : bookings) {
      for (Member member : booking.members()) {
        traveller(listed(booking, member));
      }
    }
    return sealed(file, "745:" + function, 0, true);
  }

  /** Who is on board when the doors are closed: references without names. */
  Transmission closeOut(String file) {
    header("266", "CLOB", "");
    for (Booking booking : load.bookings()) {
      for (Member member : booking.members()) {
        body.segment("NAD").element("ZZZ").end(MessageBody.CAN_BE_FOLLOWED, stated.size());
        reference("AVF", booking.locator());
        reference("ABO", booking.locator() + member.reference());
        stated.add(
            new StatedTraveller(
                TravellerKind.REFERENCE_ONLY,
                "",
                "",
                "",
                "",
                "",
                null,
                booking.locator(),
                "",
                StatedTraveller.Behind.of(member.person())));
      }
    }
    return sealed(file, "266:CLOB", 0, true);
  }

  private static Listed listed(Booking booking, Member member) {
    return new Listed(
        "FL",
        TravellerKind.PASSENGER,
        member.person(),
        booking.locator(),
        member.seat(),
        member.bags(),
        booking.locator() + member.reference());
  }

  private void header(String document, String function, String transaction) {
    header(document, function, transaction, "20");
  }

  private void header(String document, String function, String transaction, String stage) {
    body.segment("BGM").element(document).element(function).end();
    if (!transaction.isEmpty()) {
      body.segment("RFF").element("TN").component(transaction).skipComponents(2).component("1");
      body.end();
    }
    body.segment("NAD").element("MS").skip(2).element(carrier.name() + " HELP DESK").end();
    body.segment("COM").element("43 1 555 0100").component("TE").element("DESK@EXAMPLE.ORG");
    body.component("EM").end(MessageBody.CAN_BE_LEFT_OUT);
    body.segment("TDT").element(stage).element(carrier.code() + flight.number()).end();
    body.segment("LOC").element("125").element(flight.from().code()).end();
    time("189", flight.departs());
    body.segment("LOC").element("87").element(flight.to().code()).end();
    time("232", flight.arrives());
  }

  private void time(String function, LocalDateTime time) {
    String text = Stamps.yearFirst(time.toLocalDate()) + Stamps.clock(time);
    body.segment("DTM").element(function).component(text).component("201");
    body.end(MessageBody.CAN_BE_LEFT_OUT);
  }

  private void traveller(Listed one) {
    Person person = one.person;
    String surname = carrier.written(person.surname().latin());
    String given = carrier.written(person.given().latin());
    name(one.function, surname, given);
    body.segment("ATT").element("2").skip(1).element(person.sex()).end();
    String born = birth(person.born());
    if (one.kind == TravellerKind.PASSENGER) {
      body.segment("MEA").element("CT").skip(1).skipComponents(1).component("" + one.bags).end();
      body.segment("GEI").element("4").element("173").end();
    }
    if (one.bags > 0) {
      body.segment("FTX").element("BAG").skip(2).element(carrier.code() + one.reference).end();
    }
    places(person);
    body.segment("NAT").element("2").element(person.nationality()).end();
    reference("AVF", one.locator);
    reference("ABO", one.reference);
    reference("SEA", one.seat);
    stated.add(stated(one, surname, given, born));
  }

  private void name(String function, String surname, String given) {
    body.segment("NAD").element(function).skip(2).element(surname);
    int space = load.index() % 2 == 0 ? given.indexOf(' ') : -1;
    if (space > 0) {
      body.component(given.substring(0, space)).component(given.substring(space + 1));
    } else {
      body.component(given);
    }
    body.end(0, stated.size());
  }

  private StatedTraveller stated(Listed one, String surname, String given, String born) {
    Person person = one.person;
    return new StatedTraveller(
        one.kind,
        surname,
        given,
        born,
        person.sex(),
        person.nationality(),
        document(person.passport()),
        one.locator,
        one.seat,
        StatedTraveller.Behind.of(person));
  }

  private void places(Person person) {
    body.segment("LOC").element("22").element(flight.to().code());
    body.end(MessageBody.CAN_BE_FOLLOWED);
    body.segment("LOC").element("178").element(flight.from().code()).end();
    body.segment("LOC").element("179").element(flight.to().code()).end();
    if (load.index() % 3 == 0) {
      body.segment("LOC").element("174").element(person.nationality()).end();
    }
  }

  /** Writes a birth date and tells how a reader has to give it back. */
  private String birth(LocalDate born) {
    LocalDate sent = born;
    String text;
    if (plan.swaps(born)) {
      @Nullable LocalDate swapped = FaultPlan.swapped(born);
      text = yearDayMonth(born);
      body.segment("DTM").element("329").component(text).end();
      return swapped == null ? text : Stamps.iso(swapped);
    }
    body.segment("DTM").element("329");
    if (load.index() % 4 == 1) {
      body.component(Stamps.fullYearFirst(sent)).component("102").end();
    } else {
      body.component(Stamps.yearFirst(sent)).end();
    }
    return Stamps.iso(sent);
  }

  private static String yearDayMonth(LocalDate born) {
    String text = Stamps.yearFirst(born);
    return text.substring(0, 2) + text.substring(4) + text.substring(2, 4);
  }

  private StatedTraveller.Document document(Passport passport) {
    String number = plan.number(passport, carrier);
    body.segment("DOC").element(passport.type()).component("110").component("111");
    body.element(number).end();
    body.segment("DTM").element("36").component(Stamps.yearFirst(passport.expires())).end();
    body.segment("LOC").element("91").element(passport.issuer()).end();
    return new StatedTraveller.Document(
        passport.type(), number, passport.issuer(), Stamps.iso(passport.expires()));
  }

  private void reference(String qualifier, String number) {
    if (!number.isEmpty()) {
      body.segment("RFF").element(qualifier).component(number).end();
    }
  }

  private Style style() {
    return load.index() % 2 == 0 ? Style.GROUPED : Style.PLAIN;
  }

  private Transmission sealed(String file, String function, int part, boolean last) {
    return sealed(file, function, part, last, style());
  }

  private Transmission sealed(String file, String function, int part, boolean last, Style style) {
    String day = Stamps.yearFirst(flight.departs().toLocalDate());
    var envelope =
        new Envelope(
            "PAXLST",
            List.of("D", version, "UN", "IATA"),
            "UNOA:4",
            "APIS",
            carrier.code() + flight.number() + "/" + day,
            part,
            last,
            style);
    var sealed = envelope.seal(flight, body, plan);
    int segments = sealed.keptSegments();
    int kept = segments == body.segments() ? stated.size() : body.travellersBefore(segments);
    return new Transmission(
        sealed.bytes().all,
        new MessageTruth(
            file,
            "PAXLST",
            version,
            function,
            envelope.part(),
            Traffic.stated(flight),
            0,
            stated.subList(0, kept),
            List.of(),
            plan.notes()));
  }
}
