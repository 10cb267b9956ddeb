package org.commonground.edifact;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of EDIFACT interchanges.
 *
 * <p>Whatever stands before, between and behind interchanges is reported and skipped. Thread-safe.
 */
public final class EdifactReader {
  /** An index shares its {@code int} with two bits of kind. */
  private static final int LARGEST = (1 << 29) - 1;

  private EdifactReader() {}

  /**
   * Reads a file. Never throws because of what is in it.
   *
   * @param file the bytes as received, up to 512 MiB; not copied and not to be changed afterwards
   * @return its interchanges and what is wrong
   */
  public static EdifactFile read(byte[] file) {
    List<Finding> findings = new ArrayList<>();
    if (file.length > LARGEST) {
      findings.add(
          Finding.error(
              0,
              0,
              "file-too-large",
              "expected at most %d bytes, found %d; send it in parts"
                  .formatted(LARGEST, file.length)));
      return new EdifactFile(List.of(), List.of(), findings);
    }
    List<Interchange> interchanges = new ArrayList<>();
    List<Outside> outside = new ArrayList<>();
    Source source = Source.of(file);
    int at = 0;
    long reported = 0;
    while (true) {
      ServiceString start = ServiceString.find(source, at);
      if (start == null) {
        break;
      }
      InterchangeScan scan = InterchangeScan.of(source, start);
      if (scan.structure().segments() == 0) {
        // It only looked like a start: what follows is text.
        at = start.first() + 1;
        continue;
      }
      source = scan.source();
      Interchange interchange = new Envelope(scan).read();
      addOutside(file, reported, interchange.offset(), outside);
      reported = interchange.offset() + interchange.length();
      interchanges.add(interchange);
      at = scan.end();
    }
    addOutside(file, reported, file.length, outside);
    if (interchanges.isEmpty()) {
      findings.add(
          Finding.error(
              0,
              0,
              "no-interchange",
              "expected an interchange (UNA, UNB, UNG or UNH), found none in %d bytes"
                  .formatted(file.length)));
    }
    return new EdifactFile(interchanges, outside, findings);
  }

  private static void addOutside(byte[] file, long from, long to, List<Outside> outside) {
    long first = from;
    long last = to;
    while (first < last && isSpace(file[(int) first])) {
      first++;
    }
    while (last > first && isSpace(file[(int) last - 1])) {
      last--;
    }
    if (first < last) {
      outside.add(new Outside(first, last - first));
    }
  }

  private static boolean isSpace(byte b) {
    return b >= 0 && b <= ' ';
  }
}
