package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.MessageHeader;
import org.commonground.edifact.MessagePart;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.writing.EnvelopeWriter;
import org.commonground.edifact.writing.SegmentWriter;

/**
 * Writes pushes of bookings. What {@link PnrgovReader} makes of the result says what was written:
 * everything but findings and the numbers of segments. Segments stand in the order of the message's
 * groups, not in that of the sender, and what may share a segment does. A booking that was cut off
 * before anything but its locator came reads as cancelled.
 */
public final class PnrgovWriter {
  private static final Form<List<String>> FUNCTION =
      new Form<>(
          "MSG",
          0,
          1,
          at -> List.of(List.of(at.text(1, 2).isEmpty() ? at.text(1, 1) : at.text(1, 2))),
          (codes, out) -> out.element("").component(codes.getFirst()),
          List::equals);
  private static final Form<List<String>> COUNT = Forms.elements("EQN", 0, 1);

  private PnrgovWriter() {}

  /**
   * Writes a message, from UNH to UNT. The trailer has the true count of segments.
   *
   * @param push the push or a part of one; its findings are not written
   * @param out where to
   */
  public static void write(PnrgovMessage push, SegmentWriter out) {
    int before = out.segments();
    EnvelopeWriter.messageHeader(push.header(), out);
    head(push, out);
    for (Pnr pnr : push.pnrs()) {
      new PnrWriter(pnr, out).write();
    }
    EnvelopeWriter.messageTrailer(push.header(), out.segments() - before, out);
  }

  private static void head(PnrgovMessage push, SegmentWriter out) {
    KeptSegments kept = new KeptSegments(push.rest());
    kept.writeCodes(FUNCTION, List.of(push.function()), out);
    push.originators().forEach(it -> PnrWriter.originator(it, out));
    kept.writeAll("ERC", out);
    FlightLeg flight = push.flight();
    if (flight != null) {
      FlightWriter.reported(flight, kept, out);
    }
    if (push.declaredPnrs() >= 0) {
      kept.writeCodes(COUNT, List.of(Integer.toString(push.declaredPnrs())), out);
    }
    kept.writeRest(out);
  }

  /**
   * Cuts a push into parts, none larger than a receiver takes. {@link PushParts} joins them again.
   *
   * @param push the push; what stands in front of its bookings is repeated in each part, and each
   *     says how many bookings it has
   * @param mostBytes how large a part may be, UNH to UNT; a booking alone that is larger makes a
   *     part of its own
   * @param likeThis a writer with the delimiters and character set that the parts will have;
   *     nothing is written to it
   * @return the parts in order, numbered from 1, the first marked {@code C} and the last {@code F};
   *     the push itself when it fits
   */
  public static List<PnrgovMessage> parts(
      PnrgovMessage push, int mostBytes, SegmentWriter likeThis) {
    List<List<Pnr>> shares = shares(push, mostBytes, likeThis);
    if (shares.size() < 2) {
      return List.of(push);
    }
    List<PnrgovMessage> parts = new ArrayList<>();
    for (List<Pnr> share : shares) {
      int number = parts.size() + 1;
      String position = number == 1 ? "C" : number == shares.size() ? "F" : "";
      parts.add(part(push, new MessagePart(number, position), share));
    }
    return parts;
  }

  private static List<List<Pnr>> shares(PnrgovMessage push, int mostBytes, SegmentWriter likeThis) {
    SegmentWriter alone = likeThis.another();
    write(part(push, new MessagePart(99, "F"), List.of()), alone);
    int frame = alone.size() + 16;
    List<List<Pnr>> shares = new ArrayList<>();
    List<Pnr> open = new ArrayList<>();
    int size = frame;
    for (Pnr pnr : push.pnrs()) {
      alone.clear();
      new PnrWriter(pnr, alone).write();
      if (!open.isEmpty() && size + alone.size() > mostBytes) {
        shares.add(open);
        open = new ArrayList<>();
        size = frame;
      }
      open.add(pnr);
      size += alone.size();
    }
    shares.add(open);
    return shares;
  }

  private static PnrgovMessage part(PnrgovMessage push, MessagePart part, List<Pnr> pnrs) {
    MessageHeader whole = push.header();
    return new PnrgovMessage(
        new MessageHeader(whole.reference(), whole.type(), whole.commonAccessReference(), part),
        push.function(),
        push.originators(),
        push.flight(),
        pnrs.size(),
        pnrs,
        push.rest(),
        List.of(),
        List.of());
  }
}
