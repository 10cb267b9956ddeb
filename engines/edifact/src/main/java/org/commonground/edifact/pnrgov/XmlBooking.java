package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.travel.Address;
import org.commonground.edifact.travel.TravellerKind;
import org.commonground.edifact.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Reads one booking ({@code PNR}). For one element. */
final class XmlBooking {
  /** Elements that are known and have no typed component. */
  private static final List<String> KEPT =
      List.of("PrepaidBag", "ExcessBaggage", "FareInfo", "PaymentInfo", "FormOfPayment");

  private final XmlPush push;
  private final XmlElement pnr;
  private final PnrDraft draft;
  private final XmlServices services;

  XmlBooking(XmlPush push, XmlElement pnr, boolean isCut) {
    this.push = push;
    this.pnr = pnr;
    this.draft = new PnrDraft(pnr.number());
    this.draft.mayBeCut = isCut;
    this.services = new XmlServices(push);
  }

  PnrDraft read() {
    passengers();
    infants();
    List<XmlElement> flights = pnr.takeAll("Flight");
    present().forEach(it -> flights.addAll(it.takeAllBelow("Flight")));
    locators();
    dates();
    draft.originators = sources();
    pnr.takeAll("ContactInfo").forEach(it -> draft.addresses = addresses(it, draft.addresses));
    flights.forEach(this::flight);
    services.take(pnr, draft.remarks);
    checkCount();
    keep(pnr, "PNR/", draft.remarks);
    return draft;
  }

  private void locators() {
    String created = pnr.take("PNR_CreationDate");
    for (XmlElement reference : pnr.takeAll("BookingRefID")) {
      RecordLocator locator = locator(reference, draft.locators.isEmpty() ? created : "");
      draft.locators = Few.with(draft.locators, locator);
      keep(reference, "PNR/BookingRefID/", draft.remarks);
    }
    if (draft.locators.isEmpty() && !created.isEmpty()) {
      draft.dates = Few.with(draft.dates, XmlTimes.moment("700", created));
    }
  }

  private static RecordLocator locator(XmlElement reference, String created) {
    return new RecordLocator(
        reference.takeOf("CompanyName", "Code"),
        reference.take("ID"),
        "",
        created.isEmpty() ? null : XmlTimes.moment("", created));
  }

  private void dates() {
    String changed = pnr.take("PNR_TransDate");
    String ticketed = pnr.take("LastTktDate");
    if (!changed.isEmpty()) {
      draft.dates = Few.with(draft.dates, XmlTimes.moment("700", changed));
    }
    if (!ticketed.isEmpty()) {
      draft.dates = Few.with(draft.dates, XmlTimes.moment("710", ticketed));
    }
  }

  private List<Originator> sources() {
    List<Originator> sources = List.of();
    for (XmlElement pos : pnr.takeAll("POS")) {
      for (XmlElement source : pos.takeAll("Source")) {
        sources = Few.with(sources, source(source));
      }
      keep(pos, "PNR/POS/", draft.remarks);
    }
    return sources;
  }

  private static Originator source(XmlElement source) {
    String system = source.take("AirlineVendorID");
    String agency = source.takeOf("RequestorID", "ID");
    String office = source.take("PseudoCityCode");
    String place = source.take("AirportCode");
    String country = source.take("ISOCountry");
    String agent = source.take("AgentSine");
    String written = source.isEmpty() ? "" : source.written();
    return new Originator(system, "", agency, office, place, country, agent, written);
  }

  /** An address with a telephone number, and an address of e-mail as one more. */
  private List<PostalAddress> addresses(XmlElement contact, List<PostalAddress> before) {
    String phone = contact.take("PhoneNumber");
    String mail = contact.take("EmailAddress");
    var address =
        new Address(
            String.join(", ", contact.takeTextsOf("AddressLine")),
            contact.takeTextOf("CityName"),
            contact.takeTextOf("StateProv"),
            contact.takeTextOf("PostalCode"),
            contact.takeTextOf("CountryName"));
    List<PostalAddress> all = Few.with(before, new PostalAddress("700", address, "", phone));
    if (!mail.isEmpty()) {
      var nowhere = new Address("", "", "", "", "");
      all = Few.with(all, new PostalAddress("700", nowhere, "", mail));
    }
    keep(contact, "PNR/ContactInfo/", draft.remarks);
    return all;
  }

  private void passengers() {
    for (XmlElement passenger : pnr.takeAll("Passenger")) {
      passenger(passenger);
    }
    // A lost end tag can put somebody into another element; who is there already is no one more.
    var known = new KnownPassengers(draft.passengers);
    for (XmlElement child : present()) {
      child.takeAllBelow("Passenger").forEach(it -> strayed(it, child, known));
    }
  }

  /** What is told of the present: nobody is a traveller because of the past. */
  private List<XmlElement> present() {
    return pnr.children().stream().filter(it -> !it.name().contains("History")).toList();
  }

  private void strayed(XmlElement passenger, XmlElement around, KnownPassengers known) {
    push.problems.warn(
        passenger.number(),
        "element-out-of-place",
        "expected Passenger in PNR, found it in %s".formatted(around.shownName()));
    String written = passenger.written();
    PassengerDraft read = XmlPassenger.read(passenger);
    PassengerDraft same = known.same(read);
    if (same != null) {
      services.take(passenger, same.remarks);
      same.remarks.keep(written);
      return;
    }
    known.add(read);
    add(read, passenger);
  }

  private void passenger(XmlElement passenger) {
    add(XmlPassenger.read(passenger), passenger);
  }

  private void add(PassengerDraft read, XmlElement element) {
    if (read.name.surname().isEmpty()) {
      String expected = "expected a surname in Passenger, found none";
      push.problems.warn(element.number(), "missing-name", expected);
    }
    draft.passengers = Few.with(draft.passengers, read);
    element.takeAll("ContactInfo").forEach(it -> read.addresses = addresses(it, read.addresses));
    XmlTickets.take(push, element, read);
    services.take(element, read.remarks);
    keep(element, "PNR/Passenger/", read.remarks);
  }

  /** Where one adult is said to hold an infant and there is one, they belong together. */
  private void infants() {
    @Nullable PassengerDraft adult = null;
    @Nullable PassengerDraft infant = null;
    int adults = 0;
    int infants = 0;
    for (PassengerDraft passenger : draft.passengers) {
      if (passenger.kind == TravellerKind.INFANT) {
        infant = passenger;
        infants++;
      } else if (passenger.holdsInfant) {
        adult = passenger;
        adults++;
      }
    }
    if (adults == 1 && infants == 1 && infant != null) {
      infant.holder = adult;
      return;
    }
    for (PassengerDraft passenger : draft.passengers) {
      if (passenger.holdsInfant) {
        passenger.remarks.keep("<Passenger AccompaniedByInfantInd=\"true\"/>");
      }
    }
  }

  private void flight(XmlElement element) {
    FlightDraft flight = XmlFlights.flight(element);
    for (XmlElement reference : element.takeAll("BookingRefID")) {
      flight.locators = Few.with(flight.locators, locator(reference, ""));
      keep(reference, "PNR/Flight/BookingRefID/", flight.remarks);
    }
    services.take(element, flight.remarks);
    draft.flights = Few.with(draft.flights, flight);
    keep(element, "PNR/Flight/", flight.remarks);
  }

  private void checkCount() {
    String count = pnr.take("NumberOfPassengers");
    int stated = Days.number(count, 0, count.length());
    if (stated > draft.passengers.size()) {
      push.problems.note(
          pnr.number(),
          "count-differs",
          "expected %d travellers as NumberOfPassengers says, found %d named"
              .formatted(stated, draft.passengers.size()));
    }
  }

  /** Keeps what is left: each unknown element with a finding, then the rest of the element. */
  private void keep(XmlElement element, String path, RemarksDraft remarks) {
    for (XmlElement child : element.takeChildren()) {
      if (KEPT.contains(child.name())) {
        push.keepLeftOf(child, remarks::keep);
      } else {
        push.unknown(child, path, remarks::keep);
      }
    }
    push.keepLeftOf(element, remarks::keep);
  }
}
