package org.commonground.edifact;

import org.jspecify.annotations.Nullable;

/**
 * Where an interchange starts and with which delimiters.
 *
 * @param offset the index of UNA where there is one, else of the first segment
 * @param first the index of the first segment
 * @param delimiters the delimiters
 * @param syntax the syntax identifier of UNB or UIB, such as {@code UNOA}; empty when there is
 *     neither
 * @param declared whether the delimiters are declared or the default ones; false when they had to
 *     be guessed
 */
record ServiceString(
    int offset, int first, Delimiters delimiters, String syntax, boolean declared) {

  /** Finds the next start of an interchange, or null when there is none. */
  static @Nullable ServiceString find(Source source, int from) {
    byte[] bytes = source.bytes;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == 'U') {
        ServiceString found = at(bytes, i);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable ServiceString at(byte[] bytes, int index) {
    int behind = behind(bytes, index, "UNA");
    if (behind >= 0) {
      return withAdvice(bytes, index, behind);
    }
    behind = Math.max(behindTag(bytes, index, "UNB"), behindTag(bytes, index, "UIB"));
    if (behind >= 0 && isSeparator(bytes, behind) && syntax(bytes, behind + 1).length() == 4) {
      return withoutAdvice(bytes, index, behind);
    }
    if (isLetterBefore(bytes, index)) {
      return null;
    }
    behind = Math.max(behindTag(bytes, index, "UNG"), behindTag(bytes, index, "UNH"));
    behind = Math.max(behind, behindTag(bytes, index, "UIH"));
    return behind >= 0 && behind < bytes.length && bytes[behind] == '+'
        ? new ServiceString(index, index, Delimiters.DEFAULT, "", true)
        : null;
  }

  private static boolean isLetterBefore(byte[] bytes, int index) {
    return index > 0 && Delimiters.isLetterOrDigit(bytes[index - 1]);
  }

  private static @Nullable ServiceString withAdvice(byte[] bytes, int index, int behind) {
    byte[] advice = new byte[6];
    int at = behind;
    for (int i = 0; i < 6; i++) {
      // A telex line may end within the advice, but a line end can also be the terminator.
      at = i < 5 ? skipBreaks(bytes, at) : at;
      if (at >= bytes.length) {
        return null;
      }
      advice[i] = bytes[at++];
    }
    Delimiters delimiters =
        new Delimiters(advice[0], advice[1], advice[2], advice[3], advice[4], advice[5]);
    int first = skipSpace(bytes, at);
    int afterTag = afterTag(bytes, first);
    if (!delimiters.isUsable() || afterTag < 0) {
      return null;
    }
    boolean hasHeader = behind(bytes, first, "UNB") >= 0 || behind(bytes, first, "UIB") >= 0;
    String syntax = hasHeader ? syntax(bytes, afterTag + 1) : "";
    if (version(bytes, afterTag + 1) < '4') {
      delimiters = delimiters.withRepetition((byte) ' ');
    }
    return new ServiceString(index, first, delimiters, syntax, true);
  }

  /** UNB without UNA: the default delimiters, unless UNB itself plainly uses others. */
  private static ServiceString withoutAdvice(byte[] bytes, int index, int behind) {
    byte element = bytes[behind];
    String syntax = syntax(bytes, behind + 1);
    int version = version(bytes, behind + 1);
    Delimiters usual = version == '4' ? Delimiters.DEFAULT_OF_VERSION_4 : Delimiters.DEFAULT;
    if (element == '+') {
      return new ServiceString(index, index, usual, syntax, true);
    }
    int colon = nameEnd(bytes, behind + 1);
    byte component = colon < bytes.length ? bytes[colon] : (byte) ':';
    Delimiters guess =
        new Delimiters(component, element, (byte) '.', (byte) '?', (byte) ' ', (byte) '\'');
    return new ServiceString(index, index, guess.isUsable() ? guess : usual, syntax, false);
  }

  private static int afterTag(byte[] bytes, int first) {
    int after = behindTag(bytes, first, "UNB");
    after = after < 0 ? behindTag(bytes, first, "UNG") : after;
    after = after < 0 ? behindTag(bytes, first, "UNH") : after;
    after = after < 0 ? behindTag(bytes, first, "UIB") : after;
    return after < 0 ? behindTag(bytes, first, "UIH") : after;
  }

  /** The index of the separator behind a tag, or -1. */
  private static int behindTag(byte[] bytes, int index, String tag) {
    int behind = behind(bytes, index, tag);
    return behind < 0 ? -1 : skipBreaks(bytes, behind);
  }

  /** The letters and digits from an index on, at most eight. */
  private static String syntax(byte[] bytes, int from) {
    StringBuilder text = new StringBuilder(8);
    for (int i = from; i < bytes.length && text.length() < 8; i++) {
      if (bytes[i] == '\r' || bytes[i] == '\n') {
        continue;
      }
      if (!Delimiters.isLetterOrDigit(bytes[i])) {
        break;
      }
      text.append((char) bytes[i]);
    }
    return text.toString();
  }

  /** The byte of the syntax version, behind the syntax identifier and its separator. */
  private static int version(byte[] bytes, int from) {
    int at = skipBreaks(bytes, nameEnd(bytes, from) + 1);
    return at < bytes.length ? bytes[at] : 0;
  }

  private static int nameEnd(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && at < from + 40 && isNameByte(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isNameByte(byte b) {
    return Delimiters.isLetterOrDigit(b) || b == '\r' || b == '\n';
  }

  private static boolean isSeparator(byte[] bytes, int at) {
    if (at >= bytes.length || Delimiters.isLetterOrDigit(bytes[at])) {
      return false;
    }
    // Level B of the syntax separates elements with a control character.
    return bytes[at] > ' ' || bytes[at] == 0x1D;
  }

  /**
   * The index behind a word, which line breaks may interrupt, or -1 when it does not stand here.
   */
  private static int behind(byte[] bytes, int index, String word) {
    int at = index;
    for (int i = 0; i < word.length(); i++) {
      at = i == 0 ? at : skipBreaks(bytes, at);
      if (at >= bytes.length || bytes[at] != word.charAt(i)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static int skipBreaks(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    return at;
  }

  private static int skipSpace(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    return at;
  }
}
