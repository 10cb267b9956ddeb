package org.commonground.edifact.govreq;

import java.util.List;
import org.commonground.edifact.govreq.Wanted.OfFlight;
import org.commonground.edifact.govreq.Wanted.OfTravellers;
import org.commonground.edifact.govreq.Wanted.WithLocators;
import org.commonground.edifact.pnrgov.Originator;
import org.commonground.edifact.pnrgov.RecordLocator;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.Stop;
import org.commonground.edifact.writing.EnvelopeWriter;
import org.commonground.edifact.writing.SegmentWriter;
import org.jspecify.annotations.Nullable;

/** Writes requests for bookings. What the reader makes of the result says what was written. */
public final class BookingRequestWriter {
  private BookingRequestWriter() {}

  /**
   * Writes a message, from UNH to UNT. The trailer has the true count of segments.
   *
   * @param request the request; its findings are not written
   * @param out where to
   */
  public static void write(BookingRequest request, SegmentWriter out) {
    int before = out.segments();
    EnvelopeWriter.messageHeader(request.header(), out);
    function(request, out);
    request.originators().forEach(it -> originator(it, out));
    for (Wanted wanted : request.wanted()) {
      switch (wanted) {
        case OfFlight(FlightLeg flight) -> flight(flight, out);
        case WithLocators locators -> locators(locators, out);
        case OfTravellers travellers -> travellers(travellers, out);
      }
    }
    request.rest().segments().forEach(out::kept);
    EnvelopeWriter.messageTrailer(request.header(), out.segments() - before, out);
  }

  /** The function, unless the first kept one says the same and more. */
  private static void function(BookingRequest request, SegmentWriter out) {
    String function = request.function();
    List<String> rest = request.rest().segments();
    String kept = rest.stream().filter(it -> it.startsWith("MSG+")).findFirst().orElse("");
    String behind = kept.substring(kept.indexOf(':') + 1);
    boolean isKept =
        behind.equals(function)
            || behind.startsWith(function + ":")
            || behind.startsWith(function + "+");
    if (!function.isEmpty() && !isKept) {
      out.segment("MSG").element("").component(function).end();
    }
  }

  private static void originator(Originator by, SegmentWriter out) {
    if (!by.written().isEmpty()) {
      out.kept(by.written());
      return;
    }
    out.segment("ORG").element(by.system()).component(by.systemPlace());
    out.element(by.agency()).component(by.office()).element(by.place()).skip(3);
    out.element(by.country()).element(by.agent()).end();
  }

  private static void flight(FlightLeg flight, SegmentWriter out) {
    if (!flight.rest().isEmpty()) {
      flight.rest().segments().forEach(out::kept);
      return;
    }
    Stop from = flight.stops().getFirst();
    Stop to = flight.stops().getLast();
    out.segment("TVL");
    out.element(day(time(from))).component(clock(time(from)));
    out.component(day(time(to))).component(clock(time(to)));
    out.element(from.place().code()).element(to.place().code());
    out.element(flight.carrier()).component(flight.operatingCarrier());
    out.element(flight.number()).end();
  }

  private static void locators(WithLocators wanted, SegmentWriter out) {
    if (!wanted.written().isEmpty()) {
      out.kept(wanted.written());
      return;
    }
    out.segment("RCI");
    for (RecordLocator locator : wanted.locators()) {
      out.element(locator.carrier()).component(locator.locator()).component(locator.controlType());
      out.component(day(locator.created())).component(clock(locator.created()));
    }
    out.end();
  }

  private static void travellers(OfTravellers wanted, SegmentWriter out) {
    if (!wanted.written().isEmpty()) {
      out.kept(wanted.written());
      return;
    }
    out.segment("TIF").element(wanted.names().getFirst().surname());
    wanted.names().forEach(it -> out.element(it.given()));
    out.end();
  }

  private static @Nullable Moment time(Stop stop) {
    return stop.times().isEmpty() ? null : stop.times().getFirst();
  }

  private static String day(@Nullable Moment moment) {
    String written = moment == null ? "" : moment.written();
    int colon = written.indexOf(':');
    return colon < 0 ? written : written.substring(0, colon);
  }

  private static String clock(@Nullable Moment moment) {
    String written = moment == null ? "" : moment.written();
    return written.substring(
        written.indexOf(':') < 0 ? written.length() : written.indexOf(':') + 1);
  }
}
