package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Stop;
import org.commonground.edifact.xml.XmlElement;

/** Makes flights of {@code FlightLeg} and {@code Flight}. */
final class XmlFlights {
  private XmlFlights() {}

  /** The flight that is pushed; what is left of the element is kept in it. */
  static FlightLeg leg(XmlElement element, FlightLeg.Role role) {
    FlightLeg leg = flight(element, role);
    return element.isEmpty()
        ? leg
        : new FlightLeg(
            leg.role(),
            leg.carrier(),
            leg.number(),
            leg.operatingCarrier(),
            leg.stops(),
            new Kept(List.of(element.written())));
  }

  /** A flight of a booking, without services and without what is left. */
  static FlightDraft flight(XmlElement element) {
    var draft =
        new FlightDraft(
            flight(element, FlightLeg.Role.ITINERARY), element.take("ResBookDesigCode"));
    draft.quantity = element.take("NumberInParty");
    draft.status = element.take("Status");
    draft.equipment = element.takeOf("Equipment", "AirEquipType");
    return draft;
  }

  private static FlightLeg flight(XmlElement element, FlightLeg.Role role) {
    String operating = element.takeOf("OperatingAirline", "Code");
    String marketing = element.takeOf("MarketingAirline", "Code");
    String carrier = element.takeOneOf("CarrierCode", "AirlineCode");
    return new FlightLeg(
        role,
        carrier.isEmpty() ? (marketing.isEmpty() ? operating : marketing) : carrier,
        element.take("FlightNumber"),
        operating,
        List.of(
            stop(element, "DepartureAirport", "189", "DepartureDateTime"),
            stop(element, "ArrivalAirport", "232", "ArrivalDateTime")),
        Kept.NOTHING);
  }

  private static Stop stop(XmlElement element, String airport, String function, String time) {
    String written = element.take(time);
    return new Stop(
        new Place("", element.takeOf(airport, "LocationCode")),
        written.isEmpty() ? List.of() : List.of(XmlTimes.moment(function, written)));
  }
}
