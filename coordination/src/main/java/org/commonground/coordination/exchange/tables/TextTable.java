package org.commonground.coordination.exchange.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Predicate;

/** A text file with separated values: one sheet without a name. */
final class TextTable implements TableFile {
  private static final int SAMPLE = 1 << 16;

  private final Opening file;
  private final Charset encoding;
  private final char delimiter;

  private TextTable(Opening file, Charset encoding, char delimiter) {
    this.file = file;
    this.encoding = encoding;
    this.delimiter = delimiter;
  }

  static TextTable open(Opening file) throws IOException {
    Charset encoding = TextEncoding.of(file);
    return new TextTable(file, encoding, delimiter(file, encoding));
  }

  private static char delimiter(Opening file, Charset encoding) throws IOException {
    try (Reader reader = new InputStreamReader(file.open(), encoding)) {
      char[] sample = new char[SAMPLE];
      int length = 0;
      int read = reader.read(sample);
      while (read > 0) {
        length += read;
        read = length < SAMPLE ? reader.read(sample, length, SAMPLE - length) : -1;
      }
      return Delimiter.of(new String(sample, 0, length), length == SAMPLE);
    }
  }

  /** Whether numbers probably have a decimal comma: programs then separate cells otherwise. */
  char delimiter() {
    return delimiter;
  }

  @Override
  public List<String> sheets() {
    return List.of("");
  }

  @Override
  public void read(int sheet, Predicate<SheetRow> taker) throws IOException {
    try (Reader reader =
        new BufferedReader(new InputStreamReader(file.open(), encoding), 1 << 16)) {
      new SeparatedValues(reader, delimiter).read(taker);
    }
  }

  @Override
  public void close() {}
}
