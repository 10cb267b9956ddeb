package org.commonground.passengers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
 * {@code place_of_birth}, {@code nationality}, {@code document_number}. Any may be missing but one
 * of a name; a row without a name is nobody. Where there is no {@code id}, the number of the row is
 * one.
 */
final class TravellerTable {
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final Set<String> NAMES = Set.of("full_name", "first_name", "last_name");
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "full_name",
          "first_name",
          "middle_name",
          "last_name",
          "gender",
          "date_of_birth",
          "place_of_birth",
          "nationality",
          "document_number");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
          .get();

  private TravellerTable() {}

  /**
   * Reads a file. What of it is of no use is said, as nobody may go past the lists unseen.
   *
   * @param errors takes how many rows have no name, a date that cannot be read or the id of an
   *     earlier row
   * @throws UnusableFile for a file that is no such table
   */
  static List<Traveller> read(String file, PrintStream errors) throws IOException {
    if (Files.isDirectory(Path.of(file))) {
      throw new UnusableFile("%s: this is a folder; name the file".formatted(file));
    }
    try (var bytes = Files.newInputStream(Path.of(file))) {
      return read(bytes, errors);
    }
  }

  private static List<Traveller> read(InputStream file, PrintStream errors) throws IOException {
    List<Traveller> travellers = new ArrayList<>();
    int nameless = 0;
    int undated = 0;
    int stateless = 0;
    Set<String> ids = new HashSet<>();
    try (var rows = CSVParser.parse(withoutMark(file), FORMAT)) {
      requireNames(rows.getHeaderNames());
      sayUnknown(errors, rows.getHeaderNames());
      for (CSVRecord row : rows) {
        if (name(row).isEmpty()) {
          nameless++;
          continue;
        }
        Traveller traveller = traveller(row);
        travellers.add(traveller);
        ids.add(traveller.reference());
        undated += traveller.birthDate() == null && !text(row, "date_of_birth").isEmpty() ? 1 : 0;
        stateless += isUnread(traveller.nationalities(), row) ? 1 : 0;
      }
    } catch (IllegalArgumentException | UncheckedIOException | CharacterCodingException e) {
      throw new UnusableFile(unreadable(travellers.size() + nameless, e));
    }
    say(errors, nameless, "rows have no name and were not screened");
    say(errors, undated, "dates of birth could not be read; write them as 1971-05-03");
    say(errors, stateless, "nationalities could not be read; write them as KE, KEN or Kenya");
    say(errors, travellers.size() - ids.size(), "rows have the id of an earlier row");
    return travellers;
  }

  private static boolean isUnread(Collection<String> nationalities, CSVRecord row) {
    return nationalities.isEmpty() && !text(row, "nationality").isEmpty();
  }

  /** A column under another name is not compared, which nobody would see in the answers. */
  private static void sayUnknown(PrintStream errors, List<String> columns) {
    String unknown =
        columns.stream()
            .filter(it -> !it.isBlank() && !COLUMNS.contains(it.strip().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      errors.println(
          "Travellers: columns that are not read: %s; those that are: %s"
              .formatted(unknown, String.join(", ", COLUMNS)));
    }
  }

  private static void requireNames(List<String> columns) {
    if (columns.stream().noneMatch(it -> NAMES.contains(it.toLowerCase(Locale.ROOT)))) {
      throw new UnusableFile(
          "The file of travellers has no column full_name, first_name or last_name; name the columns"
              + " in its first row, parted by commas");
    }
  }

  private static String unreadable(int rows, Exception why) {
    boolean isOtherText =
        why instanceof CharacterCodingException
            || why.getCause() instanceof CharacterCodingException;
    return isOtherText
        ? "The file of travellers is not in UTF-8; store it as that"
        : "The file of travellers is no CSV that names each column once, in its first row, or a"
            + " quotation mark is not closed behind row %d".formatted(rows);
  }

  private static void say(PrintStream errors, int count, String what) {
    if (count > 0) {
      errors.println("Travellers: %d %s".formatted(count, what));
    }
  }

  /** Spreadsheets put a byte order mark in front, which is no part of the first column's name. */
  private static Reader withoutMark(InputStream file) throws IOException {
    var reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()));
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
