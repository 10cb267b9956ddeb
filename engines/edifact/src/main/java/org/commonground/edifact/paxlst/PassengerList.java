package org.commonground.edifact.paxlst;

import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.Traveller;

/**
 * A passenger list message.
 *
 * @param header the message header
 * @param document the document name and identifier
 * @param references references of the message, such as {@code TN} transaction and {@code AF} flight
 * @param parties the sender and other parties that do not travel
 * @param flights the flights that the list is about, in the order stated
 * @param travellers everybody who is listed, in the order stated
 * @param counts the control totals
 * @param rest what else is stated about the message as a whole
 * @param findings what is wrong or not known, in the order of the message
 */
@Personal
public record PassengerList(
    MessageHeader header,
    ListDocument document,
    List<Reference> references,
    List<ReportingParty> parties,
    List<FlightLeg> flights,
    List<Traveller> travellers,
    List<DeclaredCount> counts,
    Kept rest,
    List<Finding> findings) {

  /** Copies the lists. */
  public PassengerList {
    references = List.copyOf(references);
    parties = List.copyOf(parties);
    flights = List.copyOf(flights);
    travellers = List.copyOf(travellers);
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
  }

  /**
   * What the message is.
   *
   * @return the kind of list
   */
  public ListKind kind() {
    return document.kind();
  }

  /**
   * What the message wants to say.
   *
   * @return the purpose
   */
  public Purpose purpose() {
    return document.purpose();
  }

  @Override
  public String toString() {
    return "PassengerList[" + header.reference() + ", " + travellers.size() + " travellers]";
  }
}
