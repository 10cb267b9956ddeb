package org.commonground.edifact.cusres;

import java.util.List;
import org.commonground.edifact.travel.Moment;
import org.commonground.edifact.travel.Place;
import org.commonground.edifact.travel.Reference;
import org.commonground.edifact.writing.EnvelopeWriter;
import org.commonground.edifact.writing.SegmentWriter;
import org.commonground.edifact.writing.TravelSegments;

/** Writes customs responses. What the reader makes of the result equals what was written. */
public final class CustomsResponseWriter {
  private CustomsResponseWriter() {}

  /**
   * Writes a message, from UNH to UNT. The trailer has the true count of segments.
   *
   * @param response the response; its findings are not written
   * @param out where to
   */
  public static void write(CustomsResponse response, SegmentWriter out) {
    int before = out.segments();
    EnvelopeWriter.messageHeader(response.header(), out);
    List<String> rest = response.rest().segments();
    if (!startsWith(rest, "BGM") && !response.document().isEmpty()) {
      out.segment("BGM").element(response.document()).end();
    }
    rest.forEach(out::kept);
    for (Reference reference : response.references()) {
      TravelSegments.reference(reference, out);
    }
    for (Moment time : response.times()) {
      TravelSegments.time(time, out);
    }
    for (Place place : response.places()) {
      TravelSegments.place(place, out);
    }
    for (TravellerResponse answer : response.responses()) {
      answer(answer, out);
    }
    EnvelopeWriter.messageTrailer(response.header(), out.segments() - before, out);
  }

  private static void answer(TravellerResponse answer, SegmentWriter out) {
    List<String> rest = answer.rest().segments();
    boolean whole = startsWith(rest, "ERP");
    if (whole) {
      out.kept(rest.getFirst());
    } else {
      out.segment("ERP").element(answer.level()).end();
    }
    for (Reference reference : answer.references()) {
      TravelSegments.reference(reference, out);
    }
    for (ResponseCode code : answer.codes()) {
      out.segment("ERC").element(code.code()).fragment(code.rest()).end();
    }
    for (String segment : rest.subList(whole ? 1 : 0, rest.size())) {
      out.kept(segment);
    }
    for (String text : answer.texts()) {
      out.segment("FTX").element(OpenResponse.TEXT).skip(2).element(text).end();
    }
  }

  private static boolean startsWith(List<String> kept, String tag) {
    return !kept.isEmpty() && kept.getFirst().startsWith(tag);
  }
}
