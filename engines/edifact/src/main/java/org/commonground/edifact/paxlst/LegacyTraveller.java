package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.PersonName;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Readings;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.TravelDocument.CheckDigits;
import org.commonground.edifact.travel.TravellerKind;

/**
 * A traveller of the legacy US variant: {@code PDT+P/NUMBER:EXPIRY:STATE+SURNAME:GIVEN:OTHER:BIRTH
 * :SEX+PAX+FROM:TO}. No guide of it was at hand; the layout is that of public samples.
 */
final class LegacyTraveller {
  private static final int PASSENGER = 'P' << 16 | 'A' << 8 | 'X';
  private static final int CREW = 'C' << 16 | 'R' << 8 | 'W';

  private LegacyTraveller() {}

  static TravellerKind kind(SegmentCursor pdt, Reported reported) {
    int code = pdt.code(3, 1);
    return switch (code) {
      case PASSENGER -> TravellerKind.PASSENGER;
      case CREW -> TravellerKind.CREW;
      default -> {
        reported.unknown(pdt, "a person's role", code);
        yield TravellerKind.OTHER;
      }
    };
  }

  static PersonName name(SegmentCursor pdt) {
    List<String> given = new ArrayList<>(2);
    for (int component = 2; component <= 3; component++) {
      if (!pdt.isEmpty(2, component)) {
        given.add(pdt.text(2, component));
      }
    }
    return new PersonName(pdt.text(2, 1), given, "");
  }

  static void addDocument(SegmentCursor pdt, Readings readings, List<TravelDocument> documents) {
    String written = pdt.text(1, 1);
    if (written.isEmpty()) {
      return;
    }
    int slash = written.indexOf('/');
    String number = written.substring(slash + 1);
    documents.add(
        new TravelDocument(
            slash < 0 ? "" : written.substring(0, slash),
            "",
            number,
            pdt.text(1, 3),
            pdt.isEmpty(1, 2) ? null : readings.expiry(pdt, pdt.text(1, 2)),
            CheckDigits.of(number),
            Kept.NOTHING));
  }

  static void addPlaces(SegmentCursor pdt, List<Place> places) {
    if (!pdt.isEmpty(4, 1)) {
      places.add(new Place("178", pdt.text(4, 1)));
    }
    if (!pdt.isEmpty(4, 2)) {
      places.add(new Place("179", pdt.text(4, 2)));
    }
  }
}
