package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.pnrgov.Passenger.NamedBy;
import org.commonground.edifact.pnrgov.ServiceContent.Docs;
import org.commonground.edifact.pnrgov.ServiceContent.Infant;
import org.commonground.edifact.pnrgov.ServiceContent.Reachable;
import org.commonground.edifact.travel.Contact;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.TravelDocument.CheckDigits;
import org.commonground.edifact.travel.TravellerKind;
import org.commonground.edifact.travel.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a booking states about travellers to those whom it is about: documents, infants under
 * the names of adults, seats, bags and contacts, wherever they stand. For one booking.
 *
 * <p>Hot path: runs once for each booking. Measured by {@code PnrgovBenchmark}; {@code PlainPnrgov}
 * in the tests is the readable twin.
 */
final class Holders {
  /** Documents are valid for ten years or so; a year of two digits is at most this far ahead. */
  private static final int YEARS_OF_VALIDITY = 30;

  private final PnrDraft pnr;
  private final @Nullable FlightLeg reported;
  private final int year;
  private final Problems problems;
  private final BookedPassengers booked;

  /** Documents that say less than others, as they were refused, cancelled, or are in PSPT. */
  private List<Lesser> lesser = List.of();

  /** A document and the traveller under whom it stands. */
  @Personal
  private record Lesser(SpecialService service, @Nullable PassengerDraft under) {
    @Override
    public String toString() {
      return "Lesser[" + service + "]";
    }
  }

  Holders(PnrDraft pnr, @Nullable FlightLeg reported, int year, Problems problems) {
    this.pnr = pnr;
    this.reported = reported;
    this.year = year;
    this.problems = problems;
    this.booked = new BookedPassengers(pnr);
  }

  void resolve() {
    // Infants first: documents of theirs then find somebody to belong to.
    List<PassengerDraft> named = new ArrayList<>(pnr.passengers);
    for (PassengerDraft passenger : named) {
      for (SpecialService service : passenger.remarks.services) {
        if (service.code().equals("INFT")) {
          infant(service, passenger);
        }
      }
    }
    forOthers("INFT");
    for (PassengerDraft passenger : named) {
      services(passenger.remarks.services, passenger, true);
    }
    services(pnr.remarks.services, null, true);
    for (FlightDraft flight : pnr.flights) {
      boolean here = pnr.flights.size() == 1 || reported == null || flight.is(reported);
      services(flight.remarks.services, null, here);
      boarded(flight, here);
    }
    for (Lesser document : lesser) {
      document(document.service, document.under);
    }
  }

  private void forOthers(String code) {
    for (SpecialService service : pnr.remarks.services) {
      if (service.code().equals(code)) {
        infant(service, booked.byReference(service.onlyTraveller()));
      }
    }
    for (FlightDraft flight : pnr.flights) {
      for (SpecialService service : flight.remarks.services) {
        if (service.code().equals(code)) {
          infant(service, booked.byReference(service.onlyTraveller()));
        }
      }
    }
  }

  private void services(
      List<SpecialService> services, @Nullable PassengerDraft under, boolean onReportedFlight) {
    for (SpecialService service : services) {
      switch (service.code()) {
        case "DOCS" -> document(service, under, service.isRefused());
        case "PSPT" -> document(service, under, true);
        case "SEAT", "RQST", "NSST" -> seats(service, under, onReportedFlight);
        case "CHLD" -> child(service, under);
        case "CTCM", "CTCE", "CTCR" -> contact(service, under);
        default -> {
          // All others are about the service itself, and stay where they stand.
        }
      }
    }
  }

  private void infant(SpecialService service, @Nullable PassengerDraft parent) {
    if (!(service.content() instanceof Infant said) || said.surname().isEmpty()) {
      return;
    }
    List<String> given = said.given().isEmpty() ? List.of() : List.of(said.given());
    PassengerDraft infant = booked.infantNamed(said.surname(), given);
    infant = infant == null && parent != null ? booked.unknownInfant() : infant;
    if (infant == null) {
      infant = add(new PersonName(said.surname(), given, ""), NamedBy.INFANT_SERVICE);
    }
    infant.isKnownInfant = true;
    hold(infant, parent);
    if (infant.born == null && !said.born().isEmpty()) {
      infant.born = date(said.born(), year, service);
    }
  }

  private static void hold(@Nullable PassengerDraft infant, @Nullable PassengerDraft adult) {
    if (infant != null
        && infant.holder == null
        && adult != null
        && adult.kind != TravellerKind.INFANT) {
      infant.holder = adult;
    }
  }

  private PassengerDraft add(PersonName name, NamedBy namedBy) {
    var infant = new PassengerDraft(name, TravellerKind.INFANT, "", "", namedBy);
    booked.add(infant);
    return infant;
  }

  private void document(SpecialService service, @Nullable PassengerDraft under, boolean isLesser) {
    if (isLesser) {
      lesser = Few.with(lesser, new Lesser(service, under));
    } else {
      document(service, under);
    }
  }

  private void document(SpecialService service, @Nullable PassengerDraft under) {
    if (!(service.content() instanceof Docs docs)) {
      return;
    }
    PassengerDraft holder = holder(docs, service, under);
    if (holder == null) {
      problems.note(
          service.segment(),
          "document-without-holder",
          "expected the name or the reference of a traveller of the booking in a document, found"
              + " neither; it is kept with the booking");
      return;
    }
    if (!docs.number().isEmpty()) {
      holder.add(travelDocument(docs, service));
    }
    if (!docs.born().isEmpty() && (holder.born == null || holder.sex.isEmpty())) {
      holder.born = date(docs.born(), year, service);
    }
    holder.sex =
        holder.sex.isEmpty() ? (docs.isInfant() ? first(docs.sex()) : docs.sex()) : holder.sex;
    holder.nationality = holder.nationality.isEmpty() ? docs.nationality() : holder.nationality;
  }

  /**
   * Whose document it is: by reference, by where it stands, by name; or an infant not yet known.
   */
  private @Nullable PassengerDraft holder(
      Docs docs, SpecialService service, @Nullable PassengerDraft under) {
    PassengerDraft referred = booked.byReference(service.onlyTraveller());
    PassengerDraft likely = referred == null ? under : referred;
    if (docs.isInfant() && (likely == null || likely.kind != TravellerKind.INFANT)) {
      PassengerDraft infant = infant(docs);
      hold(infant, likely);
      return infant;
    }
    if (likely != null
        && (docs.surname().isEmpty()
            || Names.likeness(likely.name, docs.surname(), docs.givenNames()) > Names.DIFFERENT)) {
      return likely;
    }
    WrittenDate born = Days.named(docs.born(), year);
    PassengerDraft byName =
        booked.byName(docs.surname(), docs.givenNames(), born == null ? null : born.date());
    return byName == null ? ofAnotherName(docs, service, likely) : byName;
  }

  private @Nullable PassengerDraft infant(Docs docs) {
    PassengerDraft infant = booked.infantNamed(docs.surname(), docs.givenNames());
    infant = infant == null ? booked.infantWithoutDocument() : infant;
    return infant == null && !docs.surname().isEmpty()
        ? add(new PersonName(docs.surname(), docs.givenNames(), ""), NamedBy.DOCUMENT)
        : infant;
  }

  private @Nullable PassengerDraft ofAnotherName(
      Docs docs, SpecialService service, @Nullable PassengerDraft likely) {
    PassengerDraft only = pnr.passengers.size() == 1 ? pnr.passengers.getFirst() : null;
    PassengerDraft holder = likely == null ? only : likely;
    if (holder != null && !docs.surname().isEmpty()) {
      problems.note(
          service.segment(),
          "document-name-differs",
          "expected the name of the traveller in the document, found another; it is taken as a document"
              + " of the traveller that it refers to or stands under, or who is alone in the"
              + " booking: check whose it is");
    }
    return holder;
  }

  private void seats(
      SpecialService service, @Nullable PassengerDraft under, boolean onReportedFlight) {
    // What is only asked for is no seat yet.
    boolean isHeld = service.code().equals("SEAT") || service.isConfirmed();
    boolean isOfFlight = onReportedFlight && (service.from().isEmpty() || isReported(service));
    boolean here = isOfFlight && isHeld && !service.isRefused();
    for (ServiceDetail detail : here ? service.details() : List.<ServiceDetail>of()) {
      PassengerDraft passenger = booked.byReference(detail.traveller());
      passenger = passenger == null ? under : passenger;
      if (passenger != null && passenger.seat.isEmpty()) {
        passenger.seat = detail.seat();
      }
    }
  }

  private boolean isReported(SpecialService service) {
    return reported == null
        || reported.stops().getFirst().place().code().equals(service.from())
        || reported.stops().getLast().place().code().equals(service.to());
  }

  private void child(SpecialService service, @Nullable PassengerDraft under) {
    PassengerDraft referred = booked.byReference(service.onlyTraveller());
    PassengerDraft child = referred == null ? under : referred;
    String born = service.text().strip();
    if (child != null && child.born == null && Days.isNamedDay(born)) {
      child.born = date(born, year, service);
    }
  }

  private void contact(SpecialService service, @Nullable PassengerDraft under) {
    PassengerDraft referred = booked.byReference(service.onlyTraveller());
    PassengerDraft passenger = referred == null ? under : referred;
    if (passenger != null && service.content() instanceof Reachable reachable) {
      passenger.contacts =
          Few.with(passenger.contacts, new Contact(reachable.means(), reachable.address()));
    }
  }

  private void boarded(FlightDraft flight, boolean here) {
    for (CheckInDraft checkIn : flight.checkIns) {
      for (CheckInDraft.Boarded one : checkIn.boarded) {
        PassengerDraft passenger = booked.byReference(one.reference);
        passenger =
            passenger == null
                ? booked.byName(one.name.surname(), one.name.givenNames(), null)
                : passenger;
        if (passenger == null) {
          problems.warn(
              one.segment,
              "unknown-traveller",
              "expected a traveller of the booking in the check-in, found a name and reference that"
                  + " none has");
        } else if (here) {
          checkedIn(passenger, one);
        }
      }
    }
  }

  private static void checkedIn(PassengerDraft passenger, CheckInDraft.Boarded one) {
    passenger.seat = one.seat.isEmpty() ? passenger.seat : one.seat;
    for (CheckedBags bags : one.bags) {
      int count = Days.number(bags.count(), 0, bags.count().length());
      passenger.bags = count < 0 ? passenger.bags : Math.max(passenger.bags, 0) + count;
      for (String tag : bags.tags()) {
        passenger.bagTags = Few.with(passenger.bagTags, tag);
      }
    }
  }

  private TravelDocument travelDocument(Docs docs, SpecialService service) {
    return new TravelDocument(
        docs.type(),
        "",
        docs.number(),
        docs.issuer(),
        date(docs.expires(), year + YEARS_OF_VALIDITY, service),
        checked(docs.number(), service),
        Kept.NOTHING);
  }

  private CheckDigits checked(String number, SpecialService service) {
    CheckDigits digits = CheckDigits.of(number);
    if (digits == CheckDigits.FAIL) {
      problems.warn(
          service.segment(),
          "check-digit",
          "expected a check digit that fits the number of the document, found another");
    }
    return digits;
  }

  private @Nullable WrittenDate date(String written, int latest, SpecialService service) {
    WrittenDate date = Days.named(written, latest);
    if (date != null && date.date() == null) {
      problems.warn(
          service.segment(),
          "date-unreadable",
          "expected a date such as 24DEC26 in SSR " + service.code() + ", found another text");
    }
    return date;
  }

  private static String first(String text) {
    return text.substring(0, 1);
  }
}
