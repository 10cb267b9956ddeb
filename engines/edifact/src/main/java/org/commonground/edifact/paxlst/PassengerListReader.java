package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Message;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Readings;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.Segments;
import org.commonground.edifact.travel.Traveller;
import org.jspecify.annotations.Nullable;

/**
 * Reads passenger list messages.
 *
 * <p>Hot path: every list passes here. Measured by {@code PassengerListBenchmark}; {@code
 * PlainPassengerList} in the tests is the readable twin. Segments are taken one by one and belong
 * to what is open: the message, a party, a flight, a traveller, a document of the traveller, or
 * what ends a traveller's group (goods and onward transport). A segment that stands in the wrong
 * place still reaches what it speaks of where its code tells that.
 */
public final class PassengerListReader {
  /** What the next segment belongs to. */
  private enum Open {
    MESSAGE,
    PARTY,
    FLIGHT,
    TRAVELLER,
    DOCUMENT,
    TAIL
  }

  private final Message message;
  private final SegmentCursor segment;
  private final Reported reported = new Reported();
  private final Readings readings;
  private final List<Reference> references = new ArrayList<>();
  private final List<ReportingParty> parties = new ArrayList<>();
  private final List<FlightLeg> flights = new ArrayList<>();
  private final List<Traveller> travellers = new ArrayList<>();
  private final List<DeclaredCount> counts = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private final OpenTraveller traveller = new OpenTraveller();
  private final OpenDocument document = new OpenDocument();
  private ListDocument name = ListDocument.NONE;
  private @Nullable OpenParty party;
  private @Nullable OpenFlight flight;
  private Open open = Open.MESSAGE;

  private PassengerListReader(Message message) {
    this.message = message;
    this.segment = message.segments();
    this.readings = new Readings(message, reported);
  }

  /**
   * Reads a message. Never throws because of what is in it.
   *
   * @param message a message, normally of type PAXLST; of any other type it gives what it has in
   *     common with one
   * @return the list, with findings about its segments; those about the envelope are at the message
   */
  public static PassengerList read(Message message) {
    return new PassengerListReader(message).read();
  }

  private PassengerList read() {
    while (segment.next()) {
      take();
    }
    close();
    segment.moveTo(1);
    if (!isLegacy()) {
      Completeness.checkBeginning(name, segment, reported);
    }
    Completeness.check(name, flights, travellers, segment, reported);
    Completeness.checkCounts(message.header().part(), counts, travellers, segment, reported);
    return new PassengerList(
        message.header(),
        name,
        references,
        parties,
        flights,
        travellers,
        counts,
        rest.isEmpty() ? Kept.NOTHING : new Kept(rest),
        reported.findings());
  }

  /** The legacy US variant (version 001) has no beginning of the message. */
  private boolean isLegacy() {
    return message.header().type().version().equals("001");
  }

  private void take() {
    int tag = segment.tag();
    switch (tag) {
      case Codes.NAD -> nameAndAddress();
      case Codes.LOC -> place();
      case Codes.DTM -> time();
      case Codes.RFF -> reference();
      case Codes.DOC -> document();
      case Codes.TDT -> transport();
      case Codes.ATT, Codes.NAT, Codes.MEA, Codes.FTX -> ofTraveller(tag);
      case Codes.COM -> communication();
      case Codes.GID -> goods();
      case Codes.BGM -> beginning();
      case Codes.CNT -> count();
      case Codes.PDT -> {
        close();
        traveller.openLegacy(segment, readings, reported);
        open = Open.TRAVELLER;
      }
      case Codes.AUT, Codes.UNS -> {
        close();
        keep();
      }
      case Codes.UNH, Codes.UNT, Codes.UIH, Codes.UIT -> {}
      case Codes.CTA, Codes.GEI, Codes.GIS, Codes.EMP, Codes.CPI, Codes.QTY -> keep();
      default -> unknown();
    }
  }

  private void nameAndAddress() {
    close();
    int role = segment.code(1, 1);
    boolean person =
        switch (role) {
          case Codes.SENDER -> false;
          case Codes.PASSENGER,
              Codes.CREW,
              Codes.TRANSIT_PASSENGER,
              Codes.TRANSIT_CREW,
              Codes.REFERENCE_ONLY ->
              true;
          // Parties come before the flights, persons behind them.
          default -> !flights.isEmpty();
        };
    if (person) {
      traveller.open(segment, reported);
      open = Open.TRAVELLER;
    } else {
      party = new OpenParty(segment);
      open = Open.PARTY;
    }
  }

  private void transport() {
    if (isOfTraveller()) {
      closeDocument();
      open = Open.TAIL;
      traveller.keep(segment);
      return;
    }
    close();
    flight = new OpenFlight(segment, reported);
    open = Open.FLIGHT;
  }

  private void place() {
    int function = segment.code(1, 1);
    if (flight != null) {
      flight.stop(segment, reported);
    } else if (open == Open.DOCUMENT && !Codes.isPlaceOfTraveller(function)) {
      if (function == Codes.ISSUED_AT) {
        document.issuedAt(segment);
      } else {
        reported.unknown(segment, "a document's place", function);
        document.keep(segment);
      }
    } else if (isOfTraveller()) {
      if (!Codes.isPlaceOfTraveller(function)) {
        reported.unknown(segment, "a traveller's place", function);
      }
      traveller.place(segment);
    } else {
      keep();
    }
  }

  private void time() {
    int function = segment.code(1, 1);
    if (flight != null) {
      flight.time(segment, readings, reported);
    } else if (isOfTraveller() && function == Codes.BIRTH) {
      traveller.born(segment, readings);
    } else if (open == Open.DOCUMENT && function == Codes.EXPIRY) {
      document.expires(segment, readings);
    } else {
      if (isOfTraveller()) {
        reported.unknown(segment, "a traveller's or document's time", function);
      }
      keep();
    }
  }

  private void reference() {
    int qualifier = segment.code(1, 1);
    boolean known = Codes.isReferenceOfTraveller(qualifier);
    if (!known && open != Open.DOCUMENT) {
      reported.unknown(segment, "a reference", qualifier);
    }
    if (isOfTraveller()) {
      if (known || open != Open.DOCUMENT) {
        traveller.reference(segment);
      } else {
        document.keep(segment);
      }
    } else {
      references.add(Segments.reference(segment));
    }
  }

  private void document() {
    if (!isOfTraveller()) {
      reported.error(segment, "misplaced", "expected a traveller before DOC, found none");
      keep();
      return;
    }
    closeDocument();
    document.open(segment, reported);
    open = Open.DOCUMENT;
  }

  private void ofTraveller(int tag) {
    if (!isOfTraveller()) {
      keep();
      return;
    }
    switch (tag) {
      case Codes.ATT -> traveller.attribute(segment);
      case Codes.NAT -> traveller.nationality(segment);
      case Codes.MEA -> traveller.measure(segment);
      default -> {
        if (open == Open.TAIL) {
          traveller.keep(segment);
        } else {
          traveller.freeText(segment);
        }
      }
    }
  }

  private void communication() {
    if (isOfTraveller()) {
      traveller.communication(segment);
    } else if (party != null) {
      party.communication(segment);
    } else {
      keep();
    }
  }

  private void goods() {
    if (isOfTraveller()) {
      closeDocument();
      open = Open.TAIL;
    }
    keep();
  }

  private void beginning() {
    if (name.equals(ListDocument.NONE)) {
      name = new ListDocument(segment.text(1), segment.text(2), Completeness.whole(segment));
    } else {
      reported.error(segment, "misplaced", "expected one BGM, found another");
      rest.add(segment.segmentText());
    }
  }

  private void count() {
    close();
    if (Completeness.isPlainCount(segment)) {
      counts.add(new DeclaredCount(segment.text(1), segment.text(1, 2)));
    } else {
      keep();
    }
  }

  private void unknown() {
    reported.warning(
        segment,
        "unknown-segment",
        "expected a segment of PAXLST, found another; it was kept; a name before it may be cut,"
            + " as a terminator that is not released ends a segment");
    keep();
  }

  private boolean isOfTraveller() {
    return open == Open.TRAVELLER || open == Open.DOCUMENT || open == Open.TAIL;
  }

  private void keep() {
    switch (open) {
      case MESSAGE -> rest.add(segment.segmentText());
      case PARTY -> {
        if (party != null) {
          party.keep(segment);
        }
      }
      case FLIGHT -> {
        if (flight != null) {
          flight.keep(segment);
        }
      }
      case TRAVELLER, TAIL -> traveller.keep(segment);
      case DOCUMENT -> document.keep(segment);
    }
  }

  private void closeDocument() {
    if (open == Open.DOCUMENT) {
      traveller.document(document.close());
      open = Open.TRAVELLER;
    }
  }

  private void close() {
    closeDocument();
    if (isOfTraveller()) {
      travellers.add(traveller.close());
    } else if (party != null) {
      parties.add(party.close());
      party = null;
    } else if (flight != null) {
      flights.add(flight.close());
      flight = null;
    }
    open = Open.MESSAGE;
  }
}
