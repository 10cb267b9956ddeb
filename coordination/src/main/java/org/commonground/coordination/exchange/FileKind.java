package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * What kind of reader a file needs, by its first bytes; only where they do not tell, by its name.
 */
enum FileKind {
  XML,
  TEXT_TABLE,
  WORKBOOK;

  private static final int MOST_BLANKS = 1024;

  /**
   * The kind of a file; XML also when it cannot be opened, which the reading itself will report.
   */
  static FileKind of(ReceivedFile file) {
    if (isWorkbook(file)) {
      return WORKBOOK;
    }
    String name = file.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xml") || name.endsWith(".xml.gz")) {
      return XML;
    }
    try (InputStream in = file.opening().open()) {
      return startsWithTag(in.readNBytes(MOST_BLANKS)) ? XML : TEXT_TABLE;
    } catch (IOException unreadable) {
      return XML;
    }
  }

  private static boolean isWorkbook(ReceivedFile file) {
    try (InputStream in = file.opening().open()) {
      byte[] start = in.readNBytes(4);
      return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 7;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The first character is an angle bracket, whatever the encoding. */
  private static boolean startsWithTag(byte[] start) {
    for (byte b : start) {
      int character = b & 0xff;
      boolean blankOrMark =
          character <= ' '
              || character == 0xEF
              || character == 0xBB
              || character == 0xBF
              || character == 0xFE
              || character == 0xFF;
      if (!blankOrMark) {
        return character == '<';
      }
    }
    // Nothing in it: the reader of IATI has the words for that.
    return true;
  }
}
