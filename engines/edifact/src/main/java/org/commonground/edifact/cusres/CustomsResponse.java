package org.commonground.edifact.cusres;

import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Reference;

/**
 * A customs response.
 *
 * @param header the message header
 * @param document the code of the document name as written; may be empty
 * @param references references of the message: {@code TN} the transaction answered, {@code AF} the
 *     flight
 * @param times times of the flight
 * @param places places of the flight
 * @param responses the answers, in the order stated
 * @param rest what else is stated about the message as a whole
 * @param findings what is wrong or not known, in the order of the message
 */
@Personal
public record CustomsResponse(
    MessageHeader header,
    String document,
    List<Reference> references,
    List<Moment> times,
    List<Place> places,
    List<TravellerResponse> responses,
    Kept rest,
    List<Finding> findings) {

  /** Copies the lists. */
  public CustomsResponse {
    references = List.copyOf(references);
    times = List.copyOf(times);
    places = List.copyOf(places);
    responses = List.copyOf(responses);
    findings = List.copyOf(findings);
  }

  /**
   * What the message is.
   *
   * @return the kind of response
   */
  public ResponseKind kind() {
    return ResponseKind.of(document);
  }

  @Override
  public String toString() {
    return "CustomsResponse[" + header.reference() + ", " + responses.size() + " responses]";
  }
}
