package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Message;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.SegmentMemory;
import org.commonground.edifact.Tag;
import org.commonground.edifact.travel.FlightLeg;
import org.jspecify.annotations.Nullable;

/**
 * The booking that is being read, where in it reading stands, and what becomes of a segment that
 * has no better place.
 *
 * <p>Hot path: every segment passes here. Measured by {@code PnrgovBenchmark}; {@code PlainPnrgov}
 * in the tests is the readable twin. Its fields change; it is for one message.
 */
final class Position {
  /** The year for births of two digits when neither flight, interchange nor booking has a date. */
  private static final int YEAR_UNKNOWN = 2049;

  final SegmentCursor at;
  final Problems problems;
  final List<Pnr> pnrs = new ArrayList<>();
  final List<String> rest = new ArrayList<>();
  private final Message message;
  Place place = Place.HEAD;
  @Nullable FlightLeg reported;
  @Nullable PnrDraft pnr;
  private final SegmentMemory<String> written;
  private int travellers;

  Position(Message message) {
    this.message = message;
    this.at = message.segments();
    this.written = new SegmentMemory<>(at, Written::of);
    this.problems = Problems.of(message);
  }

  PnrDraft start() {
    finish();
    var started = new PnrDraft(at.number());
    pnr = started;
    return started;
  }

  /** The booking being read; one is started where SRC is missing. */
  PnrDraft booking() {
    if (pnr == null) {
      warn("missing-segment", "expected SRC at the start of a booking, found " + tagText());
      place = Place.BOOKING;
      return start();
    }
    return pnr;
  }

  void finish() {
    PnrDraft done = pnr;
    if (done == null) {
      return;
    }
    if (done.locators.isEmpty()) {
      String expected = "expected a record locator (RCI) in the booking, found none";
      problems.error(done.segment, "missing-locator", expected);
    }
    new Holders(done, reported, year(done), problems).resolve();
    Pnr finished = done.done(pnrs.size() + 1, travellers);
    travellers += finished.passengers().size();
    pnrs.add(finished);
    pnr = null;
  }

  /** Ends the last booking: where the message has no end of its own, it may have been cut. */
  void finishLast() {
    at.moveTo(at.size());
    PnrDraft last = pnr;
    if (last != null && at.tag() != Tags.UNT && at.tag() != Tags.UIT) {
      last.mayBeCut = true;
      problems.error(
          last.segment,
          "cut-booking",
          "expected UNT behind the last booking, found the end; the booking may be incomplete");
    }
    finish();
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

  /** Whether reading stands in a flight or in what follows it. */
  boolean inFlight() {
    return place == Place.FLIGHT || place == Place.CHECK_IN || place == Place.BOARDED;
  }

  /** The remarks of the part that reading stands in. */
  RemarksDraft remarks() {
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

  boolean isTicket() {
    return place == Place.TICKET || place == Place.PAYMENT;
  }

  /** Keeps the segment that stands here as text, with a finding where it does not belong. */
  void keepIn(boolean itsPlace) {
    oddUnless(itsPlace);
    keep();
  }

  /** The segment that stands here as text. */
  String written() {
    return written.get();
  }

  void keepIfMore(long shape, int further) {
    if (!Shape.fits(at, shape, further)) {
      keep();
    }
  }

  void keep() {
    if (pnr == null) {
      rest.add(written());
      return;
    }
    Place now = place;
    if (now == Place.SPLIT || now == Place.PRODUCT) {
      pnr.remarks.keep(written());
    } else {
      remarks().keep(written());
    }
  }

  /** Keeps the segment beside the booking where it holds more than is typed there. */
  void keepWithBooking(PnrDraft booking, long shape, int further) {
    if (!Shape.fits(at, shape, further)) {
      booking.remarks.keep(written());
    }
  }

  void oddUnless(boolean itsPlace) {
    if (!itsPlace) {
      odd();
    }
  }

  void odd() {
    warn(
        "segment-out-of-place",
        "expected " + tagText() + " in another group, found it here; what it says is kept");
  }

  void unknown() {
    warn(
        "unknown-segment",
        "expected a segment of PNRGOV, found another; it is kept; a name before it may be cut, as a"
            + " terminator that is not released ends a segment");
    keep();
  }

  /** The tag when it is one: other texts could be a person's. */
  String tagText() {
    int tag = at.tag();
    for (int shift = 16; shift >= 0; shift -= 8) {
      int c = tag >>> shift & 0xFF;
      if (c < 'A' || c > 'Z') {
        return "a tag that is not three letters";
      }
    }
    return Tag.text(tag);
  }

  void warn(String code, String text) {
    problems.warn(at.number(), code, text);
  }
}
