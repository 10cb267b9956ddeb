package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Message;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.Tag;
import org.commonground.edifact.pnrgov.Passenger.NamedBy;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.TravellerKind;
import org.jspecify.annotations.Nullable;

/**
 * One message being read: where in the structure reading stands, and what is made of each segment.
 *
 * <p>Hot path: every segment passes here. Measured by {@code PnrgovBenchmark}; {@code PlainPnrgov}
 * in the tests is the readable twin. Its fields change; it is for one message. Longer than other
 * files, because the structure of the message is decided in one place.
 */
final class Reading implements Holders.Problems {
  private static final int ABI = 'A' << 16 | 'B' << 8 | 'I';
  private static final int ADD = 'A' << 16 | 'D' << 8 | 'D';
  private static final int APD = 'A' << 16 | 'P' << 8 | 'D';
  private static final int DAT = 'D' << 16 | 'A' << 8 | 'T';
  private static final int EBD = 'E' << 16 | 'B' << 8 | 'D';
  private static final int EQN = 'E' << 16 | 'Q' << 8 | 'N';
  private static final int ERC = 'E' << 16 | 'R' << 8 | 'C';
  private static final int FAR = 'F' << 16 | 'A' << 8 | 'R';
  private static final int FOP = 'F' << 16 | 'O' << 8 | 'P';
  private static final int FTI = 'F' << 16 | 'T' << 8 | 'I';
  private static final int IFT = 'I' << 16 | 'F' << 8 | 'T';
  private static final int LTS = 'L' << 16 | 'T' << 8 | 'S';
  private static final int MON = 'M' << 16 | 'O' << 8 | 'N';
  private static final int MSG = 'M' << 16 | 'S' << 8 | 'G';
  private static final int ORG = 'O' << 16 | 'R' << 8 | 'G';
  private static final int PTK = 'P' << 16 | 'T' << 8 | 'K';
  private static final int RCI = 'R' << 16 | 'C' << 8 | 'I';
  private static final int REF = 'R' << 16 | 'E' << 8 | 'F';
  private static final int RPI = 'R' << 16 | 'P' << 8 | 'I';
  private static final int SAC = 'S' << 16 | 'A' << 8 | 'C';
  private static final int SRC = 'S' << 16 | 'R' << 8 | 'C';
  private static final int SSD = 'S' << 16 | 'S' << 8 | 'D';
  private static final int SSR = 'S' << 16 | 'S' << 8 | 'R';
  private static final int TBD = 'T' << 16 | 'B' << 8 | 'D';
  private static final int TIF = 'T' << 16 | 'I' << 8 | 'F';
  private static final int TKT = 'T' << 16 | 'K' << 8 | 'T';
  private static final int TRA = 'T' << 16 | 'R' << 8 | 'A';
  private static final int TRI = 'T' << 16 | 'R' << 8 | 'I';
  private static final int TVL = 'T' << 16 | 'V' << 8 | 'L';
  private static final int TXD = 'T' << 16 | 'X' << 8 | 'D';
  private static final int UNH = 'U' << 16 | 'N' << 8 | 'H';
  private static final int UNT = 'U' << 16 | 'N' << 8 | 'T';

  /** Where reading stands. */
  private enum Place {
    HEAD,
    BOOKING,
    NAME,
    TICKET,
    PAYMENT,
    FLIGHT,
    CHECK_IN,
    BOARDED,
    SPLIT,
    PRODUCT,
    HISTORY
  }

  /** The year for births of two digits when neither flight, interchange nor booking has a date. */
  private static final int YEAR_UNKNOWN = 2049;

  private final Message message;
  private final FlagList flags;
  private final SegmentCursor at;
  private final List<Finding> findings;
  private final List<SensitiveMark> sensitive = new ArrayList<>();
  private final List<Pnr> pnrs = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private final List<Originator> originators = new ArrayList<>(1);
  private Place place = Place.HEAD;
  private String function = "";
  private int declared = -1;
  private int travellers;
  private @Nullable FlightLeg reported;
  private @Nullable PnrDraft pnr;
  private @Nullable SegmentCursor back;

  Reading(Message message, FlagList flags) {
    this.message = message;
    this.flags = flags;
    this.at = message.segments();
    this.findings = new ArrayList<>(message.findings());
  }

  PnrgovMessage read() {
    while (at.next()) {
      segment();
    }
    finish();
    concluding();
    return new PnrgovMessage(
        message.header(),
        function,
        originators,
        reported,
        declared,
        pnrs,
        rest.isEmpty() ? Kept.NOTHING : new Kept(rest),
        sensitive,
        findings);
  }

  private void segment() {
    int tag = at.tag();
    if (tag == SRC) {
      start();
      place = Place.BOOKING;
      if (at.elementCount() > 0) {
        keepIfMore(0, 0);
      }
    } else if (place == Place.HEAD && pnr == null && head(tag)) {
      return;
    } else {
      switch (tag) {
        case UNH, UNT -> {}
        case RCI -> locator();
        case SSR -> service();
        case DAT -> dates();
        case IFT -> freeText();
        case ORG -> originator();
        case ADD -> address();
        case EBD, FAR, PTK, APD, RPI, TRA, TRI, SSD, TBD, LTS -> detail(tag);
        case TIF -> name();
        case FTI, REF -> ofName(tag);
        case TKT -> ticket();
        case MON, TXD, FOP -> ofTicket(tag);
        case TVL -> travel();
        case EQN -> split();
        case MSG -> product();
        case ABI, SAC -> history(tag);
        default -> unknown();
      }
    }
  }

  /** A segment in front of the bookings; false when it starts a booking that has no SRC. */
  private boolean head(int tag) {
    switch (tag) {
      case UNH, UNT -> {}
      case MSG -> function = at.text(1, 2).isEmpty() ? at.text(1, 1) : at.text(1, 2);
      case ORG -> originators.add(Parts.originator(at));
      case TVL -> {
        if (reported == null) {
          reported = Parts.flight(at, FlightLeg.Role.REPORTED, "", Kept.NOTHING);
          keepIfMore(0x2_2114, 0);
        } else {
          return false;
        }
      }
      case EQN -> {
        declared = Days.number(at.text(1), 0, at.text(1).length());
        keepIfMore(0x1, 0);
      }
      case ERC -> keep();
      default -> {
        return tag == 0 || !belongsToBookings(tag);
      }
    }
    return true;
  }

  /** Whether a segment can stand in a booking; one that cannot is kept with the head. */
  private boolean belongsToBookings(int tag) {
    return switch (tag) {
      case RCI, SSR, DAT, IFT, ADD, EBD, TIF, FTI, REF, FAR, TKT, MON, PTK, TXD, FOP -> true;
      case TRA, RPI, APD, TRI, SSD, TBD, ABI, SAC, LTS -> true;
      default -> {
        unknown();
        yield false;
      }
    };
  }

  private PnrDraft start() {
    finish();
    var started = new PnrDraft(at.number(), at.offset());
    pnr = started;
    return started;
  }

  /** The booking being read; one is started where SRC is missing. */
  private PnrDraft booking() {
    if (pnr == null) {
      warn("missing-segment", "expected SRC at the start of a booking, found " + tagText());
      place = Place.BOOKING;
      return start();
    }
    return pnr;
  }

  private void finish() {
    PnrDraft done = pnr;
    if (done == null) {
      return;
    }
    if (done.locators.isEmpty()) {
      String expected = "expected a record locator (RCI) in the booking, found none";
      findings.add(Finding.error(done.segment, done.offset, "missing-locator", expected));
    }
    new Holders(done, reported, year(done), this).resolve();
    Pnr finished = done.done(pnrs.size() + 1, travellers);
    travellers += finished.passengers().size();
    pnrs.add(finished);
    pnr = null;
  }

  private int year(PnrDraft booking) {
    var flight = reported == null ? null : reported.stops().getFirst().at();
    if (flight != null) {
      return flight.getYear();
    }
    var interchange = message.interchange();
    var prepared = interchange == null ? null : interchange.prepared();
    if (prepared != null) {
      return prepared.getYear();
    }
    for (var date : booking.dates) {
      if (date.at() != null) {
        return date.at().getYear() + 1;
      }
    }
    return YEAR_UNKNOWN;
  }

  private void locator() {
    PnrDraft booking = booking();
    for (int element = 1; element <= at.elementCount(); element++) {
      RecordLocator locator = Parts.locator(at, element);
      if (place == Place.FLIGHT || place == Place.CHECK_IN || place == Place.BOARDED) {
        FlightDraft flight = booking.flights.getLast();
        flight.locators = Few.with(flight.locators, locator);
      } else if (place == Place.SPLIT) {
        Split split = booking.splits.getLast();
        List<RecordLocator> all = new ArrayList<>(split.locators());
        all.add(locator);
        booking.splits = Few.withLast(booking.splits, new Split(split.travellers(), all));
      } else {
        oddUnless(place == Place.BOOKING);
        booking.locators = Few.with(booking.locators, locator);
      }
    }
    keepIfMore(0x5, 5);
  }

  private void service() {
    booking();
    SpecialService service = Parts.service(at, flags);
    mark(service.sensitivity());
    remarks().add(service);
    // The processing indicators, fifth and sixth, say nothing that is used.
    if (!at.isEmpty(1, 5) || !at.isEmpty(1, 6) || !Shape.fits(at, 0xF, 4)) {
      keep();
    }
  }

  private void freeText() {
    PnrDraft booking = booking();
    FreeText text = Parts.freeText(at, flags);
    mark(text.sensitivity());
    if (place == Place.PAYMENT) {
      booking.passengers.getLast().tickets.getLast().add(text);
    } else {
      remarks().add(text);
    }
    if (!Shape.fits(at, 0x4, 15)) {
      keep();
    }
  }

  private void mark(@Nullable Sensitivity sensitivity) {
    if (sensitivity != null) {
      sensitive.add(new SensitiveMark(at.number(), at.offset(), sensitivity));
    }
  }

  /** The remarks of the part that reading stands in. */
  private RemarksDraft remarks() {
    PnrDraft booking = booking();
    return switch (place) {
      case HEAD, BOOKING -> booking.remarks;
      case NAME, TICKET, PAYMENT -> booking.passengers.getLast().remarks;
      case FLIGHT, CHECK_IN, BOARDED -> booking.flights.getLast().remarks;
      case SPLIT, PRODUCT -> {
        odd();
        yield booking.remarks;
      }
      case HISTORY -> booking.history.getLast().action().remarks;
    };
  }

  private void dates() {
    PnrDraft booking = booking();
    if (place == Place.FLIGHT || place == Place.CHECK_IN || place == Place.BOARDED) {
      FlightDraft flight = booking.flights.getLast();
      flight.checkIns = Few.with(flight.checkIns, new CheckInDraft());
      place = Place.CHECK_IN;
    }
    for (int element = 1; element <= at.elementCount(); element++) {
      var moment = Parts.moment(at, element);
      switch (place) {
        case CHECK_IN -> {
          CheckInDraft checkIn = booking.flights.getLast().checkIns.getLast();
          checkIn.times = Few.with(checkIn.times, moment);
        }
        case TICKET, PAYMENT -> {
          TicketDraft ticket = booking.passengers.getLast().tickets.getLast();
          ticket.dates = Few.with(ticket.dates, moment);
        }
        case HISTORY -> {
          HistoryDraft entry = booking.history.getLast();
          entry.times = Few.with(entry.times, moment);
        }
        case HEAD, BOOKING, NAME, FLIGHT, BOARDED, SPLIT, PRODUCT -> {
          oddUnless(place == Place.BOOKING);
          booking.dates = Few.with(booking.dates, moment);
        }
      }
      checkDate(moment.function(), moment.at() == null);
    }
    keepIfMore(0x3, 3);
  }

  private void checkDate(String code, boolean unreadable) {
    switch (code) {
      case "700", "710", "2", "3", "310", "T", "" -> {}
      default -> warn("unknown-code", "expected 700, 710 or 2 in DAT, found another qualifier");
    }
    if (unreadable) {
      warn("date-unreadable", "expected a date such as 241226 in DAT, found another text");
    }
  }

  private void originator() {
    PnrDraft booking = booking();
    Originator originator = Parts.originator(at);
    if (place == Place.CHECK_IN || place == Place.BOARDED) {
      CheckInDraft checkIn = booking.flights.getLast().checkIns.getLast();
      checkIn.originators = Few.with(checkIn.originators, originator);
    } else {
      oddUnless(place == Place.BOOKING);
      booking.originators = Few.with(booking.originators, originator);
    }
  }

  private void address() {
    PnrDraft booking = booking();
    for (int element = 2; element <= at.elementCount(); element++) {
      PostalAddress address = Parts.address(at, element);
      switch (place) {
        case PAYMENT -> booking.passengers.getLast().tickets.getLast().add(address);
        case NAME, TICKET -> {
          PassengerDraft passenger = booking.passengers.getLast();
          passenger.addresses = Few.with(passenger.addresses, address);
        }
        case HEAD, BOOKING, FLIGHT, CHECK_IN, BOARDED, SPLIT, PRODUCT, HISTORY -> {
          oddUnless(place == Place.BOOKING);
          booking.addresses = Few.with(booking.addresses, address);
        }
      }
    }
    if (!at.isEmpty(1, 1) || !Shape.fits(at, 0x81, 8)) {
      keep();
    }
  }

  /** Segments that say one thing about the part that they stand in. */
  private void detail(int tag) {
    PnrDraft booking = booking();
    boolean inFlight = place == Place.FLIGHT || place == Place.CHECK_IN || place == Place.BOARDED;
    switch (tag) {
      case EBD, FAR -> keepIn(place == Place.BOOKING || place == Place.NAME || isTicket());
      case PTK -> {
        if (isTicket()) {
          TicketDraft ticket = booking.passengers.getLast().tickets.getLast();
          ticket.rest = Few.with(ticket.rest, Written.of(at));
        } else {
          keepIn(false);
        }
      }
      case APD, RPI, TRA -> ofFlight(tag, inFlight);
      case TRI -> boardingNumber(inFlight);
      case SSD -> seat();
      case TBD -> bags();
      default -> booking.longTexts = Few.with(booking.longTexts, longText());
    }
  }

  private boolean isTicket() {
    return place == Place.TICKET || place == Place.PAYMENT;
  }

  private String longText() {
    return at.elementCount() == 1 && at.componentCount(1) == 1 ? at.text(1) : Written.of(at);
  }

  private void ofFlight(int tag, boolean inFlight) {
    PnrDraft booking = booking();
    FlightDraft flight = null;
    if (inFlight) {
      flight = booking.flights.getLast();
    } else if (place == Place.HISTORY) {
      List<FlightDraft> flights = booking.history.getLast().action().flights;
      flight = flights.isEmpty() ? null : flights.getLast();
    }
    if (flight == null) {
      keepIn(false);
      return;
    }
    switch (tag) {
      case RPI -> {
        flight.quantity = at.text(1);
        flight.status = at.text(2);
        keepIfMore(0x11, 0);
      }
      case APD -> {
        flight.equipment = at.text(1);
        keepIfMore(0x1, 0);
      }
      default -> {
        flight.operating = at.text(1);
        keepIfMore(0x1, 0);
      }
    }
  }

  private CheckInDraft checkIn() {
    FlightDraft flight = booking().flights.getLast();
    if (place == Place.FLIGHT || flight.checkIns.isEmpty()) {
      flight.checkIns = Few.with(flight.checkIns, new CheckInDraft());
    }
    return flight.checkIns.getLast();
  }

  private void boardingNumber(boolean inFlight) {
    if (!inFlight) {
      keepIn(false);
      return;
    }
    CheckInDraft checkIn = checkIn();
    checkIn.numbers = Few.with(checkIn.numbers, Written.of(at));
    place = Place.CHECK_IN;
  }

  private void seat() {
    if (place != Place.BOARDED) {
      keepIn(false);
      return;
    }
    CheckInDraft.Boarded boarded = checkIn().boarded.getLast();
    boarded.seat = at.text(1);
    if (!Shape.fits(at, 0x1, 0)) {
      boarded.rest = Few.with(boarded.rest, Written.of(at));
    }
  }

  private void bags() {
    CheckedBags bags = Parts.bags(at);
    if (place == Place.BOARDED) {
      CheckInDraft.Boarded boarded = checkIn().boarded.getLast();
      boarded.bags = Few.with(boarded.bags, bags);
    } else if (place == Place.HISTORY) {
      HistoryDraft.Action action = booking().history.getLast().action();
      action.bags = Few.with(action.bags, bags);
    } else {
      keepIn(false);
    }
  }

  private void name() {
    PnrDraft booking = booking();
    boolean checkedIn = place == Place.CHECK_IN || place == Place.BOARDED;
    if (checkedIn) {
      CheckInDraft checkIn = checkIn();
      checkIn.boarded =
          Few.with(
              checkIn.boarded,
              new CheckInDraft.Boarded(at.number(), Parts.name(at, 2), at.text(2, 3)));
      place = Place.BOARDED;
      keepIfMore(0x41, 0);
      return;
    }
    if (place == Place.HISTORY) {
      HistoryDraft.Action action = booking.history.getLast().action();
      for (int element = 2; element <= Math.max(2, at.elementCount()); element++) {
        action.names = Few.with(action.names, Parts.name(at, element));
      }
      action.remarks.keep(Written.of(at));
      return;
    }
    oddUnless(place == Place.BOOKING || place == Place.NAME || isTicket());
    for (int element = 2; element <= Math.max(2, at.elementCount()); element++) {
      // Behind the first, an element without a given name names nobody.
      if (element == 2 || !at.isEmpty(element, 1)) {
        booking.passengers = Few.with(booking.passengers, passenger(element));
      }
    }
    place = Place.NAME;
    keepIfMore(0x42, 4);
  }

  private PassengerDraft passenger(int element) {
    String type = at.text(element, 2);
    boolean group = at.text(1, 2).equals("G") || type.equals("G");
    TravellerKind kind =
        group
            ? TravellerKind.GROUP
            : switch (type) {
              case "C", "CHD", "CNN" -> TravellerKind.CHILD;
              case "IN", "INF", "I" -> TravellerKind.INFANT;
              default -> TravellerKind.PASSENGER;
            };
    switch (type) {
      case "", "A", "ADT", "C", "CHD", "CNN", "IN", "INF", "INS", "I", "G", "M", "F" -> {}
      default -> warn("unknown-code", "expected A, C or IN as type of traveller, found another");
    }
    if (at.isEmpty(1, 1)) {
      warn("missing-name", "expected a surname in TIF, found none");
    }
    return new PassengerDraft(
        Parts.name(at, element), kind, at.text(element, 3), type, NamedBy.NAME);
  }

  private void ofName(int tag) {
    PnrDraft booking = booking();
    if (place != Place.NAME && !isTicket()) {
      keepIn(false);
      return;
    }
    PassengerDraft passenger = booking.passengers.getLast();
    for (int element = 1; element <= at.elementCount(); element++) {
      if (tag == FTI) {
        passenger.flyers = Few.with(passenger.flyers, Parts.frequentFlyer(at, element));
      } else {
        passenger.references =
            Few.with(
                passenger.references,
                new Reference(at.text(element, 1), at.text(element, 2), at.text(element, 3)));
      }
    }
    keepIfMore(tag == FTI ? 0xF : 0x3, tag == FTI ? 15 : 3);
  }

  private void ticket() {
    PnrDraft booking = booking();
    if (place != Place.NAME && !isTicket()) {
      keepIn(false);
      return;
    }
    PassengerDraft passenger = booking.passengers.getLast();
    passenger.tickets =
        Few.with(passenger.tickets, new TicketDraft(at.text(1, 1), at.text(1, 2), at.text(1, 3)));
    place = Place.TICKET;
    if (!Shape.fits(at, 0x3, 0)) {
      TicketDraft ticket = passenger.tickets.getLast();
      ticket.rest = Few.with(ticket.rest, Written.of(at));
    }
  }

  private void ofTicket(int tag) {
    PnrDraft booking = booking();
    if (!isTicket()) {
      keepIn(false);
      return;
    }
    TicketDraft ticket = booking.passengers.getLast().tickets.getLast();
    for (int element = tag == TXD ? 2 : 1; element <= at.elementCount(); element++) {
      switch (tag) {
        case MON -> ticket.amounts = Few.with(ticket.amounts, Parts.amount(at, element));
        case TXD -> ticket.taxes = Few.with(ticket.taxes, Parts.tax(at, element));
        default -> {
          ticket.payments = Few.with(ticket.payments, Parts.payment(at, element));
          place = Place.PAYMENT;
        }
      }
    }
    if (tag == TXD && !at.isEmpty(1, 1)) {
      keep();
    } else {
      keepIfMore(tag == FOP ? 0xF : 0x4, tag == FOP ? 15 : 4);
    }
  }

  private void travel() {
    PnrDraft booking = booking();
    Kept more = Shape.fits(at, 0x2_2114, 0) ? Kept.NOTHING : new Kept(List.of(Written.of(at)));
    FlightLeg.Role role = place == Place.PRODUCT ? FlightLeg.Role.OTHER : FlightLeg.Role.ITINERARY;
    FlightLeg leg = Parts.flight(at, role, "", more);
    if (place == Place.PRODUCT && booking.products.getLast().product() == null) {
      String service = booking.products.getLast().service();
      booking.products =
          Few.withLast(booking.products, new OtherProduct(service, leg, Kept.NOTHING));
      return;
    }
    FlightDraft flight = new FlightDraft(leg, at.text(5, 2));
    if (place == Place.HISTORY) {
      HistoryDraft.Action action = booking.history.getLast().action();
      action.flights = Few.with(action.flights, flight);
      return;
    }
    oddUnless(place != Place.SPLIT && place != Place.PRODUCT);
    booking.flights = Few.with(booking.flights, flight);
    place = Place.FLIGHT;
  }

  private void split() {
    PnrDraft booking = booking();
    booking.splits = Few.with(booking.splits, new Split(at.text(1), List.of()));
    place = Place.SPLIT;
    keepIfMore(0x1, 0);
  }

  private void product() {
    PnrDraft booking = booking();
    booking.products =
        Few.with(booking.products, new OtherProduct(at.text(1, 1), null, Kept.NOTHING));
    place = Place.PRODUCT;
    keepIfMore(0x1, 0);
  }

  private void history(int tag) {
    PnrDraft booking = booking();
    if (tag == ABI || booking.history.isEmpty() || place != Place.HISTORY) {
      oddUnless(tag == ABI);
      booking.history =
          Few.with(
              booking.history, new HistoryDraft(tag == ABI ? Parts.historyOriginator(at) : null));
      place = Place.HISTORY;
    }
    if (tag == SAC) {
      HistoryDraft entry = booking.history.getLast();
      entry.start(at.text(3));
      if (!Shape.fits(at, 0x100, 0)) {
        entry.action().remarks.keep(Written.of(at));
      }
    }
  }

  private void unknown() {
    warn("unknown-segment", "expected a segment of PNRGOV, found " + tagText() + "; it is kept");
    keep();
  }

  /** Keeps the segment that stands here as text, with a finding where it does not belong. */
  private void keepIn(boolean itsPlace) {
    oddUnless(itsPlace);
    keep();
  }

  private void keepIfMore(long shape, int further) {
    if (!Shape.fits(at, shape, further)) {
      keep();
    }
  }

  private void keep() {
    if (pnr == null) {
      rest.add(Written.of(at));
      return;
    }
    Place now = place;
    if (now == Place.SPLIT || now == Place.PRODUCT) {
      pnr.remarks.keep(Written.of(at));
    } else {
      remarks().keep(Written.of(at));
    }
  }

  private void oddUnless(boolean itsPlace) {
    if (!itsPlace) {
      odd();
    }
  }

  private void odd() {
    warn(
        "segment-out-of-place",
        "expected " + tagText() + " in another group, found it here; what it says is kept");
  }

  /** The tag when it is one: other texts could be a person's. */
  private String tagText() {
    int tag = at.tag();
    for (int shift = 16; shift >= 0; shift -= 8) {
      int c = tag >>> shift & 0xFF;
      if (c < 'A' || c > 'Z') {
        return "a tag that is not three letters";
      }
    }
    return Tag.text(tag);
  }

  private void warn(String code, String text) {
    findings.add(Finding.warning(at.number(), at.offset(), code, text));
  }

  @Override
  public void warn(int segment, String code, String text) {
    findings.add(Finding.warning(segment, offset(segment), code, text));
  }

  @Override
  public void note(int segment, String code, String text) {
    findings.add(Finding.note(segment, offset(segment), code, text));
  }

  /** Looks back with a second cursor, made for the first finding. */
  private long offset(int segment) {
    SegmentCursor cursor = back == null ? message.segments() : back;
    back = cursor;
    cursor.moveTo(segment);
    return cursor.offset();
  }

  private void concluding() {
    if (function.isEmpty()) {
      findings.add(missing("MSG", "what is pushed"));
    } else if (!function.equals("22") && !function.equals("141")) {
      String found = "expected 22 or 141 in MSG, found another function; bookings are read";
      findings.add(Finding.warning(0, message.offset(), "unknown-code", found));
    }
    if (reported == null) {
      findings.add(missing("TVL", "the flight that is pushed"));
    }
    if (declared < 0) {
      findings.add(missing("EQN", "how many bookings there are"));
    } else if (declared != pnrs.size() && !message.header().part().isOneOfSeveral()) {
      String found = "expected " + declared + " bookings as EQN says, found " + pnrs.size();
      findings.add(Finding.warning(0, message.offset(), "count-differs", found));
    }
  }

  private Finding missing(String tag, String what) {
    String expected = "expected " + tag + " in front of the bookings (" + what + "), found none";
    return Finding.warning(0, message.offset(), "missing-segment", expected);
  }
}
