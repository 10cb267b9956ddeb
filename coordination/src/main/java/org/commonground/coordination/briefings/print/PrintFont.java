package org.commonground.coordination.briefings.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A font in two weights.
 *
 * @param name by which the template asks for it
 * @param regular its file
 * @param bold its file; the regular one where there is none
 * @param letters the glyph of each code point; 0 for none
 * @param needsForms whether Arabic letters have to be joined before FOP sees them
 */
record PrintFont(String name, Path regular, Path bold, CmapLookup letters, boolean needsForms) {

  /** Reads which letters a font has. */
  static PrintFont of(String name, Path regular, Path bold, boolean needsForms) {
    try (var in = new RandomAccessReadBufferedFile(regular.toFile());
        TrueTypeFont font = parser(regular).parse(in)) {
      return new PrintFont(name, regular, bold, font.getUnicodeCmapLookup(), needsForms);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the font %s cannot be read".formatted(regular), unreadable);
    }
  }

  private static TTFParser parser(Path file) {
    return file.toString().endsWith(".otf") ? new OTFParser() : new TTFParser();
  }

  boolean has(int codePoint) {
    return letters.getGlyphId(codePoint) > 0;
  }
}
