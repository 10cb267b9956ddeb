package org.commonground.coordination.exchange.writing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The rows of one sheet on disk until their turn comes: a workbook takes its sheets one after the
 * other, while each activity has rows for all of them.
 */
final class SheetSpool implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final DataOutputStream out;

  SheetSpool() throws IOException {
    file = Files.createTempFile("common-ground-sheet", ".rows");
    var fast = new Deflater(Deflater.BEST_SPEED);
    out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(file), fast, BUFFER), BUFFER));
  }

  void add(Row row) throws IOException {
    out.writeByte(row.cells().size());
    for (Cell cell : row.cells()) {
      write(cell);
    }
  }

  private void write(Cell cell) throws IOException {
    switch (cell) {
      case Cell.Text(String value) -> text('T', value);
      case Cell.Address(String value) -> text('A', value);
      case Cell.Figure(BigDecimal value) -> {
        out.writeByte('N');
        out.writeInt(value.scale());
        bytes(value.unscaledValue().toByteArray());
      }
      case Cell.Day(LocalDate value) -> {
        out.writeByte('D');
        out.writeLong(value.toEpochDay());
      }
      case Cell.Moment(Instant value) -> {
        out.writeByte('M');
        out.writeLong(value.getEpochSecond());
      }
    }
  }

  private void text(char kind, String value) throws IOException {
    out.writeByte(kind);
    bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes(byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }

  /** Takes a row; the list is new each time. */
  interface Taking {
    void take(List<Cell> row) throws IOException;
  }

  /** Gives back every row in the order in which they came; none can be added afterwards. */
  void forEach(Taking taking) throws IOException {
    out.close();
    try (var in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), BUFFER))) {
      for (int cells = in.read(); cells >= 0; cells = in.read()) {
        Cell[] row = new Cell[cells];
        for (int i = 0; i < cells; i++) {
          row[i] = read(in);
        }
        taking.take(List.of(row));
      }
    }
  }

  private static Cell read(DataInputStream in) throws IOException {
    char kind = (char) in.readByte();
    return switch (kind) {
      case 'T' -> new Cell.Text(readText(in));
      case 'A' -> new Cell.Address(readText(in));
      case 'N' -> {
        int scale = in.readInt();
        yield new Cell.Figure(new BigDecimal(new BigInteger(readBytes(in)), scale));
      }
      case 'D' -> new Cell.Day(LocalDate.ofEpochDay(in.readLong()));
      case 'M' -> new Cell.Moment(Instant.ofEpochSecond(in.readLong()));
      default -> throw new IOException("%s is no row file of ours".formatted(kind));
    };
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    byte[] value = new byte[in.readInt()];
    in.readFully(value);
    return value;
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
