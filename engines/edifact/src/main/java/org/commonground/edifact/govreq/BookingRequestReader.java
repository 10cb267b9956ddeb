package org.commonground.edifact.govreq;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Message;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.govreq.Wanted.OfFlight;
import org.commonground.edifact.govreq.Wanted.OfTravellers;
import org.commonground.edifact.govreq.Wanted.WithLocators;
import org.commonground.edifact.pnrgov.Originator;
import org.commonground.edifact.pnrgov.PadisSegments;
import org.commonground.edifact.pnrgov.RecordLocator;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.PersonName;

/** Reads requests for bookings. The fields are the state of one reading. */
public final class BookingRequestReader {
  private static final int UNH = 'U' << 16 | 'N' << 8 | 'H';
  private static final int UNT = 'U' << 16 | 'N' << 8 | 'T';
  private static final int MSG = 'M' << 16 | 'S' << 8 | 'G';
  private static final int ORG = 'O' << 16 | 'R' << 8 | 'G';
  private static final int TVL = 'T' << 16 | 'V' << 8 | 'L';
  private static final int RCI = 'R' << 16 | 'C' << 8 | 'I';
  private static final int TIF = 'T' << 16 | 'I' << 8 | 'F';

  private final Message message;
  private final SegmentCursor segment;
  private final Reported reported = new Reported();
  private final List<Originator> originators = new ArrayList<>();
  private final List<Wanted> wanted = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private String function = "";

  private BookingRequestReader(Message message) {
    this.message = message;
    this.segment = message.segments();
  }

  /**
   * Reads a message. Never throws because of what is in it.
   *
   * @param message a message, normally of type GOVREQ
   * @return the request, with findings about its segments
   */
  public static BookingRequest read(Message message) {
    return new BookingRequestReader(message).read();
  }

  private BookingRequest read() {
    while (segment.next()) {
      take();
    }
    segment.moveTo(1);
    if (originators.isEmpty()) {
      reported.warning(segment, "missing-segment", "expected ORG, who asks, found none");
    }
    if (wanted.isEmpty()) {
      reported.error(
          segment,
          "nothing-wanted",
          "expected a flight (TVL), a locator (RCI) or a name (TIF), found none");
    }
    return new BookingRequest(
        message.header(), function, originators, wanted, new Kept(rest), reported.findings());
  }

  private void take() {
    switch (segment.tag()) {
      case UNH, UNT -> {}
      case MSG -> function();
      case ORG -> originators.add(PadisSegments.originator(segment));
      case TVL -> wanted.add(new OfFlight(PadisSegments.flight(segment)));
      case RCI -> locators();
      case TIF -> travellers();
      default -> {
        reported.warning(
            segment, "unknown-segment", "expected a segment of GOVREQ, found another; it is kept");
        rest.add(segment.segmentText());
      }
    }
  }

  private void function() {
    boolean first = function.isEmpty();
    function = first ? segment.text(1, 2) : function;
    boolean plain =
        segment.isEmpty(1, 1)
            && !segment.isEmpty(1, 2)
            && segment.componentCount(1) == 2
            && segment.elementCount() == 1;
    if (!first || !plain) {
      rest.add(segment.segmentText());
    }
  }

  private void locators() {
    List<RecordLocator> locators = new ArrayList<>();
    boolean plain = segment.elementCount() > 0;
    for (int element = 1; element <= segment.elementCount(); element++) {
      locators.add(PadisSegments.locator(segment, element));
      plain &= segment.componentCount(element) <= 5 && segment.repetitionCount(element) <= 1;
    }
    wanted.add(new WithLocators(locators, plain ? "" : segment.segmentText()));
  }

  private void travellers() {
    List<PersonName> names = PadisSegments.names(segment);
    boolean plain = segment.componentCount(1) == 1 && segment.elementCount() == names.size() + 1;
    for (int element = 1; element <= segment.elementCount(); element++) {
      plain &= segment.componentCount(element) == 1;
    }
    wanted.add(new OfTravellers(names, plain ? "" : segment.segmentText()));
  }
}
