package org.commonground.coordination.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Lines of an iCalendar file.
 *
 * @see "RFC 5545, 3.1: lines end with CR LF, and are folded after at most 75 octets by a line end
 *     and a space; 3.3.11: how texts are escaped"
 */
final class ContentLines {
  private static final int LONGEST = 75;
  private static final byte[] FOLD = {'\r', '\n', ' '};
  private static final byte[] END = {'\r', '\n'};
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final OutputStream out;

  ContentLines(OutputStream out) {
    this.out = out;
  }

  /** A line as it stands; longer ones are folded between characters. */
  void write(String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    int from = 0;
    int room = LONGEST;
    while (bytes.length - from > room) {
      int to = from + room;
      while (isInsideCharacter(bytes[to])) {
        to--;
      }
      out.write(bytes, from, to - from);
      out.write(FOLD);
      from = to;
      room = LONGEST - 1;
    }
    out.write(bytes, from, bytes.length - from);
    out.write(END);
  }

  private static boolean isInsideCharacter(byte octet) {
    return (octet & 0xC0) == 0x80;
  }

  /** A property with a text; nothing when there is none. */
  void text(String property, String text) throws IOException {
    if (!text.isBlank()) {
      write(property + ':' + escaped(text.strip()));
    }
  }

  static String escaped(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n")
        .replaceAll("[\\p{Cntrl}&&[^\\t]]", " ");
  }

  /** A day as the format writes it. */
  static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** A moment in UTC as the format writes it. */
  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }
}
