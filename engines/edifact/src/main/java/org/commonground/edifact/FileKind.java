package org.commonground.edifact;

import java.nio.charset.StandardCharsets;

/** Says what a file is that is no EDIFACT, as far as its first bytes tell, and what to do. */
final class FileKind {
  private static final int START = 256;

  private FileKind() {}

  /** What was found, in words. */
  static String of(byte[] file) {
    if (file.length == 0) {
      return "an empty file; ask for it again";
    }
    String start = new String(file, 0, Math.min(START, file.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u001F\u008B") || start.startsWith("PK\u0003\u0004")) {
      return "a compressed file; unpack it first";
    }
    String narrow = start.replace("\0", "");
    if (narrow.length() <= start.length() / 2 + 1 && narrow.matches("(?s)[ÿþ]*(UN|UI).*")) {
      return "UTF-16; store it with one byte a character, as UTF-8 does";
    }
    return "none in %d bytes".formatted(file.length);
  }
}
