package org.commonground.edifact.pnrgov;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonground.edifact.pnrgov.Passenger.NamedBy;
import org.commonground.edifact.travel.Baggage;
import org.commonground.edifact.travel.Contact;
import org.commonground.edifact.travel.Particulars;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.travel.TravellerKind;
import org.commonground.edifact.travel.WrittenDate;
import org.jspecify.annotations.Nullable;

/** A passenger while a booking is read. Its fields change; it lives as long as its booking does. */
final class PassengerDraft {
  private static final int MANY = 16;

  final PersonName name;
  final TravellerKind kind;
  final String reference;
  final String type;
  final NamedBy namedBy;
  final RemarksDraft remarks = new RemarksDraft();
  List<FrequentFlyer> flyers = List.of();
  List<PostalAddress> addresses = List.of();
  List<TicketDraft> tickets = List.of();
  List<Reference> references = List.of();
  List<TravelDocument> documents = List.of();
  List<Contact> contacts = List.of();
  List<String> bagTags = List.of();
  String accompanied = "";
  String seat = "";
  String sex = "";
  String nationality = "";
  int bags = -1;
  @Nullable WrittenDate born;

  /** The place among the passengers of the booking, from 1, once all are known. */
  int place;

  /** The documents, where they are many. */
  private Set<String> documentsKnown = Set.of();

  /** Whether a service for an infant has told of this one. */
  boolean isKnownInfant;

  /** Whether the booking says that this one holds an infant, and not which. */
  boolean holdsInfant;

  /** Who holds this infant, where the booking says so. */
  @Nullable PassengerDraft holder;

  PassengerDraft(
      PersonName name, TravellerKind kind, String reference, String type, NamedBy namedBy) {
    this.name = name;
    this.kind = kind;
    this.reference = reference;
    this.type = type;
    this.namedBy = namedBy;
  }

  /** A document; the same one stated again, as for each flight, counts once. */
  void add(TravelDocument document) {
    if (!isKnown(document)) {
      documents = Few.with(documents, document);
    }
  }

  private boolean isKnown(TravelDocument document) {
    if (documents.size() >= MANY) {
      if (documentsKnown.isEmpty()) {
        documentsKnown = new HashSet<>();
        documents.forEach(it -> documentsKnown.add(key(it)));
      }
      return !documentsKnown.add(key(document));
    }
    for (TravelDocument known : documents) {
      if (known.number().equals(document.number())
          && known.type().equals(document.type())
          && known.issuer().equals(document.issuer())) {
        return true;
      }
    }
    return false;
  }

  private static String key(TravelDocument document) {
    return String.join("\n", document.number(), document.type(), document.issuer());
  }

  private Baggage baggage() {
    return bags < 0 && bagTags.isEmpty() ? Baggage.NOT_STATED : new Baggage(bags, "", bagTags);
  }

  private Particulars particulars() {
    List<String> nationalities = nationality.isEmpty() ? List.of() : List.of(nationality);
    return new Particulars(born, sex, nationalities, null);
  }

  /** What the booking gives, and what is stated. */
  private List<Reference> all(String locator) {
    List<Reference> all = List.of();
    if (!locator.isEmpty()) {
      all = Few.with(all, new Reference("AVF", locator));
    }
    if (!seat.isEmpty()) {
      all = Few.with(all, new Reference("SEA", seat));
    }
    for (Reference stated : references) {
      all = Few.with(all, stated);
    }
    return all;
  }

  /**
   * The passenger.
   *
   * @param number the traveller's number
   * @param infantOf the number of the traveller who holds this infant, or 0
   * @param locator the booking's locator; may be empty
   */
  Passenger done(int number, int infantOf, String locator) {
    List<Ticket> done = List.of();
    for (TicketDraft ticket : tickets) {
      done = Few.with(done, ticket.done());
    }
    var traveller =
        new Traveller(
            number,
            kind,
            name,
            particulars(),
            documents,
            baggage(),
            contacts,
            List.of(),
            all(locator),
            remarks.kept());
    return new Passenger(
        traveller,
        reference,
        type,
        accompanied,
        namedBy,
        infantOf,
        flyers,
        references,
        addresses,
        done,
        remarks.done());
  }
}
