package org.commonground.coordination.exchange.writing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Makes words fit a cell of a workbook, and counts what that changed, so that the file can say so.
 */
final class CellText {
  /** The most characters that a cell holds. */
  static final int LONGEST = 32_767;

  private static final String CUT = "…";

  /** What a reader of the format takes for a character by its number: {@code _x000D_}. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final AtomicLong cleaned = new AtomicLong();
  private final AtomicLong cut = new AtomicLong();

  String of(String text) {
    String clean = isClean(text) ? text : cleaned(text);
    if (clean.length() > LONGEST) {
      cut.incrementAndGet();
      int end = LONGEST - CUT.length();
      end -= Character.isHighSurrogate(clean.charAt(end - 1)) ? 1 : 0;
      clean = clean.substring(0, end) + CUT;
    }
    return clean.indexOf("_x") < 0 ? clean : ESCAPE.matcher(clean).replaceAll("_x005F_");
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isControl = c < ' ' && c != '\n' && c != '\t';
      if (isControl || Character.isSurrogate(c) || c >= 0xFFFE) {
        return false;
      }
    }
    return true;
  }

  /** Without what XML cannot hold; line ends as the format writes them. */
  private String cleaned(String text) {
    var clean = new StringBuilder(text.length());
    boolean isChanged = false;
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < lines.length(); ) {
      int point = lines.codePointAt(i);
      i += Character.charCount(point);
      if (isKept(point)) {
        clean.appendCodePoint(point);
      } else {
        clean.append(' ');
        isChanged = true;
      }
    }
    if (isChanged) {
      cleaned.incrementAndGet();
    }
    return clean.toString();
  }

  private static boolean isKept(int point) {
    boolean isControl = point < ' ' && point != '\n' && point != '\t';
    boolean isHalf = point >= 0xD800 && point <= 0xDFFF;
    return !isControl && !isHalf && (point & 0xFFFE) != 0xFFFE;
  }

  /** In how many cells characters were replaced that the format cannot hold. */
  long cellsCleaned() {
    return cleaned.get();
  }

  /** How many cells were too long. */
  long cellsCut() {
    return cut.get();
  }
}
