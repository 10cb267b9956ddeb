package org.commonground.edifact.travel;

import org.commonground.edifact.SegmentCursor;

/** Segments that mean the same wherever they stand. */
public final class Segments {
  private static final int USUAL_LIST = '1' << 16 | '1' << 8 | '0';
  private static final int USUAL_AGENCY = '1' << 16 | '1' << 8 | '1';

  private Segments() {}

  /**
   * Reads a place (LOC).
   *
   * @param loc a cursor at the segment
   * @return the place, with all that the segment says
   */
  public static Place place(SegmentCursor loc) {
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

  /**
   * Reads a reference (RFF).
   *
   * @param rff a cursor at the segment
   * @return the reference, with all that the segment says
   */
  public static Reference reference(SegmentCursor rff) {
    boolean plain = rff.componentCount(1) <= 2 && rff.elementCount() <= 1;
    return new Reference(rff.text(1), rff.text(1, 2), plain ? "" : rff.textBehind(1, 2));
  }

  /**
   * Reads the qualifiers of a document's type (DOC).
   *
   * @param doc a cursor at the segment
   * @return code list and agency, joined by colons, without those empty at the end
   */
  public static String qualifiers(SegmentCursor doc) {
    if (doc.code(1, 2) == USUAL_LIST && doc.code(1, 3) == USUAL_AGENCY) {
      // Nearly every document is written so: the text need not be made anew.
      return doc.componentCount(1) == 3 ? "110:111" : joined(doc);
    }
    return joined(doc);
  }

  private static String joined(SegmentCursor doc) {
    int last = doc.componentCount(1);
    while (last >= 2 && doc.isEmpty(1, last)) {
      last--;
    }
    if (last < 2) {
      return "";
    }
    StringBuilder text = new StringBuilder(12);
    for (int component = 2; component <= last; component++) {
      text.append(component == 2 ? "" : ":").append(doc.text(1, component));
    }
    return text.toString();
  }

  /**
   * Whether a time (DTM) is no more than function, time and format.
   *
   * @param dtm a cursor at the segment
   * @return false when the segment says more
   */
  public static boolean isPlainTime(SegmentCursor dtm) {
    return dtm.elementCount() == 1 && dtm.componentCount(1) <= 3 && dtm.repetitionCount(1) == 1;
  }
}
