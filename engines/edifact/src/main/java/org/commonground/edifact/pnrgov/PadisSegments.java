package org.commonground.edifact.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.PersonName;

/**
 * Segments that PNRGOV shares with other messages of its family, read from where a cursor stands.
 */
public final class PadisSegments {
  private PadisSegments() {}

  /**
   * Reads who sent something (ORG).
   *
   * @param org a cursor at the segment
   * @return the originator
   */
  public static Originator originator(SegmentCursor org) {
    return Parts.originator(org);
  }

  /**
   * Reads the flight that a message is about (TVL).
   *
   * @param tvl a cursor at the segment
   * @return the flight; it keeps the segment as text where that says more
   */
  public static FlightLeg flight(SegmentCursor tvl) {
    Kept more = Shape.fits(tvl, 0x1_2114, 0) ? Kept.NOTHING : new Kept(List.of(tvl.segmentText()));
    return Parts.flight(tvl, FlightLeg.Role.REPORTED, "", more);
  }

  /**
   * Reads a record locator (RCI).
   *
   * @param rci a cursor at the segment
   * @param element which of the segment's locators, from 1
   * @return the locator
   */
  public static RecordLocator locator(SegmentCursor rci, int element) {
    return Parts.locator(rci, element);
  }

  /**
   * Reads the people that a name segment states (TIF).
   *
   * @param tif a cursor at the segment
   * @return one name for each given name, or one without
   */
  public static List<PersonName> names(SegmentCursor tif) {
    List<PersonName> names = new ArrayList<>();
    for (int element = 2; element <= Math.max(2, tif.elementCount()); element++) {
      if (element == 2 || !tif.isEmpty(element, 1)) {
        names.add(Parts.name(tif, element));
      }
    }
    return names;
  }
}
