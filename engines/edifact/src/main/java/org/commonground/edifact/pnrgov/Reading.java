package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Message;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.SegmentMemory;
import org.commonground.edifact.pnrgov.Parts.Stated;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One message being read: what each segment is, and those that belong to no name and no flight.
 *
 * <p>Hot path: every segment passes here. Measured by {@code PnrgovBenchmark}; {@code PlainPnrgov}
 * in the tests is the readable twin. Its fields change; it is for one message.
 */
final class Reading {
  private final Message message;
  private final FlagList flags;
  private final Position here;
  private final SegmentCursor at;
  private final SegmentMemory<Stated<Moment>> moments;
  private final NameReading names;
  private final FlightReading flights;
  private final List<SensitiveMark> sensitive = new ArrayList<>();
  private final List<Originator> originators = new ArrayList<>(1);
  private String function = "";
  private int declared = -1;

  Reading(Message message, FlagList flags) {
    this.message = message;
    this.flags = flags;
    this.here = new Position(message);
    this.at = here.at;
    this.moments = new SegmentMemory<>(at, Parts::moments);
    this.names = new NameReading(here);
    this.flights = new FlightReading(here);
  }

  PnrgovMessage read() {
    while (at.next()) {
      segment();
    }
    here.finishLast();
    concluding();
    return new PnrgovMessage(
        message.header(),
        function,
        originators,
        here.reported,
        declared,
        here.pnrs,
        here.rest.isEmpty() ? Kept.NOTHING : new Kept(here.rest),
        sensitive,
        here.problems.all());
  }

  private void segment() {
    int tag = at.tag();
    if (tag == Tags.SRC) {
      here.start();
      here.place = Place.BOOKING;
      if (at.elementCount() > 0) {
        here.keepIfMore(0, 0);
      }
    } else if (here.place != Place.HEAD || here.pnr != null || !head(tag)) {
      ofBooking(tag);
    }
  }

  private void ofBooking(int tag) {
    switch (tag) {
      case Tags.UNH, Tags.UNT, Tags.UIH, Tags.UIT -> {}
      case Tags.RCI -> locator();
      case Tags.SSR -> service();
      case Tags.DAT -> dates();
      case Tags.IFT -> freeText();
      case Tags.ORG -> originator();
      case Tags.ADD -> address();
      case Tags.EBD, Tags.FAR, Tags.LTS -> detail(tag);
      case Tags.TIF -> nameSegment();
      case Tags.FTI, Tags.REF -> names.ofName(tag);
      case Tags.TKT -> names.ticket();
      case Tags.MON, Tags.TXD, Tags.FOP -> names.ofTicket(tag);
      case Tags.PTK -> names.pricing();
      case Tags.TVL -> flights.travel();
      case Tags.APD, Tags.RPI, Tags.TRA -> flights.ofFlight(tag);
      case Tags.TRI -> flights.boardingNumber();
      case Tags.SSD -> flights.seat();
      case Tags.TBD -> flights.bags();
      case Tags.EQN -> split();
      case Tags.MSG -> product();
      case Tags.ABI, Tags.SAC -> history(tag);
      default -> here.unknown();
    }
  }

  /** A segment in front of the bookings; false when it starts a booking that has no SRC. */
  private boolean head(int tag) {
    switch (tag) {
      case Tags.UNH, Tags.UNT, Tags.UIH, Tags.UIT -> {}
      case Tags.MSG -> function();
      case Tags.ORG -> originators.add(Parts.originator(at));
      case Tags.TVL -> {
        if (here.reported == null) {
          here.reported = Parts.flight(at, FlightLeg.Role.REPORTED, "", Kept.NOTHING);
          here.keepIfMore(0x1_2114, 0);
        } else {
          return false;
        }
      }
      case Tags.EQN -> count();
      case Tags.ERC -> here.keep();
      default -> {
        if (Tags.isOfBooking(tag)) {
          return false;
        }
        here.unknown();
      }
    }
    return true;
  }

  /** What is pushed; another one is kept as text. */
  private void function() {
    String stated = at.text(1, 2).isEmpty() ? at.text(1, 1) : at.text(1, 2);
    if (function.isEmpty() || function.equals(stated)) {
      function = stated;
      here.keepIfMore(at.isEmpty(1, 1) || at.isEmpty(1, 2) ? 0x2 : 0x1, 0);
    } else {
      here.keep();
    }
  }

  /** How many bookings there are; what is no number and a second one are kept as text. */
  private void count() {
    int count = declared < 0 ? Days.number(at.text(1), 0, at.text(1).length()) : -1;
    if (count < 0) {
      here.keep();
    } else {
      declared = count;
      here.keepIfMore(0x1, 0);
    }
  }

  /** A name: of a traveller, of somebody who checks in, or of the past. */
  private void nameSegment() {
    PnrDraft booking = here.booking();
    switch (here.place) {
      case CHECK_IN, BOARDED -> flights.checkedIn();
      case HISTORY -> {
        HistoryDraft.Action action = booking.history.getLast().action();
        for (int element = 2; element <= Math.max(2, Shape.lastFilled(at)); element++) {
          action.names = Few.with(action.names, Parts.name(at, element));
        }
        // A second name in a segment would be written in one of its own.
        here.keepIfMore(0x11, 0);
      }
      case HEAD, BOOKING, NAME, TICKET, PAYMENT, FLIGHT, SPLIT, PRODUCT -> names.name();
    }
  }

  private void locator() {
    PnrDraft booking = here.booking();
    int last = Shape.lastFilled(at);
    for (int element = 1; element <= last; element++) {
      RecordLocator locator = Parts.locator(at, element);
      if (here.inFlight()) {
        FlightDraft flight = booking.flights.getLast();
        flight.locators = Few.with(flight.locators, locator);
      } else if (here.place == Place.SPLIT) {
        Split split = booking.splits.getLast();
        List<RecordLocator> all = new ArrayList<>(split.locators());
        all.add(locator);
        booking.splits = Few.withLast(booking.splits, new Split(split.travellers(), all));
      } else {
        here.oddUnless(here.place == Place.BOOKING);
        booking.locators = Few.with(booking.locators, locator);
      }
    }
    if (here.inFlight()) {
      here.keepIfMore(0x5, 5);
    } else {
      here.keepWithBooking(booking, 0x5, 5);
    }
  }

  private void service() {
    here.booking();
    SpecialService service = Parts.service(at, flags);
    mark(service.sensitivity());
    here.remarks().add(service);
    // The processing indicators, fifth and sixth, say nothing that is used.
    if (!at.isEmpty(1, 5) || !at.isEmpty(1, 6) || !Shape.fits(at, 0xF, 4)) {
      here.keep();
    }
  }

  private void freeText() {
    PnrDraft booking = here.booking();
    FreeText text = Parts.freeText(at, flags);
    mark(text.sensitivity());
    if (here.place == Place.PAYMENT) {
      booking.passengers.getLast().tickets.getLast().add(text);
    } else {
      here.remarks().add(text);
    }
    if (!Shape.fits(at, 0x4, 15)) {
      here.keep();
    }
  }

  private void mark(@Nullable Sensitivity sensitivity) {
    if (sensitivity != null) {
      sensitive.add(new SensitiveMark(at.number(), at.offset(), sensitivity));
    }
  }

  private void dates() {
    PnrDraft booking = here.booking();
    if (here.inFlight()) {
      FlightDraft flight = booking.flights.getLast();
      flight.checkIns = Few.with(flight.checkIns, new CheckInDraft());
      here.place = Place.CHECK_IN;
    }
    Stated<Moment> stated = moments.get();
    for (Moment moment : stated.things()) {
      here.oddUnless(hasDates(here.place));
      checkDate(moment.function(), moment.at() == null);
    }
    add(booking, stated.things());
    if (!stated.isAll()) {
      keepDates(booking);
    }
  }

  private static boolean hasDates(Place place) {
    return switch (place) {
      case CHECK_IN, TICKET, PAYMENT, HISTORY, BOOKING -> true;
      case HEAD, NAME, FLIGHT, BOARDED, SPLIT, PRODUCT -> false;
    };
  }

  private void keepDates(PnrDraft booking) {
    switch (here.place) {
      case CHECK_IN, TICKET, PAYMENT -> here.keep();
      case HISTORY -> {
        HistoryDraft entry = booking.history.getLast();
        entry.rest = Few.with(entry.rest, here.written());
      }
      case HEAD, BOOKING, NAME, FLIGHT, BOARDED, SPLIT, PRODUCT ->
          booking.remarks.keep(here.written());
    }
  }

  private void add(PnrDraft booking, List<Moment> moments) {
    switch (here.place) {
      case CHECK_IN -> {
        CheckInDraft checkIn = booking.flights.getLast().checkIns.getLast();
        checkIn.times = Few.withAll(checkIn.times, moments);
      }
      case TICKET, PAYMENT -> {
        TicketDraft ticket = booking.passengers.getLast().tickets.getLast();
        ticket.dates = Few.withAll(ticket.dates, moments);
      }
      case HISTORY -> {
        HistoryDraft entry = booking.history.getLast();
        entry.times = Few.withAll(entry.times, moments);
      }
      case HEAD, BOOKING, NAME, FLIGHT, BOARDED, SPLIT, PRODUCT ->
          booking.dates = Few.withAll(booking.dates, moments);
    }
  }

  private void checkDate(String code, boolean unreadable) {
    switch (code) {
      case "700", "710", "2", "3", "310", "T", "" -> {}
      default ->
          here.warn("unknown-code", "expected 700, 710 or 2 in DAT, found another qualifier");
    }
    if (unreadable) {
      here.warn("date-unreadable", "expected a date such as 241226 in DAT, found another text");
    }
  }

  private void originator() {
    PnrDraft booking = here.booking();
    Originator originator = Parts.originator(at);
    if (here.place == Place.CHECK_IN || here.place == Place.BOARDED) {
      CheckInDraft checkIn = booking.flights.getLast().checkIns.getLast();
      checkIn.originators = Few.with(checkIn.originators, originator);
    } else {
      here.oddUnless(here.place == Place.BOOKING);
      booking.originators = Few.with(booking.originators, originator);
    }
  }

  private void address() {
    PnrDraft booking = here.booking();
    int last = Shape.lastFilled(at);
    for (int element = 2; element <= last; element++) {
      PostalAddress address = Parts.address(at, element);
      switch (here.place) {
        case PAYMENT -> booking.passengers.getLast().tickets.getLast().add(address);
        case NAME, TICKET -> {
          PassengerDraft passenger = booking.passengers.getLast();
          passenger.addresses = Few.with(passenger.addresses, address);
        }
        case HEAD, BOOKING, FLIGHT, CHECK_IN, BOARDED, SPLIT, PRODUCT, HISTORY -> {
          here.oddUnless(here.place == Place.BOOKING);
          booking.addresses = Few.with(booking.addresses, address);
        }
      }
    }
    if (!at.isEmpty(1, 1) || !Shape.fits(at, 0x81, 8)) {
      if (here.place == Place.NAME || here.isTicket()) {
        here.keep();
      } else {
        booking.remarks.keep(here.written());
      }
    }
  }

  private void detail(int tag) {
    PnrDraft booking = here.booking();
    if (tag == Tags.LTS) {
      booking.longTexts = Few.with(booking.longTexts, longText());
    } else {
      here.keepIn(here.place == Place.BOOKING || here.place == Place.NAME || here.isTicket());
    }
  }

  private String longText() {
    String text = Shape.fits(at, 0x1, 0) ? at.text(1) : "";
    // A text that looks like a segment is kept as one, so that one can tell them apart.
    return text.isEmpty() || text.startsWith("LTS") ? here.written() : text;
  }

  private void split() {
    PnrDraft booking = here.booking();
    booking.splits = Few.with(booking.splits, new Split(at.text(1), List.of()));
    here.place = Place.SPLIT;
    here.keepIfMore(0x1, 0);
  }

  private void product() {
    PnrDraft booking = here.booking();
    booking.products =
        Few.with(booking.products, new OtherProduct(at.text(1, 1), null, Kept.NOTHING));
    here.place = Place.PRODUCT;
    here.keepIfMore(0x1, 0);
  }

  private void history(int tag) {
    PnrDraft booking = here.booking();
    here.oddUnless(tag == Tags.ABI || here.place == Place.HISTORY);
    if (tag == Tags.ABI || booking.history.isEmpty()) {
      booking.history =
          Few.with(
              booking.history,
              new HistoryDraft(tag == Tags.ABI ? Parts.historyOriginator(at) : null));
    }
    here.place = Place.HISTORY;
    if (tag == Tags.SAC) {
      HistoryDraft entry = booking.history.getLast();
      entry.start(at.text(3));
      if (!Shape.fits(at, 0x100, 0)) {
        entry.action().remarks.keep(here.written());
      }
    }
  }

  private void concluding() {
    if (function.isEmpty()) {
      missing("MSG", "what is pushed");
    } else if (!function.equals("22") && !function.equals("141")) {
      String found = "expected 22 or 141 in MSG, found another function; bookings are read";
      here.problems.warnOfMessage("unknown-code", found);
    }
    if (here.reported == null) {
      missing("TVL", "the flight that is pushed");
    }
    if (declared < 0) {
      missing("EQN", "how many bookings there are");
    } else if (declared != here.pnrs.size() && !message.header().part().isOneOfSeveral()) {
      String found = "expected " + declared + " bookings as EQN says, found " + here.pnrs.size();
      here.problems.warnOfMessage("count-differs", found);
    }
  }

  private void missing(String tag, String what) {
    here.problems.warnOfMessage(
        "missing-segment",
        "expected " + tag + " in front of the bookings (" + what + "), found none");
  }
}
