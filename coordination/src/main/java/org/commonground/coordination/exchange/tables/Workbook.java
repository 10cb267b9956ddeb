package org.commonground.coordination.exchange.tables;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A workbook in the format of Excel 2007 and later, read row by row.
 *
 * <p>It is copied to a file of its own, because its parts are read in another order than that in
 * which they are stored.
 */
final class Workbook implements TableFile {
  private static final long FREE = 64L << 20;
  private static final long MOST_FOLD = 250;
  private static final long MOST_SHARED_TEXT = 512L << 20;
  private static final int MOST_PARTS = 10_000;

  private final Path copy;
  private final ReadableWorkbook book;
  private final List<Sheet> sheets;
  private final List<MergedCells> merged;

  private Workbook(Path copy, ReadableWorkbook book, List<Sheet> sheets, List<MergedCells> merged) {
    this.copy = copy;
    this.book = book;
    this.sheets = List.copyOf(sheets);
    this.merged = List.copyOf(merged);
  }

  static Workbook open(Opening file) throws IOException {
    Path copy = Files.createTempFile("commonground-", ".xlsx");
    try {
      try (InputStream in = file.open()) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      refuseBombs(copy.toFile());
      return open(copy);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(copy);
      throw broken(failed);
    }
  }

  private static Workbook open(Path copy) throws IOException {
    var book = new ReadableWorkbook(copy.toFile(), new ReadingOptions(true, true));
    try (Stream<Sheet> all = book.getSheets()) {
      List<Sheet> shown = all.filter(it -> it.getVisibility() == SheetVisibility.VISIBLE).toList();
      List<MergedCells> merged = new ArrayList<>();
      for (Sheet sheet : shown) {
        merged.add(MergedCells.of(copy.toFile(), sheet.getName()));
      }
      return new Workbook(copy, book, shown, merged);
    } catch (IOException | RuntimeException failed) {
      book.close();
      throw failed;
    }
  }

  private static void refuseBombs(File file) throws IOException {
    try (var zip = new ZipFile(file)) {
      if (zip.size() > MOST_PARTS) {
        throw new UnreadableTable("holds more than %d parts; save it anew".formatted(MOST_PARTS));
      }
      long total = 0;
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        total += size(zip, entry, file.length(), total);
      }
    } catch (ZipException broken) {
      throw new UnreadableTable(
          "is not a workbook that can be read (%s); save it anew as .xlsx or as CSV"
              .formatted(broken.getMessage()));
    }
  }

  private static long size(ZipFile zip, ZipEntry entry, long packed, long before)
      throws IOException {
    long most = entry.getName().endsWith("sharedStrings.xml") ? MOST_SHARED_TEXT : Long.MAX_VALUE;
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
        long total = before + size;
        if ((total > FREE && total / MOST_FOLD > packed) || size > most) {
          throw new UnreadableTable(
              "unpacks to far more than its size, which no real workbook does; save it as CSV");
        }
      }
    }
    return size;
  }

  @Override
  public List<String> sheets() {
    return sheets.stream().map(Sheet::getName).toList();
  }

  @Override
  public void read(int sheet, Predicate<SheetRow> taker) throws IOException {
    MergedCells spread = merged.get(sheet);
    var cells = new WorkbookCells(book.isDate1904());
    try (Stream<Row> rows = sheets.get(sheet).openStream()) {
      boolean goOn = true;
      for (Iterator<Row> each = rows.iterator(); goOn && each.hasNext(); ) {
        Row row = each.next();
        var taken = new SheetRow(row.getRowNum(), spread.fill(row.getRowNum(), cells.of(row)));
        goOn = taken.isEmpty() || taker.test(taken);
      }
    } catch (IOException
        | ExcelReaderException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException
        | java.io.UncheckedIOException
        | java.util.NoSuchElementException failed) {
      throw broken(failed);
    }
  }

  private static UnreadableTable broken(Exception failed) {
    if (failed instanceof UnreadableTable known) {
      return known;
    }
    Throwable cause = failed.getCause() == null ? failed : failed.getCause();
    String message = cause.getMessage() == null ? "it ends too early" : cause.getMessage();
    // Parsers put the names of their own classes in front.
    String why = message.lines().findFirst().orElse("").replaceAll("[\\w.$]+Exception:? ?", "");
    return new UnreadableTable(
        "is not a workbook that can be read to its end (%s); open it in a spreadsheet program and save it anew"
            .formatted(why.length() > 200 ? why.substring(0, 200) : why));
  }

  @Override
  public void close() throws IOException {
    try {
      book.close();
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
