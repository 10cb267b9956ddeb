package org.commonground.edifact.travel;

import java.util.List;
import org.commonground.edifact.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who travels, as one message tells it.
 *
 * @param number the traveller's own number within the message, counted from 1 in the order stated
 * @param kind what the traveller is to the flight
 * @param name the name; {@link PersonName#NONE} when none is stated
 * @param particulars date of birth, sex, nationality, address
 * @param documents travel documents in the order stated
 * @param baggage checked bags
 * @param contacts telephone numbers and addresses of electronic mail in the order stated
 * @param places places of the journey and of the person's life in the order stated
 * @param references references in the order stated, record locator and seat among them
 * @param rest what else the message states about the traveller
 */
@Personal
public record Traveller(
    int number,
    TravellerKind kind,
    PersonName name,
    Particulars particulars,
    List<TravelDocument> documents,
    Baggage baggage,
    List<Contact> contacts,
    List<Place> places,
    List<Reference> references,
    Kept rest) {

  /** Copies the lists. */
  public Traveller {
    documents = List.copyOf(documents);
    contacts = List.copyOf(contacts);
    places = List.copyOf(places);
    references = List.copyOf(references);
  }

  /**
   * The record locator of the booking.
   *
   * @return the first reference {@code AVF}; empty when none is stated
   */
  public String recordLocator() {
    return reference("AVF");
  }

  /**
   * The seat.
   *
   * @return the first reference {@code SEA}; empty when none is stated
   */
  public String seat() {
    return reference("SEA");
  }

  /**
   * A reference by what it refers to.
   *
   * @param qualifier the code, such as {@code ABO}
   * @return the first reference with this qualifier; empty when none is stated
   */
  public String reference(String qualifier) {
    for (Reference reference : references) {
      if (reference.qualifier().equals(qualifier)) {
        return reference.number();
      }
    }
    return "";
  }

  /**
   * A place by what it is to the traveller.
   *
   * @param function the code, such as {@code 178} for where the traveller embarks
   * @return the first place with this function, or null when none is stated
   */
  public @Nullable Place place(String function) {
    for (Place place : places) {
      if (place.function().equals(function)) {
        return place;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return "Traveller[" + number + "]";
  }
}
