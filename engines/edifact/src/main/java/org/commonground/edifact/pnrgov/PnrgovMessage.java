package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.Personal;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Traveller;
import org.jspecify.annotations.Nullable;

/**
 * A push of bookings, or a part of one (PNRGOV).
 *
 * @param header the message header: version, common access reference and part
 * @param function the code of what is pushed: {@code 22} all bookings, {@code 141} those that
 *     changed; may be unknown, or empty as in XML
 * @param originators who pushed
 * @param flight the flight that is pushed, or null when it is not stated
 * @param declaredPnrs how many bookings the message says it has; -1 when it does not say
 * @param pnrs the bookings in the order stated
 * @param rest segments in front of the bookings that no typed component holds
 * @param sensitive where something stands that is to be purged on receipt, in order
 * @param findings what is wrong, in the order of the message, its envelope first
 */
@Personal
public record PnrgovMessage(
    MessageHeader header,
    String function,
    List<Originator> originators,
    @Nullable FlightLeg flight,
    int declaredPnrs,
    List<Pnr> pnrs,
    Kept rest,
    List<SensitiveMark> sensitive,
    List<Finding> findings) {

  /** Copies the lists. */
  public PnrgovMessage {
    originators = List.copyOf(originators);
    pnrs = List.copyOf(pnrs);
    sensitive = List.copyOf(sensitive);
    findings = List.copyOf(findings);
  }

  /**
   * Everybody in every booking.
   *
   * @return travellers in the order stated
   */
  public List<Traveller> travellers() {
    List<Traveller> all = new ArrayList<>();
    for (Pnr pnr : pnrs) {
      all.addAll(pnr.travellers());
    }
    return all;
  }

  /**
   * Whether this push replaces all bookings of the flight.
   *
   * @return true for function {@code 22}: a booking that is not in it any more is cancelled
   */
  public boolean isFullPush() {
    return function.equals("22");
  }

  @Override
  public String toString() {
    return "PnrgovMessage[" + pnrs.size() + " bookings]";
  }
}
