package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.pnrgov.Forms.Named;
import org.commonground.edifact.pnrgov.Passenger.NamedBy;
import org.commonground.edifact.travel.TravellerKind;
import org.commonground.edifact.writing.SegmentWriter;

/** Writes names and what stands under them: groups 2 to 4. */
final class PassengerWriter {
  private static final Form<List<String>> TICKET = Forms.components("TKT", 3);

  /** As many names as a segment may hold. */
  private static final int MOST_NAMES = 99;

  private final SegmentWriter out;
  private final KeptSegments kept;

  private PassengerWriter(SegmentWriter out, KeptSegments kept) {
    this.out = out;
    this.kept = kept;
  }

  /** Writes those who have a name of their own; services tell of the others. */
  static void write(List<Passenger> passengers, SegmentWriter out) {
    List<Passenger> named = passengers.stream().filter(it -> it.namedBy() == NamedBy.NAME).toList();
    int at = 0;
    while (at < named.size()) {
      at = writeFrom(named.subList(at, Math.min(named.size(), at + MOST_NAMES)), out) + at;
    }
  }

  /**
   * Writes the first name; several where one segment that is kept names them. It is kept under the
   * last of them, and nothing else stands under those before.
   *
   * @return how many were written
   */
  private static int writeFrom(List<Passenger> passengers, SegmentWriter out) {
    for (int last = 0; last < passengers.size(); last++) {
      Passenger passenger = passengers.get(last);
      KeptSegments kept = new KeptSegments(passenger.remarks().rest());
      List<Named> names = passengers.subList(0, last + 1).stream().map(it -> named(it)).toList();
      if (kept.writeKept(Forms.NAMES, names, out)) {
        new PassengerWriter(out, kept).behindName(passenger);
        return last + 1;
      }
      if (!isBare(passenger)) {
        break;
      }
    }
    Passenger first = passengers.getFirst();
    Forms.NAMES.write(List.of(named(first)), out);
    new PassengerWriter(out, new KeptSegments(first.remarks().rest())).behindName(first);
    return 1;
  }

  private static Named named(Passenger passenger) {
    boolean group =
        passenger.traveller().kind() == TravellerKind.GROUP && !passenger.type().equals("G");
    return new Named(
        passenger.traveller().name(),
        group ? "G" : "",
        passenger.type(),
        passenger.reference(),
        passenger.accompanied());
  }

  private static boolean isBare(Passenger passenger) {
    return passenger.remarks().equals(Remarks.NONE)
        && passenger.frequentFlyers().isEmpty()
        && passenger.references().isEmpty()
        && passenger.addresses().isEmpty()
        && passenger.tickets().isEmpty();
  }

  private void behindName(Passenger passenger) {
    // Made first: only then is it known which of the segments kept are left for the name.
    SegmentWriter tickets = out.another();
    passenger.tickets().forEach(it -> ticket(it, tickets));
    kept.write(Forms.FREQUENT_FLYERS, passenger.frequentFlyers(), out);
    kept.write(Forms.TEXTS, passenger.remarks().texts(), out);
    kept.write(Forms.REFERENCES, passenger.references(), out);
    SegmentWriter behind = out.another();
    kept.write(Forms.SERVICES, passenger.remarks().services(), behind);
    kept.write(Forms.ADDRESSES, passenger.addresses(), behind);
    kept.writeRest(out);
    out.append(behind).append(tickets);
  }

  private void ticket(Ticket ticket, SegmentWriter tickets) {
    KeptSegments ofTicket = new KeptSegments(ticket.rest());
    List<String> codes = List.of(ticket.number(), ticket.type(), ticket.booklets());
    ofTicket.writeInOne(TICKET, List.of(codes), tickets);
    kept.write(Forms.AMOUNTS, ticket.amounts(), tickets);
    ofTicket.writeRest(tickets);
    kept.write(Forms.TAXES, ticket.taxes(), tickets);
    kept.write(Forms.DATES, ticket.dates(), tickets);
    payments(ticket.payments(), tickets);
  }

  /** Payments share a segment up to one with texts or addresses behind it. */
  private void payments(List<Payment> payments, SegmentWriter tickets) {
    int from = 0;
    for (int at = 0; at < payments.size(); at++) {
      Payment payment = payments.get(at);
      boolean bare = payment.texts().isEmpty() && payment.addresses().isEmpty();
      if (!bare || at == payments.size() - 1) {
        kept.write(Forms.PAYMENTS, payments.subList(from, at + 1), tickets);
        kept.write(Forms.TEXTS, payment.texts(), tickets);
        kept.write(Forms.ADDRESSES, payment.addresses(), tickets);
        from = at + 1;
      }
    }
  }
}
