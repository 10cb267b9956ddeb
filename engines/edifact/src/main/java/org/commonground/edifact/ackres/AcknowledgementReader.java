package org.commonground.edifact.ackres;

import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.Message;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.travel.Kept;

/** Reads acknowledgements. */
public final class AcknowledgementReader {
  private static final int UNH = 'U' << 16 | 'N' << 8 | 'H';
  private static final int UNT = 'U' << 16 | 'N' << 8 | 'T';
  private static final int UIH = 'U' << 16 | 'I' << 8 | 'H';
  private static final int UIT = 'U' << 16 | 'I' << 8 | 'T';
  private static final int MSG = 'M' << 16 | 'S' << 8 | 'G';
  private static final int ERC = 'E' << 16 | 'R' << 8 | 'C';

  private AcknowledgementReader() {}

  /**
   * Reads a message. Never throws because of what is in it.
   *
   * @param message a message, normally of type ACKRES
   * @return the acknowledgement
   */
  public static Acknowledgement read(Message message) {
    SegmentCursor segment = message.segments();
    List<String> errors = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    String function = "";
    while (segment.next()) {
      switch (segment.tag()) {
        case UNH, UNT, UIH, UIT -> {}
        case MSG -> {
          boolean first = function.isEmpty();
          function = first ? segment.text(1, 2) : function;
          if (!first || !isPlainFunction(segment)) {
            rest.add(segment.segmentText());
          }
        }
        case ERC -> error(segment, errors, rest);
        default -> rest.add(segment.segmentText());
      }
    }
    return new Acknowledgement(message.header(), function, errors, new Kept(rest));
  }

  private static void error(SegmentCursor erc, List<String> errors, List<String> rest) {
    if (erc.elementCount() == 1 && erc.componentCount(1) == 1 && !erc.isEmpty(1, 1)) {
      errors.add(erc.text(1));
    } else {
      rest.add(erc.segmentText());
    }
  }

  private static boolean isPlainFunction(SegmentCursor msg) {
    return msg.isEmpty(1, 1)
        && !msg.isEmpty(1, 2)
        && msg.componentCount(1) == 2
        && msg.elementCount() == 1;
  }
}
