package org.commonground.iati.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file's bytes stand for characters, as its first bytes tell: XML 1.0, appendix F.
 *
 * @param charset how to read it
 * @param skip how many bytes at the start are a byte order mark
 * @param unknown the encoding that the file states and that nobody knows; empty otherwise
 */
record Encoding(Charset charset, int skip, String unknown) {
  /** How many bytes are looked at. */
  static final int LOOK_AT = 256;

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  static Encoding of(byte[] start, int length) {
    if (startsWith(start, length, 0xEF, 0xBB, 0xBF)) {
      return known(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(start, length, 0xFF, 0xFE)) {
      return known(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(start, length, 0xFE, 0xFF)) {
      return known(StandardCharsets.UTF_16BE, 2);
    }
    if (startsWith(start, length, '<', 0)) {
      return known(StandardCharsets.UTF_16LE, 0);
    }
    if (startsWith(start, length, 0, '<')) {
      return known(StandardCharsets.UTF_16BE, 0);
    }
    return declared(new String(start, 0, length, StandardCharsets.ISO_8859_1));
  }

  private static Encoding known(Charset charset, int skip) {
    return new Encoding(charset, skip, "");
  }

  private static Encoding declared(String start) {
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find()) {
      return known(StandardCharsets.UTF_8, 0);
    }
    String name = declared.group(1).strip();
    try {
      Charset charset = Charset.forName(name);
      // A declaration that could be read byte by byte cannot be in UTF-16, whatever it says.
      return known(isWide(charset) ? StandardCharsets.UTF_8 : charset, 0);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException nobodyKnowsIt) {
      return new Encoding(StandardCharsets.UTF_8, 0, name);
    }
  }

  /** Whether a character takes at least two bytes. */
  boolean isWide() {
    return isWide(charset);
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean startsWith(byte[] start, int length, int... expected) {
    if (length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((start[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
