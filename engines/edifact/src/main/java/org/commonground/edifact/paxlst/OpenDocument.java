package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Readings;
import org.commonground.edifact.travel.Segments;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.TravelDocument.CheckDigits;
import org.commonground.edifact.travel.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A travel document while its segments are read (group 5).
 *
 * <p>Hot path: measured by {@code PassengerListBenchmark}. One object serves a whole message.
 */
final class OpenDocument {
  private final List<String> rest = new ArrayList<>();
  private String type = "";
  private String typeQualifiers = "";
  private String number = "";
  private String issuer = "";
  private @Nullable WrittenDate expires;
  private CheckDigits digits = CheckDigits.ABSENT;

  void open(SegmentCursor doc, Reported reported) {
    rest.clear();
    issuer = "";
    expires = null;
    type = doc.text(1);
    typeQualifiers = Segments.qualifiers(doc);
    number = doc.text(2);
    digits = CheckDigits.of(number);
    if (doc.componentCount(2) > 1 || doc.elementCount() > 2 || doc.repetitionCount(1) > 1) {
      rest.add(doc.segmentText());
    }
    if (digits == CheckDigits.FAIL) {
      reported.warning(
          doc, "check-digit", "expected check digits that fit the document number, found others");
    }
  }

  void issuedAt(SegmentCursor loc) {
    boolean plain = loc.componentCount(2) <= 1 && loc.elementCount() <= 2;
    boolean first = issuer.isEmpty();
    if (first) {
      issuer = loc.text(2);
    }
    if (!plain || !first || issuer.isEmpty()) {
      rest.add(loc.segmentText());
    }
  }

  void expires(SegmentCursor dtm, Readings readings) {
    if (expires == null && Segments.isPlainTime(dtm)) {
      expires = readings.expiry(dtm);
    } else {
      rest.add(dtm.segmentText());
    }
  }

  void keep(SegmentCursor segment) {
    rest.add(segment.segmentText());
  }

  TravelDocument close() {
    Kept kept = Copies.kept(rest, Kept.NOTHING);
    return new TravelDocument(type, typeQualifiers, number, issuer, expires, digits, kept);
  }
}
