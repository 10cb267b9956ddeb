package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.Traveller;

/**
 * A name of a booking (TIF) and all that stands under it, or an infant that is told of by special
 * services alone.
 *
 * @param traveller who it is, with documents, seat and bags from wherever the booking states them
 * @param reference the traveller's reference within the booking as written; may be empty
 * @param type the code of the kind of traveller as written, such as {@code A} or {@code IN}
 * @param accompanied {@code 1} when an infant without a seat of its own is with the traveller, as
 *     written; may be empty
 * @param namedBy what the traveller is known by
 * @param infantOf the number of the traveller who holds this infant; 0 for everybody else and where
 *     the booking does not say
 * @param frequentFlyers accounts of a frequent flyer
 * @param references references of the traveller as stated (REF), without those that the booking
 *     gives
 * @param addresses addresses, such as of those who collect a child
 * @param tickets tickets
 * @param remarks services, texts and what else stands under the name
 */
@Personal
public record Passenger(
    Traveller traveller,
    String reference,
    String type,
    String accompanied,
    NamedBy namedBy,
    int infantOf,
    List<FrequentFlyer> frequentFlyers,
    List<Reference> references,
    List<PostalAddress> addresses,
    List<Ticket> tickets,
    Remarks remarks) {

  /** What a traveller is known by. */
  public enum NamedBy {
    /** A name segment (TIF). */
    NAME,
    /** A document under somebody else's name (SSR DOCS). */
    DOCUMENT,
    /** A service for an infant under somebody else's name (SSR INFT). */
    INFANT_SERVICE
  }

  /** Copies the lists. */
  public Passenger {
    frequentFlyers = List.copyOf(frequentFlyers);
    references = List.copyOf(references);
    addresses = List.copyOf(addresses);
    tickets = List.copyOf(tickets);
  }

  @Override
  public String toString() {
    return "Passenger[" + traveller.number() + "]";
  }
}
