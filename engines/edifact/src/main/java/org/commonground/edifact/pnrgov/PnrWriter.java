package org.commonground.edifact.pnrgov;

import java.util.List;
import org.commonground.edifact.writing.SegmentWriter;

/** Writes one booking: group 1, and what hangs on it. */
final class PnrWriter {
  private static final Form<List<String>> SPLIT = Forms.elements("EQN", 0, 1);
  private static final Form<List<String>> PRODUCT = Forms.elements("MSG", 0, 1);

  private final Pnr pnr;
  private final SegmentWriter out;
  private final KeptSegments kept;

  PnrWriter(Pnr pnr, SegmentWriter out) {
    this.pnr = pnr;
    this.out = out;
    this.kept = new KeptSegments(pnr.remarks().rest());
  }

  void write() {
    // Made first: only then is it known which of the segments kept are left for the booking.
    SegmentWriter behind = out.another();
    splits(behind);
    products(behind);
    booking();
    PassengerWriter.write(pnr.passengers(), out);
    for (FlightSegment flight : pnr.flights()) {
      new FlightWriter(flight, out).write();
    }
    out.append(behind);
    for (HistoryEntry entry : pnr.history()) {
      HistoryWriter.write(entry, out);
    }
    pnr.details().longTexts().forEach(this::longText);
  }

  private void booking() {
    BookingDetails details = pnr.details();
    int before = out.segments();
    kept.writeAll("SRC", out);
    if (out.segments() == before) {
      out.segment("SRC").end();
    }
    kept.write(Forms.LOCATORS, pnr.locators(), out);
    kept.write(Forms.SERVICES, pnr.remarks().services(), out);
    kept.write(Forms.DATES, details.dates(), out);
    kept.write(Forms.TEXTS, pnr.remarks().texts(), out);
    details.originators().forEach(it -> originator(it, out));
    kept.write(Forms.ADDRESSES, details.addresses(), out);
    kept.writeRest(out);
  }

  private void splits(SegmentWriter behind) {
    for (Split split : pnr.splits()) {
      kept.writeInOne(SPLIT, List.of(List.of(split.travellers())), behind);
      kept.write(Forms.LOCATORS, split.locators(), behind);
    }
  }

  private void products(SegmentWriter behind) {
    for (OtherProduct product : pnr.otherProducts()) {
      kept.writeInOne(PRODUCT, List.of(List.of(product.service())), behind);
      if (product.product() != null) {
        FlightWriter.travel(product.product(), "", behind);
      }
      product.rest().segments().forEach(behind::kept);
    }
  }

  private void longText(String text) {
    if (text.startsWith("LTS")) {
      out.kept(text);
    } else {
      out.segment("LTS").element(text).end();
    }
  }

  static void originator(Originator originator, SegmentWriter out) {
    if (!originator.written().isEmpty()) {
      out.kept(originator.written());
      return;
    }
    out.segment("ORG").element(originator.system()).component(originator.systemPlace());
    out.element(originator.agency()).component(originator.office()).element(originator.place());
    out.skip(3).element(originator.country()).element(originator.agent()).end();
  }
}
