package org.commonground.coordination.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** In which encoding a text file is: by its mark, by its bytes, never by its name. */
final class TextEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  private TextEncoding() {}

  /** UTF-8 when every byte of the file fits it, else windows-1252; UTF-16 with or without mark. */
  static Charset of(Opening file) throws IOException {
    try (InputStream in = file.open()) {
      byte[] start = in.readNBytes(SAMPLE);
      Charset wide = wide(start);
      if (wide != null) {
        return wide;
      }
      return isUtf8(start, in) ? StandardCharsets.UTF_8 : WINDOWS;
    }
  }

  private static @org.jspecify.annotations.Nullable Charset wide(byte[] start) {
    if (start.length >= 2) {
      int mark = ((start[0] & 0xff) << 8) | (start[1] & 0xff);
      if (mark == 0xFEFF) {
        return StandardCharsets.UTF_16BE;
      }
      if (mark == 0xFFFE) {
        return StandardCharsets.UTF_16LE;
      }
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < start.length; i++) {
      if (start[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    int many = Math.max(1, start.length / 4);
    return even > many && odd == 0
        ? StandardCharsets.UTF_16BE
        : odd > many && even == 0 ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean isUtf8(byte[] start, InputStream rest) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(1 << 14);
    ByteBuffer in = ByteBuffer.allocate(1 << 14);
    byte[] more = start;
    while (more.length > 0) {
      in.put(more).flip();
      if (decoder.decode(in, out.clear(), false).isError()) {
        return false;
      }
      in.compact();
      more = rest.readNBytes(SAMPLE);
    }
    in.flip();
    return !decoder.decode(in, out.clear(), true).isError();
  }
}
