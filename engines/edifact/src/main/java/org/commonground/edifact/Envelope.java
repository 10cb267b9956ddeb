package org.commonground.edifact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the envelope of one interchange: which messages and groups it has, and whether headers and
 * trailers agree. Interactive interchanges (UIB, UIH, UIT, UIZ) are read as those in batches are.
 * The fields are the state of one reading.
 */
final class Envelope {
  private static final int UNB = 'U' << 16 | 'N' << 8 | 'B';
  private static final int UNG = 'U' << 16 | 'N' << 8 | 'G';
  private static final int UNH = 'U' << 16 | 'N' << 8 | 'H';
  private static final int UNT = 'U' << 16 | 'N' << 8 | 'T';
  private static final int UNE = 'U' << 16 | 'N' << 8 | 'E';
  private static final int UNZ = 'U' << 16 | 'N' << 8 | 'Z';
  private static final int UIB = 'U' << 16 | 'I' << 8 | 'B';
  private static final int UIH = 'U' << 16 | 'I' << 8 | 'H';
  private static final int UIT = 'U' << 16 | 'I' << 8 | 'T';
  private static final int UIZ = 'U' << 16 | 'I' << 8 | 'Z';

  private final InterchangeScan scan;
  private final Structure structure;
  private final SegmentCursor cursor;
  private final Reported reported = new Reported();
  private final List<Message> messages = new ArrayList<>();
  private @Nullable InterchangeHeader header;
  private @Nullable GroupHeader group;
  private int groups;
  private int messagesBeforeGroup;
  private int openMessage = -1;
  private boolean closed;

  Envelope(InterchangeScan scan) {
    this.scan = scan;
    this.structure = scan.structure();
    this.cursor = new SegmentCursor(structure, 0, structure.segments());
    reported.addAll(scan.findings());
  }

  Interchange read() {
    for (int i = 0; i < structure.segments(); i++) {
      // Nearly all segments are of a message, and only tags of the envelope start with U.
      if (openMessage < 0 || structure.startsWith(i, 'U')) {
        take(i, structure.tag(i));
      }
    }
    int last = Math.max(0, structure.segments() - 1);
    endMessage(last + 1, "the end of the interchange");
    endGroup(last);
    if (header != null && !closed) {
      error(last, "missing-unz", "expected UNZ at the end of the interchange, found none");
    }
    if (header == null) {
      error(0, "missing-unb", "expected UNB at the start of the interchange, found none");
    }
    Source source = scan.source();
    long offset = source.offset(scan.start().offset());
    // What was taken out behind the last byte belongs to what follows.
    long end = scan.end() == 0 ? offset : source.offset(scan.end() - 1) + 1;
    return new Interchange(
        header,
        structure.delimiters(),
        scan.charset(),
        offset,
        end - offset,
        messages,
        reported.findings());
  }

  private void take(int segment, int tag) {
    switch (tag) {
      case UNB -> header = Headers.interchange(at(segment));
      case UIB -> header = Headers.interactiveInterchange(at(segment));
      case UNG -> startGroup(segment);
      case UNH, UIH -> {
        endMessage(segment, Tag.text(tag));
        openMessage = segment;
      }
      case UNT, UIT -> endMessage(segment, tag);
      case UNE -> endGroup(segment, at(segment));
      case UNZ, UIZ -> endInterchange(segment, tag);
      default -> {
        if (openMessage < 0 && tag != 0) {
          // Messages without UNH are read all the same: nobody who is listed may be lost.
          openMessage = segment;
        }
      }
    }
  }

  private SegmentCursor at(int segment) {
    cursor.moveTo(segment + 1);
    return cursor;
  }

  private void startGroup(int segment) {
    endMessage(segment, "UNG");
    endGroup(segment);
    group = Headers.group(at(segment));
    groups++;
    messagesBeforeGroup = messages.size();
  }

  /** A message ends without UNT; no message open is nothing wrong. */
  private void endMessage(int end, String found) {
    if (openMessage < 0) {
      return;
    }
    List<Finding> own = new ArrayList<>();
    MessageHeader its = messageHeader(own);
    int number = end - openMessage;
    // One text for all: a file can be millions of messages without an end.
    own.add(
        Finding.error(
            number,
            structure.offset(end - 1),
            "missing-unt",
            ("expected UNT at the end of the message, found " + found).intern()));
    add(its, end, own);
  }

  /** A message ends with its trailer. */
  private void endMessage(int segment, int tag) {
    if (openMessage < 0) {
      error(segment, "stray-unt", "expected a message before " + Tag.text(tag) + ", found none");
      return;
    }
    List<Finding> own = new ArrayList<>();
    MessageHeader its = messageHeader(own);
    Trailer trailer =
        tag == UIT ? Headers.interactiveTrailer(at(segment)) : Headers.trailer(at(segment));
    int count = segment + 1 - openMessage;
    Trailer expected = new Trailer(Integer.toString(count), its.reference());
    own.addAll(
        expected.compare(trailer, Tag.text(tag), "segments", count, structure.offset(segment)));
    add(its, segment + 1, own);
  }

  private MessageHeader messageHeader(List<Finding> own) {
    int tag = structure.tag(openMessage);
    if (tag == UNH) {
      return Headers.message(at(openMessage));
    }
    if (tag == UIH) {
      return Headers.interactiveMessage(at(openMessage));
    }
    own.add(
        Finding.error(
            1,
            structure.offset(openMessage),
            "missing-unh",
            "expected UNH at the start of the message, found another segment"));
    return MessageHeader.MISSING;
  }

  private void add(MessageHeader its, int end, List<Finding> own) {
    messages.add(new Message(header, its, group, structure, openMessage, end, own));
    openMessage = -1;
  }

  /** A group ends without UNE; no group open is nothing wrong. */
  private void endGroup(int segment) {
    if (group != null) {
      error(segment, "missing-une", "expected UNE at the end of the group, found none");
      group = null;
    }
  }

  private void endGroup(int segment, SegmentCursor une) {
    endMessage(segment, "UNE");
    GroupHeader open = group;
    if (open == null) {
      error(segment, "stray-une", "expected a group before UNE, found none");
      return;
    }
    int count = messages.size() - messagesBeforeGroup;
    Trailer expected = new Trailer(Integer.toString(count), open.reference());
    Trailer found = Headers.trailer(at(segment));
    reported.addAll(expected.compare(found, "UNE", "messages", segment + 1, une.offset()));
    group = null;
  }

  private void endInterchange(int segment, int tag) {
    endMessage(segment, Tag.text(tag));
    endGroup(segment);
    closed = true;
    InterchangeHeader open = header;
    if (open == null) {
      return;
    }
    int count = groups > 0 ? groups : messages.size();
    Trailer expected = new Trailer(Integer.toString(count), open.reference());
    Trailer found =
        tag == UIZ ? Headers.interactiveTrailer(at(segment)) : Headers.trailer(at(segment));
    String counted = groups > 0 ? "groups" : "messages";
    long offset = structure.offset(segment);
    reported.addAll(expected.compare(found, Tag.text(tag), counted, segment + 1, offset));
  }

  private void error(int segment, String code, String message) {
    long offset = structure.segments() == 0 ? 0 : structure.offset(segment);
    reported.add(Finding.error(segment + 1, offset, code, message));
  }
}
