package org.commonground.edifact.generator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.edifact.writing.SegmentWriter;
import org.jspecify.annotations.Nullable;

/**
 * Puts the envelope round a body and the planned fault into it.
 *
 * @param type the message type
 * @param release the components of the version behind the type in UNH
 * @param syntax identifier of the syntax, and its version behind a colon
 * @param application the application reference of the interchange
 * @param access the common access reference (0068); empty for none
 * @param sequence number of the part (0070); 0 for a message in one part
 * @param last whether it is the last part
 * @param style which segments stand round the message
 */
record Envelope(
    String type,
    List<String> release,
    String syntax,
    String application,
    String access,
    int sequence,
    boolean last,
    Style style) {

  /** Which segments stand round a message. */
  enum Style {
    /** UNB and UNZ. */
    PLAIN,
    /** UNG and UNE within UNB and UNZ. */
    GROUPED,
    /** UIB, UIH, UIT and UIZ. */
    INTERACTIVE
  }

  /** A sealed message: its bytes, and where in its body it was cut (a segment's index). */
  record Sealed(Bytes bytes, int keptSegments) {}

  /** Bytes that nobody changes. */
  static final class Bytes {
    final byte[] all;

    private Bytes(byte[] all) {
      this.all = all;
    }
  }

  /** The part as the truth writes it. */
  String part() {
    return sequence == 0 ? "" : "0" + sequence + (last ? ":F" : sequence == 1 ? ":C" : "");
  }

  /** The end of lines between segments. */
  static String lineEnd(Carrier carrier, FaultPlan plan) {
    return plan.has(Fault.LINE_BREAKS)
        ? "\r\n\r\n"
        : plan.has(Fault.TELEX) || !carrier.manyLines() ? "" : "\r\n";
  }

  Sealed seal(Flight flight, MessageBody body, FaultPlan plan) {
    Carrier carrier = flight.carrier();
    String stamp = Stamps.yearFirst(flight.departs().toLocalDate());
    String clock = Stamps.clock(flight.departs());
    String control = stamp + clock + plan.dice().between(100, 999);
    String reference = "M" + plan.dice().between(1, 99999);
    var delimiters = carrier.separators().delimiters();
    var head = new SegmentWriter(delimiters, StandardCharsets.US_ASCII);
    head.lines(lineEnd(carrier, plan));
    head(head, carrier, List.of(stamp, clock, control, reference));
    var out = new ByteArrayOutputStream(body.bytes().length + 512);
    out.writeBytes(head.bytes());
    var edit = Edit.planned(body, plan);
    int written = edit.copy(body, out, carrier, lineEnd(carrier, plan));
    if (!plan.has(Fault.TRUNCATED) || edit.cut() < 0) {
      var tail = new SegmentWriter(delimiters, StandardCharsets.US_ASCII);
      tail.lines(lineEnd(carrier, plan));
      tail(tail, written + 2, control, reference, plan);
      out.writeBytes(tail.bytes());
    }
    byte[] bytes =
        plan.has(Fault.TELEX) ? telex(out.toByteArray(), stamp, plan) : out.toByteArray();
    return new Sealed(new Bytes(bytes), edit.cut() < 0 ? body.segments() : edit.cut());
  }

  private void head(SegmentWriter head, Carrier carrier, List<String> stamps) {
    if (carrier.separators() != Carrier.Separators.NONE) {
      head.advice();
    }
    if (style == Style.INTERACTIVE) {
      interactiveHead(head, carrier, stamps);
    } else {
      batchHead(head, carrier, stamps);
    }
  }

  private void batchHead(SegmentWriter head, Carrier carrier, List<String> stamps) {
    int colon = syntax.indexOf(':');
    head.segment("UNB").element(syntax.substring(0, colon));
    head.component(syntax.substring(colon + 1));
    head.element("AIR" + carrier.code()).component("ZZ").element("STATE").component("ZZ");
    head.element(stamps.get(0))
        .component(stamps.get(1))
        .element(stamps.get(2))
        .skip(1)
        .element(application)
        .end();
    if (style == Style.GROUPED) {
      head.segment("UNG").element(type).element("AIR" + carrier.code()).component("ZZ");
      head.element("STATE").component("ZZ").element(stamps.get(0)).component(stamps.get(1));
      head.element("1").element("UN").element(release.get(0)).component(release.get(1)).end();
    }
    head.segment("UNH").element(stamps.get(3)).element(type);
    for (String component : release) {
      head.component(component);
    }
    head.element(access);
    if (sequence > 0) {
      head.element("0" + sequence).component(last ? "F" : sequence == 1 ? "C" : "");
    }
    head.end();
  }

  private void interactiveHead(SegmentWriter head, Carrier carrier, List<String> stamps) {
    head.segment("UIB").element(syntax.substring(0, 4)).component(syntax.substring(5));
    head.element(stamps.get(2)).skip(3).element("AIR" + carrier.code()).component("ZZ");
    head.element("STATE").component("ZZ").element(stamps.get(0)).component(stamps.get(1)).end();
    head.segment("UIH").element(type).component(release.get(0)).component(release.get(1));
    head.skipComponents(1).component(release.get(2)).component(release.get(3));
    head.element(stamps.get(3)).element(stamps.get(2)).end();
  }

  private void tail(
      SegmentWriter tail, int count, String control, String reference, FaultPlan plan) {
    if (style == Style.INTERACTIVE) {
      tail.segment("UIT").element(reference).element(count).end();
      tail.segment("UIZ").element(control).element(1).end();
      return;
    }
    if (plan.has(Fault.WRONG_COUNT)) {
      plan.note(Fault.WRONG_COUNT, "UNT counts one segment too many");
    }
    if (plan.has(Fault.WRONG_REFERENCE)) {
      plan.note(Fault.WRONG_REFERENCE, "UNT refers to another message");
    }
    if (plan.has(Fault.LINE_BREAKS)) {
      plan.note(Fault.LINE_BREAKS, "empty lines between segments");
    }
    tail.segment("UNT").element(count + (plan.has(Fault.WRONG_COUNT) ? 1L : 0L));
    tail.element(plan.has(Fault.WRONG_REFERENCE) ? "X" + reference : reference).end();
    if (style == Style.GROUPED) {
      tail.segment("UNE").element("1").element("1").end();
    }
    tail.segment("UNZ").element("1").element(control).end();
  }

  private static byte[] telex(byte[] message, String stamp, FaultPlan plan) {
    plan.note(Fault.TELEX, "a header, and lines of 69 characters");
    var out = new ByteArrayOutputStream(message.length + message.length / 30 + 64);
    String header = "\r\nQK APIHQ0A\r\n.APISR0A " + stamp.substring(4) + "1130\r\n";
    out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
    for (int at = 0; at < message.length; at += 69) {
      int length = Math.min(69, message.length - at);
      out.write(message, at, length);
      out.write('\r');
      out.write('\n');
    }
    return out.toByteArray();
  }

  /**
   * What is done to a body while it is copied.
   *
   * @param without the segment left out, or -1
   * @param behind the segment behind which one more is put, or -1
   * @param more that segment, without terminator, with + and : between elements, or null
   * @param cut the segment in whose tag the message ends, or -1
   */
  private record Edit(int without, int behind, @Nullable String more, int cut) {

    static Edit planned(MessageBody body, FaultPlan plan) {
      Fault kind = plan.kind();
      if (kind == null) {
        return new Edit(-1, -1, null, -1);
      }
      return switch (kind) {
        case MISSING_SEGMENT ->
            new Edit(pick(body, MessageBody.CAN_BE_LEFT_OUT, plan), -1, null, -1);
        case UNKNOWN_CODE, UNRELEASED_CHARACTER, ODD_GROUP -> {
          int behind = pick(body, MessageBody.CAN_BE_FOLLOWED, plan);
          yield new Edit(-1, behind, behind < 0 ? null : body.more(kind), -1);
        }
        case TRUNCATED -> new Edit(-1, -1, null, cut(body, plan));
        case WRONG_COUNT,
            WRONG_REFERENCE,
            LINE_BREAKS,
            TELEX,
            SWAPPED_DAY_AND_MONTH,
            WRONG_CHECK_DIGIT ->
            new Edit(-1, -1, null, -1);
      };
    }

    private static int pick(MessageBody body, int mark, FaultPlan plan) {
      Fault kind = plan.kind();
      if (kind == null || body.segments() == 0) {
        return -1;
      }
      int first = plan.dice().below(body.segments());
      for (int i = 0; i < body.segments(); i++) {
        int segment = (first + i) % body.segments();
        if (body.hasMark(segment, mark)) {
          plan.note(kind, "at segment " + (segment + 2) + " of the message");
          return segment;
        }
      }
      return -1;
    }

    private static int cut(MessageBody body, FaultPlan plan) {
      int first = plan.dice().below(body.segments());
      for (int i = 0; i < body.segments(); i++) {
        int segment = (first + i) % body.segments();
        if (body.hasMark(segment, MessageBody.STARTS_TRAVELLERS)
            && body.travellersBefore(segment) > 0) {
          plan.note(Fault.TRUNCATED, "in segment " + (segment + 2) + " of the message");
          return segment;
        }
      }
      return -1;
    }

    /** Copies the body and tells how many segments were written. */
    int copy(MessageBody body, ByteArrayOutputStream out, Carrier carrier, String lineEnd) {
      byte[] bytes = body.bytes();
      if (cut >= 0) {
        out.write(bytes, 0, body.start(cut) + 2);
        return cut;
      }
      if (without >= 0) {
        out.write(bytes, 0, body.start(without));
        out.write(bytes, body.start(without + 1), bytes.length - body.start(without + 1));
        return body.segments() - 1;
      }
      if (more == null) {
        out.writeBytes(bytes);
        return body.segments();
      }
      int end = body.start(behind + 1);
      out.write(bytes, 0, end);
      var delimiters = carrier.separators().delimiters();
      String written =
          more.replace('+', (char) delimiters.element())
              .replace('\'', (char) delimiters.terminator());
      out.writeBytes(
          (written + (char) delimiters.terminator() + lineEnd).getBytes(StandardCharsets.US_ASCII));
      out.write(bytes, end, bytes.length - end);
      return body.segments() + 1;
    }
  }
}
