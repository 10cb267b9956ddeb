package org.commonground.edifact.cusres;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Message;
import org.commonground.edifact.Reported;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Kept;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Readings;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.travel.Segments;
import org.jspecify.annotations.Nullable;

/** Reads customs responses. The fields are the state of one reading. */
public final class CustomsResponseReader {
  private static final int UNH = 'U' << 16 | 'N' << 8 | 'H';
  private static final int UNT = 'U' << 16 | 'N' << 8 | 'T';
  private static final int UIH = 'U' << 16 | 'I' << 8 | 'H';
  private static final int UIT = 'U' << 16 | 'I' << 8 | 'T';
  private static final int BGM = 'B' << 16 | 'G' << 8 | 'M';
  private static final int RFF = 'R' << 16 | 'F' << 8 | 'F';
  private static final int DTM = 'D' << 16 | 'T' << 8 | 'M';
  private static final int LOC = 'L' << 16 | 'O' << 8 | 'C';
  private static final int ERP = 'E' << 16 | 'R' << 8 | 'P';
  private static final int ERC = 'E' << 16 | 'R' << 8 | 'C';
  private static final int FTX = 'F' << 16 | 'T' << 8 | 'X';

  private final Message message;
  private final SegmentCursor segment;
  private final Reported reported = new Reported();
  private final Readings readings;
  private final List<Reference> references = new ArrayList<>();
  private final List<Moment> times = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TravellerResponse> responses = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private String document = "";
  private @Nullable OpenResponse response;

  private CustomsResponseReader(Message message) {
    this.message = message;
    this.segment = message.segments();
    this.readings = new Readings(message, reported);
  }

  /**
   * Reads a message. Never throws because of what is in it.
   *
   * @param message a message, normally of type CUSRES
   * @return the response, with findings about its segments
   */
  public static CustomsResponse read(Message message) {
    return new CustomsResponseReader(message).read();
  }

  private CustomsResponse read() {
    while (segment.next()) {
      take();
    }
    close();
    segment.moveTo(1);
    if (document.isEmpty()) {
      reported.error(segment, "missing-bgm", "expected BGM, found none");
    } else if (ResponseKind.of(document) == ResponseKind.OTHER) {
      reported.warning(
          segment, "unknown-response", "BGM: expected 962, 132 or 312, found another code");
    }
    return new CustomsResponse(
        message.header(),
        document,
        references,
        times,
        places,
        responses,
        new Kept(rest),
        reported.findings());
  }

  private void take() {
    switch (segment.tag()) {
      case UNH, UNT, UIH, UIT -> {}
      case BGM -> beginning();
      case ERP -> {
        close();
        response = new OpenResponse(segment);
      }
      case RFF -> {
        if (response == null) {
          references.add(Segments.reference(segment));
        } else {
          response.reference(segment);
        }
      }
      case DTM -> time();
      case LOC -> {
        if (response == null) {
          places.add(Segments.place(segment));
        } else {
          response.keep(segment);
        }
      }
      case ERC -> code();
      case FTX -> text();
      default -> keep();
    }
  }

  private void beginning() {
    boolean plain = segment.elementCount() == 1 && segment.componentCount(1) == 1;
    if (document.isEmpty()) {
      document = segment.text(1);
    } else {
      reported.error(segment, "misplaced", "expected one BGM, found another");
      plain = false;
    }
    if (!plain) {
      rest.add(segment.segmentText());
    }
  }

  private void time() {
    if (response == null && Segments.isPlainTime(segment)) {
      times.add(readings.moment(segment));
    } else {
      keep();
    }
  }

  private void code() {
    if (response == null) {
      reported.error(segment, "misplaced", "expected ERP before ERC, found none");
      response = new OpenResponse();
    }
    response.code(segment, reported);
  }

  private void text() {
    if (response == null) {
      keep();
    } else {
      response.text(segment);
    }
  }

  private void keep() {
    if (response == null) {
      rest.add(segment.segmentText());
    } else {
      response.keep(segment);
    }
  }

  private void close() {
    if (response != null) {
      responses.add(response.close());
    }
    response = null;
  }
}
