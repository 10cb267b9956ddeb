package org.commonground.edifact.cusres;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.Segments;

/** An answer while the segments of its group are read. */
final class OpenResponse {
  /** The qualifier of the free text that carriers show to their staff. */
  static final String TEXT = "AAP";

  private final String level;
  private final List<Reference> references = new ArrayList<>();
  private final List<ResponseCode> codes = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();

  OpenResponse() {
    level = "";
  }

  OpenResponse(SegmentCursor erp) {
    level = erp.text(1);
    if (erp.elementCount() > 1 || erp.componentCount(1) > 1) {
      rest.add(erp.segmentText());
    }
  }

  void reference(SegmentCursor rff) {
    references.add(Segments.reference(rff));
  }

  void code(SegmentCursor erc, Reported reported) {
    ResponseCode code = new ResponseCode(erc.text(1), erc.textBehind(1, 1));
    if (code.boarding() == Boarding.OTHER) {
      reported.unknown(erc, "an answer", erc.code(1, 1));
    }
    codes.add(code);
  }

  void text(SegmentCursor ftx) {
    boolean plain =
        ftx.text(1).equals(TEXT)
            && ftx.isEmpty(2, 1)
            && ftx.isEmpty(3, 1)
            && ftx.elementCount() == 4
            && ftx.componentCount(4) == 1
            && !ftx.isEmpty(4, 1);
    if (plain) {
      texts.add(ftx.text(4));
    } else {
      rest.add(ftx.segmentText());
    }
  }

  void keep(SegmentCursor segment) {
    rest.add(segment.segmentText());
  }

  TravellerResponse close() {
    return new TravellerResponse(level, references, codes, texts, new Kept(rest));
  }
}
