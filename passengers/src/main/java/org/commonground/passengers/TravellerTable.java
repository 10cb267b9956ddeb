package org.commonground.passengers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Countries;
import org.commonground.matching.lists.Document;
import org.commonground.matching.lists.Sex;
import org.commonground.matching.screening.Traveller;

/**
 * Travellers in a CSV file that names its columns: {@code id}, {@code full_name}, {@code
 * first_name}, {@code middle_name}, {@code last_name}, {@code gender}, {@code date_of_birth},
 * {@code place_of_birth}, {@code place_of_birth}, {@code nationality}, {@code document_number}. Any
 * may be missing; a row without a name is nobody. Where there is no {@code id}, the number of the
 * row is one.
 */
final class TravellerTable {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private TravellerTable() {}

  static List<Traveller> read(InputStream file) throws IOException {
    var format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .get();
    List<Traveller> travellers = new ArrayList<>();
    try (var rows = CSVParser.parse(withoutMark(file), format)) {
      for (CSVRecord row : rows) {
        if (!name(row).isEmpty()) {
          travellers.add(traveller(row));
        }
      }
    } catch (IllegalArgumentException | UncheckedIOException unreadable) {
      throw new UnusableFile(
          "The file of travellers is no CSV that names each column once, in its first row");
    }
    return travellers;
  }

  /** Spreadsheets put a byte order mark in front, which is no part of the first column's name. */
  private static Reader withoutMark(InputStream file) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  private static Traveller traveller(CSVRecord row) {
    String id = text(row, "id");
    String nationality = Countries.codeOf(text(row, "nationality"));
    String document = text(row, "document_number");
    return new Traveller(
        id.isEmpty() ? Long.toString(row.getRecordNumber()) : id,
        name(row),
        BirthDate.parse(text(row, "date_of_birth")),
        nationality == null ? List.of() : List.of(nationality),
        Sex.of(text(row, "gender")),
        document.isEmpty() ? List.of() : List.of(new Document(document, null)),
        text(row, "place_of_birth"));
  }

  private static String name(CSVRecord row) {
    String full = text(row, "full_name");
    return full.isEmpty()
        ? Stream.of("first_name", "middle_name", "last_name")
            .map(it -> text(row, it))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" "))
        : full;
  }

  private static String text(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column).strip() : "";
  }
}
