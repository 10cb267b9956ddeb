package org.commonground.matching.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list from comma separated values in UTF-8, one row for each name.
 *
 * <p>The first row names the columns, in any order; {@code reference} and {@code name} must be
 * there:
 *
 * <ul>
 *   <li>{@code reference}: the same in all rows of one entry
 *   <li>{@code name}: in any script; several may be parted by {@code ;} or {@code /}
 *   <li>{@code kind}: {@code person} (when left out), {@code organisation} or {@code other}
 *   <li>{@code quality}: {@code primary}, {@code good} or {@code low}; left out, the first row of
 *       an entry is primary and the others good
 *   <li>{@code birth_dates}: as {@link BirthDate#parse} reads them, several parted by {@code |}
 *   <li>{@code nationalities}: names or codes of countries, parted by {@code |}
 *   <li>{@code place_of_birth}: towns and provinces without countries, parted by {@code |}
 *   <li>{@code sex}: {@code male} or {@code female}
 *   <li>{@code documents}: numbers, each with {@code @} and its issuer if known, parted by {@code
 *       |}
 * </ul>
 *
 * Facts in any row of an entry hold for the entry.
 */
public final class PlainListReader {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<ListFinding> findings = new ArrayList<>();
  private Map<String, Integer> columns = Map.of();

  private static final class Entry {
    final ListedNames names = new ListedNames();
    final Set<BirthDate> births = new LinkedHashSet<>();
    final Set<String> nationalities = new LinkedHashSet<>();
    final Set<Document> documents = new LinkedHashSet<>();
    final Set<String> birthPlaces = new LinkedHashSet<>();
    final Set<Sex> sexes = new LinkedHashSet<>();
    final Set<EntryKind> kinds = new LinkedHashSet<>();
  }

  private PlainListReader() {}

  /**
   * Reads a list.
   *
   * @param id the list's short name
   * @param date the day of the list; {@code null} when unknown
   * @param file the bytes of the file
   * @return its entries and what could not be read; no entries when a column is missing
   */
  public static ReadList read(String id, @Nullable LocalDate date, byte[] file) {
    var reader = new PlainListReader();
    List<Csv.Row> rows = Csv.rows(file);
    if (reader.head(rows)) {
      rows.stream().skip(1).forEach(reader::row);
    }
    var list = new WatchList(id, ListVersion.of(date, file), reader.list());
    return new ReadList(list, reader.findings);
  }

  private boolean head(List<Csv.Row> rows) {
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int i = 0; !rows.isEmpty() && i < rows.getFirst().values().size(); i++) {
      named.put(rows.getFirst().value(i).toLowerCase(Locale.ROOT), i);
    }
    columns = named;
    for (String column : List.of("reference", "name")) {
      if (!named.containsKey(column)) {
        findings.add(new ListFinding("column", "", 1, "a column " + column, "none"));
      }
    }
    return findings.isEmpty();
  }

  private String value(Csv.Row row, String column) {
    return row.value(columns.getOrDefault(column, -1));
  }

  private void row(Csv.Row row) {
    String reference = value(row, "reference");
    String name = value(row, "name");
    if (reference.isEmpty() || name.isEmpty()) {
      findings.add(new ListFinding("row", reference, row.line(), "a reference and a name", "none"));
      return;
    }
    if (name.indexOf('\n') >= 0) {
      // The entries of the lines behind would be missing, and nobody would know.
      finding("quotation-mark", reference, row, "a closed quotation mark in the line");
    }
    Entry entry = entries.computeIfAbsent(reference, it -> new Entry());
    NameQuality usual = entry.names.isEmpty() ? NameQuality.PRIMARY : NameQuality.GOOD;
    entry.names.add(name, quality(row, reference, usual));
    entry.kinds.add(kind(row, reference));
    facts(row, reference, entry);
  }

  private void facts(Csv.Row row, String reference, Entry entry) {
    for (String text : parts(value(row, "birth_dates"))) {
      BirthDate date = BirthDate.parse(text);
      if (date == null) {
        finding("birth-date", reference, row, "a date such as 1970-05-01, 1970 or 1968..1972");
      } else {
        entry.births.add(date);
      }
    }
    for (String text : parts(value(row, "nationalities"))) {
      String code = Countries.codeOf(text);
      if (code == null) {
        finding("nationality", reference, row, "a country's English name or code");
      } else {
        entry.nationalities.add(code);
      }
    }
    for (String text : parts(value(row, "documents"))) {
      int at = text.indexOf('@');
      String issuer = at < 0 ? null : Countries.codeOf(text.substring(at + 1));
      entry.documents.add(new Document(at < 0 ? text : text.substring(0, at), issuer));
    }
    entry.birthPlaces.addAll(parts(value(row, "place_of_birth")));
    Sex sex = Sex.of(value(row, "sex"));
    if (sex != null) {
      entry.sexes.add(sex);
    }
  }

  private void finding(String code, String reference, Csv.Row row, String expected) {
    findings.add(new ListFinding(code, reference, row.line(), expected, "other text"));
  }

  private static List<String> parts(String value) {
    List<String> parts = new ArrayList<>();
    for (String part : value.split("\\|", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private NameQuality quality(Csv.Row row, String reference, NameQuality usual) {
    return switch (value(row, "quality").toLowerCase(Locale.ROOT)) {
      case "" -> usual;
      case "primary" -> NameQuality.PRIMARY;
      case "good" -> NameQuality.GOOD;
      case "low" -> NameQuality.LOW;
      default -> {
        finding("quality", reference, row, "primary, good or low");
        yield usual;
      }
    };
  }

  private EntryKind kind(Csv.Row row, String reference) {
    return switch (value(row, "kind").toLowerCase(Locale.ROOT)) {
      case "", "person" -> EntryKind.PERSON;
      case "organisation" -> EntryKind.ORGANISATION;
      case "other" -> EntryKind.OTHER;
      default -> {
        finding("kind", reference, row, "person, organisation or other");
        yield EntryKind.PERSON;
      }
    };
  }

  private List<ListEntry> list() {
    List<ListEntry> list = new ArrayList<>(entries.size());
    entries.forEach((reference, it) ->
        list.add(
            new ListEntry(
                reference,
                it.kinds.iterator().next(),
                it.names.list(),
                List.copyOf(it.births),
                List.copyOf(it.nationalities),
                it.sexes.size() == 1 ? it.sexes.iterator().next() : null,
                List.copyOf(it.documents),
                List.copyOf(it.birthPlaces))));
    return list;
  }
}
