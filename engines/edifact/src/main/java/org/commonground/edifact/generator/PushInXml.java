package org.commonground.edifact.generator;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.travel.TravellerKind;

/**
 * A full push of bookings in XML that states the same travellers as one in EDIFACT: made from the
 * truth about that, so that both readers can be held against each other. Seats of groups without
 * names, remarks and faults are left out, because the XML of the pushes has no known place for
 * them.
 */
public final class PushInXml {
  private final StringBuilder out = new StringBuilder(4096);
  private final MessageTruth truth;

  private PushInXml(MessageTruth truth) {
    this.truth = truth;
  }

  /**
   * Makes a push in XML of a full push in EDIFACT.
   *
   * @param sent any transmission
   * @return the push in XML with its truth; the transmission itself when it is no full push
   */
  public static Transmission of(Transmission sent) {
    MessageTruth truth = sent.truth();
    if (!truth.type().equals("PNRGOV") || !truth.function().equals("22")) {
      return sent;
    }
    byte[] bytes = new PushInXml(truth).push().getBytes(StandardCharsets.UTF_8);
    List<StatedTraveller> named =
        truth.travellers().stream().filter(it -> it.kind() != TravellerKind.GROUP).toList();
    return new Transmission(
        bytes,
        new MessageTruth(
            truth.file().replace(".edi", ".xml"),
            truth.type(),
            truth.version(),
            truth.function(),
            "",
            truth.flight(),
            bookings(truth).size(),
            named,
            List.of(),
            List.of()));
  }

  /** The travellers of each booking, in the order stated. */
  private static List<List<StatedTraveller>> bookings(MessageTruth truth) {
    List<List<StatedTraveller>> bookings = new ArrayList<>();
    String locator = "";
    for (StatedTraveller traveller : truth.travellers()) {
      if (bookings.isEmpty() || !traveller.locator().equals(locator)) {
        bookings.add(new ArrayList<>());
        locator = traveller.locator();
      }
      bookings.getLast().add(traveller);
    }
    return bookings;
  }

  private String push() {
    List<List<StatedTraveller>> bookings = bookings(truth);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    start(
        "IATA_PNRGOV_NotifRQ",
        "xmlns",
        "http://www.iata.org/IATA/2007/00",
        "Version",
        truth.version());
    empty("Originator", "AirlineCode", truth.flight().carrier());
    flight("FlightLeg", "CarrierCode", truth.flight().carrier());
    end("FlightLeg");
    start("PNRs", "NumberOfPnrs", Integer.toString(bookings.size()));
    bookings.forEach(this::booking);
    end("PNRs");
    end("IATA_PNRGOV_NotifRQ");
    return out.toString();
  }

  private void flight(String name, String... more) {
    var flight = truth.flight();
    List<String> attributes = new ArrayList<>(List.of(more));
    attributes.addAll(
        List.of(
            "FlightNumber",
            flight.number(),
            "DepartureDateTime",
            flight.departs() + ":00",
            "ArrivalDateTime",
            flight.arrives() + ":00"));
    start(name, attributes.toArray(String[]::new));
    empty("DepartureAirport", "LocationCode", flight.from());
    empty("ArrivalAirport", "LocationCode", flight.to());
  }

  private void booking(List<StatedTraveller> travellers) {
    start("PNR");
    start("BookingRefID", "ID", travellers.getFirst().locator());
    empty("CompanyName", "Code", truth.flight().carrier());
    end("BookingRefID");
    for (int i = 0; i < travellers.size(); i++) {
      if (travellers.get(i).kind() != TravellerKind.GROUP) {
        passenger(travellers.get(i), i + 1);
      }
    }
    flight("Flight", "Status", "HK", "ResBookDesigCode", "Y");
    empty("MarketingAirline", "Code", truth.flight().carrier());
    for (int i = 0; i < travellers.size(); i++) {
      seat(travellers.get(i), i + 1);
    }
    end("Flight");
    end("PNR");
  }

  private void passenger(StatedTraveller traveller, int reference) {
    start("Passenger", "RPH", Integer.toString(reference), "PTC", type(traveller.kind()));
    text("GivenName", traveller.given());
    text("Surname", traveller.surname());
    if (traveller.document() != null || !traveller.born().isEmpty()) {
      start("DOC_SSR", "SSR_Code", "DOCS", "ServiceQuantity", "1", "Status", "HK");
      document(traveller);
      end("DOC_SSR");
    }
    end("Passenger");
  }

  private void document(StatedTraveller traveller) {
    StatedTraveller.Document document = traveller.document();
    open("DOCS");
    if (document != null) {
      attribute("TravelDocType", document.type());
      attribute("IssuingLoc", document.issuer());
      attribute("TravelDocNbr", document.number());
      attribute("ExpiryDate", document.expires());
    }
    attribute("PaxNationality", traveller.nationality());
    attribute("DateOfBirth", traveller.born());
    attribute("Gender", traveller.sex());
    attribute("Surname", traveller.surname());
    attribute("FirstGivenName", traveller.given());
    out.append("/>\n");
  }

  private static String type(TravellerKind kind) {
    return switch (kind) {
      case CHILD -> "CHD";
      case INFANT -> "INF";
      default -> "ADT";
    };
  }

  private void seat(StatedTraveller traveller, int reference) {
    if (!traveller.seat().isEmpty()) {
      start(
          "SSR",
          "SSR_Code",
          "SEAT",
          "ServiceQuantity",
          "1",
          "Status",
          "HK",
          "BoardPoint",
          truth.flight().from(),
          "OffPoint",
          truth.flight().to(),
          "RPH",
          Integer.toString(reference));
      text("Text", traveller.seat());
      end("SSR");
    }
  }

  private void start(String name, String... attributes) {
    open(name, attributes);
    out.append(">\n");
  }

  private void empty(String name, String... attributes) {
    open(name, attributes);
    out.append("/>\n");
  }

  /** A tag without its end. Attributes whose value is empty are left out. */
  private void open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      out.append(' ').append(name).append("=\"");
      escaped(value);
      out.append('"');
    }
  }

  private void text(String name, String text) {
    out.append('<').append(name).append('>');
    escaped(text);
    end(name);
  }

  private void end(String name) {
    out.append("</").append(name).append(">\n");
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
