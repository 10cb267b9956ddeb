package org.commonground.matching.eastasian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The usual Mandarin reading of each Chinese character, simplified and traditional.
 *
 * <p>Read from {@code han-readings.tsv} when the first Chinese name comes; 27,000 characters in one
 * array of numbers. Immutable, safe for use by many threads.
 */
final class HanReadings {
  private static final char FIRST = 0x3400;
  private static final char LAST = 0x9fff;
  private static final HanReadings ALL = read();

  private final String[] readings;

  /** For each character the place of its reading, counted from 1; 0 for none. */
  private final short[] readingOf = new short[LAST - FIRST + 1];

  private HanReadings(String[] lines) {
    readings = new String[lines.length + 1];
    for (int i = 0; i < lines.length; i++) {
      int tab = lines[i].indexOf('\t');
      readings[i + 1] = lines[i].substring(0, tab);
      for (int at = tab + 1; at < lines[i].length(); at++) {
        readingOf[lines[i].charAt(at) - FIRST] = (short) (i + 1);
      }
    }
  }

  private static HanReadings read() {
    try (InputStream file = HanReadings.class.getResourceAsStream("han-readings.tsv")) {
      if (file == null) {
        throw new IllegalStateException("han-readings.tsv is not beside this class");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return new HanReadings(text.lines().filter(it -> !it.startsWith("#")).toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Pinyin without tones; {@code null} for what is no Chinese character or has no known reading.
   */
  static @Nullable String of(char character) {
    int reading = character < FIRST || character > LAST ? 0 : ALL.readingOf[character - FIRST];
    return reading == 0 ? null : ALL.readings[reading];
  }
}
