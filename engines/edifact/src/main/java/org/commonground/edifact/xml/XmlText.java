package org.commonground.edifact.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The characters of an XML file, and the byte that each of them stood at. Immutable.
 *
 * <p>The encoding is the one of the byte order mark, else the one that the declaration names, else
 * UTF-8. UTF-8, UTF-16 and all encodings of one byte a character are read. Where the bytes are not
 * what is declared, UTF-8 is tried and then ISO-8859-1, which loses no byte.
 */
@Personal
public final class XmlText {
  private static final int LONGEST_DECLARATION = 400;
  private static final int STEP = 1024;
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String text;
  private final int start;
  private final Charset charset;

  /** For UTF-8 that is not ASCII alone: the byte of each {@link #STEP}th character. */
  private final int[] steps;

  private final List<Finding> findings;

  private XmlText(byte[] file, int start, Charset charset, List<Finding> findings) {
    this.text = new String(file, start, file.length - start, charset);
    this.start = start;
    this.charset = charset;
    this.steps =
        charset.equals(StandardCharsets.UTF_8) && text.length() != file.length - start
            ? steps(text)
            : new int[0];
    this.findings = findings;
  }

  /**
   * Whether a file is XML for all that its start tells.
   *
   * @param file the bytes as received
   * @return true when the first character that is no space is {@code <}
   */
  public static boolean isXml(byte[] file) {
    int at = startsWith(file, UTF_8_MARK) ? UTF_8_MARK.length : 0;
    at = isUtf16Mark(file) ? 2 : at;
    while (at < file.length && (file[at] == 0 || isSpace(file[at]))) {
      at++;
    }
    return at < file.length && file[at] == '<';
  }

  /**
   * Decodes a file. Never throws because of what is in it.
   *
   * @param file the bytes as received
   * @return its text
   */
  public static XmlText of(byte[] file) {
    if (startsWith(file, UTF_8_MARK)) {
      return utf8(file, UTF_8_MARK.length);
    }
    if (isUtf16Mark(file)) {
      boolean big = file[0] == (byte) 0xFE;
      return new XmlText(
          file, 2, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, List.of());
    }
    if (file.length > 1 && (file[0] == 0 || file[1] == 0)) {
      return new XmlText(
          file, 0, file[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, List.of());
    }
    return declared(file);
  }

  private static XmlText declared(byte[] file) {
    String name = declaredName(file);
    if (name.isEmpty() || name.equals("UTF-8") || name.equals("US-ASCII")) {
      return utf8(file, 0);
    }
    Charset charset = known(name);
    if (charset == null) {
      String found =
          "expected the encoding UTF-8, UTF-16 or one of one byte a character in the XML"
              + " declaration, found another; read as UTF-8 if it is, else as ISO-8859-1";
      return guessed(file, 0, Finding.warning(0, 0, "encoding-unknown", found));
    }
    return new XmlText(file, 0, charset, List.of());
  }

  /** The name that the declaration states, in capitals; empty when it states none. */
  private static String declaredName(byte[] file) {
    int length = Math.min(file.length, LONGEST_DECLARATION);
    String head = new String(file, 0, length, StandardCharsets.ISO_8859_1);
    int end = head.stripLeading().startsWith("<?xml") ? head.indexOf("?>") : -1;
    int at = end < 0 ? -1 : head.indexOf("encoding");
    if (at < 0 || at > end) {
      return "";
    }
    String behind = head.substring(at + "encoding".length(), end).replace('\'', '"');
    String[] parts = behind.split("\"", -1);
    return parts.length < 3 ? "" : parts[1].strip().toUpperCase(Locale.ROOT);
  }

  /** A character set of one byte a character; the bytes show that it is not UTF-16. */
  private static @Nullable Charset known(String name) {
    try {
      Charset charset = Charset.isSupported(name) ? Charset.forName(name) : null;
      boolean isNarrow =
          charset != null && charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
      return isNarrow ? charset : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  private static XmlText utf8(byte[] file, int start) {
    String found =
        "expected UTF-8 as declared or by default, found bytes that are not; read as ISO-8859-1";
    return guessed(file, start, Finding.warning(0, 0, "encoding-differs", found));
  }

  /** UTF-8 where the bytes are; the finding is told when they are not, or is about the name. */
  private static XmlText guessed(byte[] file, int start, Finding finding) {
    boolean always = finding.code().equals("encoding-unknown");
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file, start, file.length - start));
      return new XmlText(
          file, start, StandardCharsets.UTF_8, always ? List.of(finding) : List.of());
    } catch (CharacterCodingException e) {
      return new XmlText(file, start, StandardCharsets.ISO_8859_1, List.of(finding));
    }
  }

  private static int[] steps(String text) {
    int[] steps = new int[text.length() / STEP + 1];
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i % STEP == 0) {
        steps[i / STEP] = bytes;
      }
      bytes += bytes(text.charAt(i));
    }
    return steps;
  }

  /** Two characters of four bytes together count two each. */
  private static int bytes(char c) {
    return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
  }

  /**
   * The text.
   *
   * @return all characters, without a byte order mark
   */
  String text() {
    return text;
  }

  /**
   * Where a character stands in the file.
   *
   * @param index the character, from 0 to the length of the text
   * @return the byte in the file as received, counted from 0
   */
  public long offset(int index) {
    if (steps.length == 0) {
      boolean wide =
          charset.equals(StandardCharsets.UTF_16BE) || charset.equals(StandardCharsets.UTF_16LE);
      return start + (wide ? 2L * index : index);
    }
    int step = Math.min(index / STEP, steps.length - 1);
    long offset = steps[step];
    for (int i = step * STEP; i < index; i++) {
      offset += bytes(text.charAt(i));
    }
    return start + offset;
  }

  /**
   * The encoding that was read.
   *
   * @return its name, such as {@code UTF-8}
   */
  public String encoding() {
    return charset.name();
  }

  /**
   * What is wrong with the encoding.
   *
   * @return findings; mostly none
   */
  public List<Finding> findings() {
    return findings;
  }

  private static boolean isUtf16Mark(byte[] file) {
    return file.length > 1
        && ((file[0] == (byte) 0xFE && file[1] == (byte) 0xFF)
            || (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE));
  }

  private static boolean startsWith(byte[] file, byte[] mark) {
    return file.length >= mark.length
        && file[0] == mark[0]
        && file[1] == mark[1]
        && file[2] == mark[2];
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  @Override
  public String toString() {
    return "XmlText[" + encoding() + ", " + text.length() + " characters]";
  }
}
