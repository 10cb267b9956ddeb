package org.commonground.edifact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads files of EDIFACT interchanges.
 *
 * <p>Whatever stands before, between and behind interchanges is reported and skipped. Thread-safe.
 */
public final class EdifactReader {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** An index shares its {@code int} with two bits of kind. */
  private static final int LARGEST = (1 << 29) - 1;

  private final byte[] file;
  private final List<Interchange> interchanges = new ArrayList<>();
  private final List<Outside> outside = new ArrayList<>();

  private EdifactReader(byte[] file) {
    this.file = file;
  }

  /**
   * Reads a file. Never throws because of what is in it.
   *
   * @param file the bytes as received, up to 512 MiB; not copied and not to be changed afterwards
   * @return its interchanges and what is wrong
   */
  public static EdifactFile read(byte[] file) {
    if (file.length > LARGEST) {
      return fault(
          "file-too-large", "expected at most %d bytes, found %d".formatted(LARGEST, file.length));
    }
    EdifactReader reader = new EdifactReader(file);
    reader.interchanges();
    if (reader.interchanges.isEmpty()) {
      String found = "expected UNA, UNB, UNG or UNH, found " + FileKind.of(file);
      return fault("no-interchange", found);
    }
    return new EdifactFile(reader.interchanges, reader.outside, List.of());
  }

  /** Nothing could be read: all that the file holds stands outside. */
  private static EdifactFile fault(String code, String message) {
    return new EdifactFile(List.of(), List.of(), List.of(Finding.error(0, 0, code, message)));
  }

  private void interchanges() {
    Source source = Source.of(file);
    ServiceString start = ServiceString.find(source, 0);
    long reported = 0;
    // Terminators of which the rest of the file has none: to look for one from each start again
    // would take time that grows with the square.
    boolean[] exhausted = new boolean[256];
    while (start != null) {
      int terminator = start.delimiters().terminator() & 0xFF;
      if (exhausted[terminator]) {
        start = ServiceString.find(source, start.first() + 1);
        continue;
      }
      InterchangeScan scan = InterchangeScan.of(source, start);
      exhausted[terminator] = scan.isOpen() || scan.structure().segments() == 0;
      if (scan.structure().segments() == 0) {
        // It only looked like a start: what follows is text.
        start = ServiceString.find(source, start.first() + 1);
        continue;
      }
      source = scan.source();
      Interchange interchange = new Envelope(scan).read();
      addOutside(reported, interchange.offset());
      reported = interchange.offset() + interchange.length();
      interchanges.add(interchange);
      start = ServiceString.find(source, scan.end());
    }
    addOutside(reported, file.length);
  }

  private void addOutside(long from, long to) {
    long first = from == 0 && isMarked() ? BYTE_ORDER_MARK.length : from;
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

  /** Whether an editor put the mark of UTF-8 in front, which says nothing. */
  private boolean isMarked() {
    return file.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            file, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }

  private static boolean isSpace(byte b) {
    return b >= 0 && b <= ' ';
  }
}
