package org.commonground.edifact.paxlst;

import java.util.List;
import org.commonground.edifact.travel.Contact;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.Stop;
import org.commonground.edifact.travel.Traveller;
import org.commonground.edifact.writing.EnvelopeWriter;
import org.commonground.edifact.writing.SegmentWriter;
import org.commonground.edifact.writing.TravelSegments;

/**
 * Writes passenger list messages. What {@link PassengerListReader} makes of the result equals what
 * was written; the order of segments is that of the message's table, not that of the sender.
 */
public final class PassengerListWriter {
  private PassengerListWriter() {}

  /**
   * Writes a message, from UNH to UNT. The trailer has the true count of segments.
   *
   * @param list the list; its findings are not written
   * @param out where to
   */
  public static void write(PassengerList list, SegmentWriter out) {
    int before = out.segments();
    EnvelopeWriter.messageHeader(list.header(), out);
    beginning(list.document(), out);
    list.references().forEach(it -> TravelSegments.reference(it, out));
    List<String> rest = list.rest().segments();
    int end = endOfHead(rest);
    rest.subList(0, end).forEach(out::kept);
    list.parties().forEach(it -> party(it, out));
    list.flights().forEach(it -> flight(it, out));
    for (Traveller traveller : list.travellers()) {
      TravellerWriter.write(traveller, out);
    }
    for (DeclaredCount count : list.counts()) {
      out.segment("CNT").element(count.qualifier()).component(count.count()).end();
    }
    rest.subList(end, rest.size()).forEach(out::kept);
    EnvelopeWriter.messageTrailer(list.header(), out.segments() - before, out);
  }

  /** An authentication (AUT) and what is kept behind it come behind the travellers. */
  private static int endOfHead(List<String> rest) {
    int end = 0;
    while (end < rest.size() && !rest.get(end).startsWith("AUT")) {
      end++;
    }
    return end;
  }

  private static void beginning(ListDocument document, SegmentWriter out) {
    if (!document.whole().isEmpty()) {
      out.kept(document.whole());
    } else if (!document.equals(ListDocument.NONE)) {
      out.segment("BGM").element(document.name()).element(document.identifier()).end();
    }
  }

  private static void party(ReportingParty party, SegmentWriter out) {
    if (!startsWith(party.rest().segments(), "NAD", out)) {
      out.segment("NAD").element(party.function()).skip(2).element(party.name()).end();
    }
    contacts(party.contacts(), out);
    behindFirst(party.rest().segments(), "NAD", out);
  }

  private static void flight(FlightLeg flight, SegmentWriter out) {
    List<String> rest = flight.rest().segments();
    if (!startsWith(rest, "TDT", out)) {
      String stage = flight.role() == FlightLeg.Role.OVERFLIGHT ? "34" : "20";
      out.segment("TDT").element(stage).element(flight.carrier() + flight.number());
      out.skip(2).element(flight.operatingCarrier()).end();
    }
    behindFirst(rest, "TDT", out);
    for (Stop stop : flight.stops()) {
      TravelSegments.place(stop.place(), out);
      for (Moment time : stop.times()) {
        TravelSegments.time(time, out);
      }
    }
  }

  static void contacts(List<Contact> contacts, SegmentWriter out) {
    for (Contact contact : contacts) {
      out.segment("COM").element(contact.address()).component(contact.means()).end();
    }
  }

  /**
   * Writes the first kept segment when it is the one that starts a group, in place of a typed one.
   */
  static boolean startsWith(List<String> kept, String tag, SegmentWriter out) {
    boolean starts = !kept.isEmpty() && kept.getFirst().startsWith(tag);
    if (starts) {
      out.kept(kept.getFirst());
    }
    return starts;
  }

  static void behindFirst(List<String> kept, String tag, SegmentWriter out) {
    for (int i = 0; i < kept.size(); i++) {
      if (i > 0 || !kept.getFirst().startsWith(tag)) {
        out.kept(kept.get(i));
      }
    }
  }
}
