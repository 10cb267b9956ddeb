package org.commonground.edifact.paxlst;

import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Reference;

/** Segments that mean the same wherever they stand. */
final class Segments {
  private Segments() {}

  static Place place(SegmentCursor loc) {
    String function = loc.text(1);
    String code = loc.text(2);
    boolean plain = loc.componentCount(2) <= 1 && loc.elementCount() <= 2;
    return plain
        ? new Place(function, code)
        : new Place(function, code, codeList(loc), loc.text(2, 4), loc.textBehind(2, 4));
  }

  private static String codeList(SegmentCursor loc) {
    String list = loc.text(2, 2);
    String agency = loc.text(2, 3);
    return agency.isEmpty() ? list : list + ":" + agency;
  }

  static Reference reference(SegmentCursor rff) {
    boolean plain = rff.componentCount(1) <= 2 && rff.elementCount() <= 1;
    return new Reference(rff.text(1), rff.text(1, 2), plain ? "" : rff.textBehind(1, 2));
  }

  /** The components of an element from one on, joined by colons, without those empty at the end. */
  static String components(SegmentCursor segment, int element, int first) {
    int last = segment.componentCount(element);
    while (last >= first && segment.isEmpty(element, last)) {
      last--;
    }
    if (last < first) {
      return "";
    }
    // Nearly every passport is written 110:111, so that the same two codes come again and again.
    StringBuilder text = new StringBuilder(12);
    for (int component = first; component <= last; component++) {
      text.append(component == first ? "" : ":").append(segment.text(element, component));
    }
    return text.toString();
  }

  /** Whether a DTM holds no more than function, time and format. */
  static boolean isPlainTime(SegmentCursor dtm) {
    return dtm.elementCount() == 1 && dtm.componentCount(1) <= 3 && dtm.repetitionCount(1) == 1;
  }
}
