package org.commonground.edifact.paxlst;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.FlightDesignator;
import org.commonground.edifact.travel.FlightLeg;
import org.commonground.edifact.travel.FlightLeg.Role;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Readings;
import org.commonground.edifact.travel.Segments;
import org.commonground.edifact.travel.Stop;
import org.jspecify.annotations.Nullable;

/** A flight while its segments are read (group 2, with the stops of group 3). */
final class OpenFlight {
  private final Role role;
  private final FlightDesignator designator;
  private final String operatingCarrier;
  private final List<Stop> stops = new ArrayList<>();
  private final List<Moment> times = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private @Nullable Place place;

  OpenFlight(SegmentCursor tdt, Reported reported) {
    role = role(tdt, reported);
    operatingCarrier = tdt.text(5);
    designator = FlightDesignator.of(tdt.text(2), operatingCarrier);
    boolean plain =
        tdt.isEmpty(3, 1) && tdt.isEmpty(4, 1) && tdt.elementCount() <= 5 && isSimple(tdt);
    if (role == Role.OTHER || tdt.isEmpty(1, 1) || !plain) {
      rest.add(tdt.segmentText());
    }
    if (designator.number().isEmpty()) {
      reported.warning(tdt, "no-flight", "TDT: expected a flight number, found none");
    }
  }

  private static boolean isSimple(SegmentCursor tdt) {
    for (int element = 1; element <= tdt.elementCount(); element++) {
      if (tdt.componentCount(element) > 1) {
        return false;
      }
    }
    return true;
  }

  private static Role role(SegmentCursor tdt, Reported reported) {
    int code = tdt.code(1, 1);
    return switch (code) {
      case Codes.MAIN_CARRIAGE -> Role.REPORTED;
      case Codes.OVERFLIGHT -> Role.OVERFLIGHT;
      // The legacy US variant states none.
      case 0 -> Role.REPORTED;
      default -> {
        reported.unknown(tdt, "a flight's role", code);
        yield Role.OTHER;
      }
    };
  }

  void stop(SegmentCursor loc, Reported reported) {
    closeStop();
    int function = loc.code(1, 1);
    if (!Codes.isPlaceOfFlight(function)) {
      reported.unknown(loc, "a flight's place", function);
    }
    place = Segments.place(loc);
  }

  void time(SegmentCursor dtm, Readings readings, Reported reported) {
    int function = dtm.code(1, 1);
    if (!Codes.isTimeOfFlight(function)) {
      reported.unknown(dtm, "a flight's time", function);
    }
    if (place == null || !Segments.isPlainTime(dtm)) {
      rest.add(dtm.segmentText());
    } else {
      times.add(readings.moment(dtm));
    }
  }

  void keep(SegmentCursor segment) {
    rest.add(segment.segmentText());
  }

  private void closeStop() {
    if (place != null) {
      stops.add(new Stop(place, times));
      times.clear();
    }
  }

  FlightLeg close() {
    closeStop();
    return new FlightLeg(
        role, designator.carrier(), designator.number(), operatingCarrier, stops, new Kept(rest));
  }
}
