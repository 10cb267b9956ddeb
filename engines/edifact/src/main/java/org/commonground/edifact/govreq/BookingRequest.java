package org.commonground.edifact.govreq;

import java.util.List;
import org.commonground.edifact.Finding;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.Personal;
import org.commonground.edifact.pnrgov.Originator;
import org.commonground.edifact.travel.Kept;

/**
 * A state's request for bookings.
 *
 * @param header the message header
 * @param function the code of the message function (MSG) as written; may be empty
 * @param originators who asks (ORG)
 * @param wanted what is asked for, in the order stated
 * @param rest what else is stated, MSG itself included when it says more than a function
 * @param findings what is wrong, in the order of the message
 */
@Personal
public record BookingRequest(
    MessageHeader header,
    String function,
    List<Originator> originators,
    List<Wanted> wanted,
    Kept rest,
    List<Finding> findings) {

  /** Copies the lists. */
  public BookingRequest {
    originators = List.copyOf(originators);
    wanted = List.copyOf(wanted);
    findings = List.copyOf(findings);
  }

  @Override
  public String toString() {
    return "BookingRequest[" + header.reference() + ", " + wanted.size() + " wanted]";
  }
}
