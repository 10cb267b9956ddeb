package org.commonground.coordination.briefings.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes one font out of a collection, because FOP cannot read collections whose outlines are CFF.
 *
 * @see "OpenType specification 1.9.1, Organization of an OpenType font: TTC header, table
 *     directory"
 */
final class FontCollection {
  private static final int COLLECTION = 0x74746366; // "ttcf"
  private static final int FONTS = 12;
  private static final int DIRECTORY_HEAD = 12;
  private static final int TABLE_RECORD = 16;
  private static final int OFFSET_IN_RECORD = 8;
  private static final int LENGTH_IN_RECORD = 12;
  private static final int BOUNDARY = 4;

  private FontCollection() {}

  /** Whether a file is a collection of fonts. */
  static boolean isOne(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(Integer.BYTES);
      return start.length == Integer.BYTES && ByteBuffer.wrap(start).getInt() == COLLECTION;
    }
  }

  /**
   * Writes one font of a collection into a file of its own.
   *
   * @param index counted from 0
   * @throws IOException if the collection is shorter than it says, or has no such font
   */
  static void extract(Path collection, int index, Path target) throws IOException {
    try {
      Files.write(target, font(ByteBuffer.wrap(Files.readAllBytes(collection)), index));
    } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
      throw new IOException("%s is not a whole collection".formatted(collection), broken);
    }
  }

  private static byte[] font(ByteBuffer all, int index) {
    int directory = all.getInt(FONTS + Integer.BYTES * index);
    int tables = all.getShort(directory + Integer.BYTES) & 0xffff;
    int bytes = DIRECTORY_HEAD + TABLE_RECORD * tables;
    for (int i = 0; i < tables; i++) {
      bytes += padded(all.getInt(record(directory, i) + LENGTH_IN_RECORD));
    }
    var font = ByteBuffer.allocate(bytes);
    font.put(0, all, directory, DIRECTORY_HEAD + TABLE_RECORD * tables);
    int next = DIRECTORY_HEAD + TABLE_RECORD * tables;
    for (int i = 0; i < tables; i++) {
      int length = all.getInt(record(directory, i) + LENGTH_IN_RECORD);
      font.put(next, all, all.getInt(record(directory, i) + OFFSET_IN_RECORD), length);
      font.putInt(record(0, i) + OFFSET_IN_RECORD, next);
      next += padded(length);
    }
    return font.array();
  }

  private static int record(int directory, int table) {
    return directory + DIRECTORY_HEAD + TABLE_RECORD * table;
  }

  private static int padded(int length) {
    return (length + BOUNDARY - 1) / BOUNDARY * BOUNDARY;
  }
}
