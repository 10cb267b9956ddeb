package org.commonground.edifact.writing;

import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Reference;

/** Writes segments that mean the same in all messages. */
public final class TravelSegments {
  private TravelSegments() {}

  /**
   * Writes a place (LOC).
   *
   * @param place the place
   * @param out where to
   */
  public static void place(Place place, SegmentWriter out) {
    out.segment("LOC").element(place.function()).element(place.code());
    if (!place.codeList().isEmpty() || !place.name().isEmpty()) {
      int colon = place.codeList().indexOf(':');
      out.component(colon < 0 ? place.codeList() : place.codeList().substring(0, colon));
      out.component(colon < 0 ? "" : place.codeList().substring(colon + 1));
      out.component(place.name());
    }
    out.fragment(place.rest()).end();
  }

  /**
   * Writes a reference (RFF).
   *
   * @param reference the reference
   * @param out where to
   */
  public static void reference(Reference reference, SegmentWriter out) {
    out.segment("RFF").element(reference.qualifier()).component(reference.number());
    out.fragment(reference.rest()).end();
  }

  /**
   * Writes a time (DTM).
   *
   * @param time the time
   * @param out where to
   */
  public static void time(Moment time, SegmentWriter out) {
    out.segment("DTM").element(time.function()).component(time.written());
    out.component(time.format()).end();
  }
}
