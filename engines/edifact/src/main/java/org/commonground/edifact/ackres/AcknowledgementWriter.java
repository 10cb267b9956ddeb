package org.commonground.edifact.ackres;

import java.util.List;
import org.commonground.edifact.writing.EnvelopeWriter;
import org.commonground.edifact.writing.SegmentWriter;

/** Writes acknowledgements. What the reader makes of the result equals what was written. */
public final class AcknowledgementWriter {
  private AcknowledgementWriter() {}

  /**
   * Writes a message, from UNH to UNT. The trailer has the true count of segments.
   *
   * @param acknowledgement the acknowledgement
   * @param out where to
   */
  public static void write(Acknowledgement acknowledgement, SegmentWriter out) {
    int before = out.segments();
    EnvelopeWriter.messageHeader(acknowledgement.header(), out);
    List<String> rest = acknowledgement.rest().segments();
    if (!acknowledgement.function().isEmpty() && !says(rest, acknowledgement.function())) {
      out.segment("MSG").element("").component(acknowledgement.function()).end();
    }
    rest.forEach(out::kept);
    for (String error : acknowledgement.errors()) {
      out.segment("ERC").element(error).end();
    }
    EnvelopeWriter.messageTrailer(acknowledgement.header(), out.segments() - before, out);
  }

  /** Whether the first kept function says the same and more. */
  private static boolean says(List<String> kept, String function) {
    String first = kept.stream().filter(it -> it.startsWith("MSG+")).findFirst().orElse("");
    String behind = first.substring(first.indexOf(':') + 1);
    return behind.equals(function)
        || behind.startsWith(function + ":")
        || behind.startsWith(function + "+");
  }
}
