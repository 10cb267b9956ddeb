package org.commonground.edifact.generator;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.generator.Booking.Change;
import org.commonground.edifact.travel.TravellerKind;
import org.jspecify.annotations.Nullable;

/** Writes the pushes of one flight's bookings (PNRGOV): all of them, or those that changed. */
final class BookingPushes {
  /** The versions that carriers send, as UNH has them: version and release. */
  static final List<String> VERSIONS =
      List.of(
          "11.1", "11.1", "12.1", "13.1", "14.1", "15.1", "16.1", "17.1", "18.1", "20.1", "21.1");

  private static final MessageBody.Oddities ODDITIES =
      new MessageBody.Oddities(
          "DAT+999:010126:0000", "IFT+4:28++CALL BEFORE 5 O'CLOCK PLEASE", "SSD+12A");

  private final FlightLoad load;
  private final Flight flight;
  private final String version;
  private final FaultPlan plan;
  private final MessageBody body;
  private final List<StatedTraveller> stated = new ArrayList<>();
  private final List<Sensitive> sensitive = new ArrayList<>();

  /** A sensitive code and the segment that holds it. */
  private record Sensitive(int segment, String code) {}

  BookingPushes(FlightLoad load, String version, FaultPlan plan) {
    this.load = load;
    this.flight = load.flight();
    this.version = version;
    this.plan = plan;
    this.body =
        new MessageBody(
            flight.carrier().separators().delimiters(),
            Envelope.lineEnd(flight.carrier(), plan),
            ODDITIES);
  }

  /** All bookings, or a part of them, before check-in. */
  Transmission full(String file, List<Booking> bookings, int part, boolean last) {
    header("22", bookings.size());
    for (Booking booking : bookings) {
      write(booking, false);
    }
    return sealed(file, "22", part, last);
  }

  /** Bookings that changed, were cancelled or were split since, and who has checked in. */
  Transmission changed(String file, Change seen) {
    List<Booking> split = new ArrayList<>();
    for (Booking booking : load.bookings()) {
      boolean parts = booking.change() == Change.SPLIT && BookingSplit.canSplit(booking);
      if (parts) {
        split.addAll(BookingSplit.of(booking));
      } else if (booking.change() == Change.CANCELLED || booking.change() == seen) {
        split.add(booking);
      }
    }
    header("141", split.size());
    for (Booking booking : split) {
      if (booking.change() == Change.CANCELLED) {
        cancelled(booking);
      } else {
        write(booking, true);
      }
    }
    return sealed(file, "141", 0, true);
  }

  private void header(String function, int bookings) {
    body.segment("MSG").element("").component(function).end();
    body.segment("ORG").element(flight.carrier().code()).component(flight.carrier().hub().code());
    body.end(MessageBody.CAN_BE_LEFT_OUT);
    var flightSegment =
        body.segment("TVL").element(Stamps.dayFirst(flight.departs().toLocalDate()));
    flightSegment.component(Stamps.clock(flight.departs()));
    flightSegment.component(Stamps.dayFirst(flight.arrives().toLocalDate()));
    flightSegment.component(Stamps.clock(flight.arrives())).element(flight.from().code());
    flightSegment.element(flight.to().code()).element(flight.carrier().code());
    flightSegment.element(flight.number()).end();
    body.segment("EQN").element(Integer.toString(bookings)).end(MessageBody.CAN_BE_LEFT_OUT);
  }

  /** An empty booking: its locator is all that is left of it. */
  private void cancelled(Booking booking) {
    body.segment("SRC").end(0, stated.size());
    locator(booking, booking.locator(), true);
    body.segment("ORG").end();
  }

  private void locator(Booking booking, String locator, boolean dated) {
    body.segment("RCI").element(flight.carrier().code()).component(locator);
    if (dated) {
      body.skipComponents(1).component(Stamps.dayFirst(booking.created().toLocalDate()));
      body.component(Stamps.clock(booking.created()));
    }
    body.end();
  }

  private void write(Booking booking, boolean checkedIn) {
    body.segment("SRC").end(0, stated.size());
    locator(booking, booking.locator(), true);
    var parts = new BookingParts(flight, body, booking, plan);
    parts.head(Integer.parseInt(version.substring(0, 2)) >= 16);
    if (booking.agency().endsWith("77") || booking.agency().endsWith("13")) {
      sensitiveText(booking);
    }
    parts.agency();
    if (!booking.groupName().isEmpty()) {
      body.segment("TIF").element(booking.groupName()).component("G").end();
      stated.add(group(booking));
    }
    for (Member member : booking.members()) {
      services(member);
      stated.add(stated(booking, member, parts.member(member), checkedIn));
    }
    parts.journey(checkedIn);
    if (!booking.otherLocator().isEmpty()) {
      body.segment("EQN").element(Integer.toString(booking.members().size())).end();
      locator(booking, booking.otherLocator(), false);
    }
    parts.extras(checkedIn);
  }

  private void services(Member member) {
    for (String code : member.services()) {
      if (Bookings.SENSITIVE_SERVICES.contains(code) && member.hasOwnName()) {
        sensitive.add(new Sensitive(body.segments(), code));
      }
    }
  }

  private void sensitiveText(Booking booking) {
    String word = booking.groupName().isEmpty() ? "DIABETIC" : "TRADE UNION";
    sensitive.add(new Sensitive(body.segments(), word));
    String text =
        booking.groupName().isEmpty()
            ? "PAX IS DIABETIC AND CARRIES INSULIN"
            : "TRADE UNION DELEGATION TO CONGRESS";
    body.segment("IFT").element("4").component("28").skipComponents(1);
    body.component(flight.carrier().code()).element(text).end();
  }

  private static StatedTraveller group(Booking booking) {
    return new StatedTraveller(
        TravellerKind.GROUP,
        booking.groupName(),
        "",
        "",
        "",
        "",
        null,
        booking.locator(),
        "",
        null);
  }

  private StatedTraveller stated(
      Booking booking, Member member, BookingParts.Written written, boolean checkedIn) {
    Person person = member.person();
    boolean document = member.statesDocument();
    return new StatedTraveller(
        switch (member.age()) {
          case ADULT -> TravellerKind.PASSENGER;
          case CHILD -> TravellerKind.CHILD;
          case INFANT -> TravellerKind.INFANT;
        },
        written.surname(),
        written.given(),
        document ? written.born() : bornByService(member),
        document ? person.sex() : "",
        document ? person.nationality() : "",
        document ? document(person.passport(), written.number()) : null,
        booking.locator(),
        checkedIn || member.reference() % 3 == 0 ? member.seat() : "",
        StatedTraveller.Behind.of(person));
  }

  /** Services for children and infants state when they were born; nothing does for adults. */
  private static String bornByService(Member member) {
    return member.age() == People.Age.ADULT ? "" : Stamps.iso(member.person().born());
  }

  private static StatedTraveller.@Nullable Document document(Passport passport, String number) {
    return new StatedTraveller.Document(
        passport.type(), number, passport.issuer(), Stamps.iso(passport.expires()));
  }

  private int bookingsIn(int segments) {
    int bookings = 0;
    for (int i = 0; i < segments; i++) {
      bookings += body.hasMark(i, MessageBody.STARTS_TRAVELLERS) ? 1 : 0;
    }
    return bookings;
  }

  private List<StatedTraveller> statedIn(int segments) {
    return segments == body.segments()
        ? stated
        : stated.subList(0, body.travellersBefore(segments));
  }

  private List<String> sensitiveIn(int segments) {
    return sensitive.stream().filter(it -> it.segment < segments).map(Sensitive::code).toList();
  }

  private Transmission sealed(String file, String function, int part, boolean last) {
    int dot = version.indexOf('.');
    String day = Stamps.dayFirst(flight.departs().toLocalDate());
    var envelope =
        new Envelope(
            "PNRGOV",
            List.of(version.substring(0, dot), version.substring(dot + 1), "IA"),
            load.index() % 2 == 0 ? "IATA:1" : "IATB:1",
            "PNRGOV",
            flight.carrier().code() + flight.number() + "/" + day,
            part,
            last,
            Envelope.Style.PLAIN);
    var sealed = envelope.seal(flight, body, plan);
    int segments = sealed.keptSegments();
    return new Transmission(
        sealed.bytes().all,
        new MessageTruth(
            file,
            "PNRGOV",
            version,
            function,
            envelope.part(),
            Traffic.stated(flight),
            bookingsIn(segments),
            statedIn(segments),
            sensitiveIn(segments),
            plan.notes()));
  }
}
