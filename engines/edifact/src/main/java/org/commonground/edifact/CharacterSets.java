package org.commonground.edifact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The character sets that syntax identifiers declare. */
final class CharacterSets {
  private CharacterSets() {}

  /**
   * The character set of a syntax identifier, or null when the identifier is not known. UNOA and
   * UNOB are parts of ASCII; they are read as ISO 8859-1, which agrees with ASCII and loses no
   * byte.
   */
  static @Nullable Charset of(String syntax) {
    return switch (syntax) {
      case "UNOA", "UNOB", "UNOC" -> StandardCharsets.ISO_8859_1;
      case "UNOD" -> named("ISO-8859-2");
      case "UNOE" -> named("ISO-8859-5");
      case "UNOF" -> named("ISO-8859-7");
      case "UNOG" -> named("ISO-8859-3");
      case "UNOH" -> named("ISO-8859-4");
      case "UNOI" -> named("ISO-8859-6");
      case "UNOJ" -> named("ISO-8859-8");
      case "UNOK" -> named("ISO-8859-9");
      case "UNOX" -> named("ISO-2022-JP");
      case "UNOW", "UNOY" -> StandardCharsets.UTF_8;
      default -> null;
    };
  }

  /** Some character sets are in a module that a small runtime may lack. */
  private static Charset named(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }

  /** Whether a syntax identifier allows ASCII only. */
  static boolean isAscii(String syntax) {
    return syntax.equals("UNOA") || syntax.equals("UNOB");
  }

  /** What bytes beyond ASCII most likely are when they were not declared. */
  static Charset guess(byte[] bytes, int from, int to) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
