package org.commonground.passengers;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.matching.lists.BirthDate;
import org.commonground.matching.lists.Countries;
import org.commonground.matching.lists.Document;
import org.commonground.matching.lists.Sex;
import org.commonground.matching.screening.Traveller;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Travellers in a CSV file that names its columns: {@code id}, {@code full_name}, {@code
 * first_name}, {@code middle_name}, {@code last_name}, {@code gender}, {@code date_of_birth},
 * {@code place_of_birth}, {@code nationality}, {@code document_number}. Any may be missing; a row
 * without a name is nobody. Where there is no {@code id}, the number of the row is one.
 */
final class TravellerTable {
  private TravellerTable() {}

  static List<Traveller> read(InputStream file) {
    var rows =
        CsvMapper.builder()
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build()
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader());
    List<Traveller> travellers = new ArrayList<>();
    try (var values = rows.<Map<String, String>>readValues(file)) {
      for (int number = 1; values.hasNext(); number++) {
        Map<String, String> row = values.next();
        if (!name(row).isEmpty()) {
          travellers.add(traveller(row, number));
        }
      }
    } catch (JacksonException unreadable) {
      throw new WrongUse(
          "The file of travellers is no CSV that names its columns in the first row");
    }
    return travellers;
  }

  private static Traveller traveller(Map<String, String> row, int number) {
    String id = text(row, "id");
    String nationality = Countries.codeOf(text(row, "nationality"));
    String document = text(row, "document_number");
    return new Traveller(
        id.isEmpty() ? Integer.toString(number) : id,
        name(row),
        BirthDate.parse(text(row, "date_of_birth")),
        nationality == null ? List.of() : List.of(nationality),
        Sex.of(text(row, "gender")),
        document.isEmpty() ? List.of() : List.of(new Document(document, null)));
  }

  private static String name(Map<String, String> row) {
    String full = text(row, "full_name");
    return full.isEmpty()
        ? Stream.of("first_name", "middle_name", "last_name")
            .map(it -> text(row, it))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" "))
        : full;
  }

  private static String text(Map<String, String> row, String column) {
    String text = row.get(column);
    return text == null ? "" : text.strip();
  }
}
