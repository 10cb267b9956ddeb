package org.commonground.matching.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the Specially Designated Nationals list of the United States, as published in {@code
 * sdn.csv} and {@code alt.csv}.
 *
 * <p>The files have no row of column names. Birth dates, nationalities, sex and documents stand in
 * the remarks, parted by {@code ;}; {@code -0-} stands for nothing. Aliases in quotes in the
 * remarks are weak and are read as {@link NameQuality#LOW}.
 */
public final class OfacReader {
  private static final String ID = "OFAC";
  private static final String NOTHING = "-0-";
  private static final int REMARKS = 11;

  private final List<ListFinding> findings = new ArrayList<>();
  private final Map<String, List<Csv.Row>> alternates = new HashMap<>();

  private OfacReader() {}

  /**
   * Reads the list.
   *
   * @param date the day of the list; {@code null} when unknown
   * @param sdn the bytes of {@code sdn.csv}
   * @param alt the bytes of {@code alt.csv}; may be empty
   * @return its entries and what could not be read
   */
  public static ReadList read(@Nullable LocalDate date, byte[] sdn, byte[] alt) {
    var reader = new OfacReader();
    for (Csv.Row row : Csv.rows(alt)) {
      reader.alternates.computeIfAbsent(row.value(0), it -> new ArrayList<>()).add(row);
    }
    List<ListEntry> entries = new ArrayList<>();
    for (Csv.Row row : Csv.rows(sdn)) {
      ListEntry entry = reader.entry(row);
      if (entry != null) {
        entries.add(entry);
      }
    }
    var list = new WatchList(ID, ListVersion.of(date, sdn, alt), entries);
    return new ReadList(list, reader.findings);
  }

  private @Nullable ListEntry entry(Csv.Row row) {
    String reference = row.value(0);
    var names = new ListedNames();
    names.add(row.value(1), NameQuality.PRIMARY);
    if (row.values().size() < 3 || reference.isEmpty() || names.isEmpty()) {
      // The file ends with a control character in a row of its own.
      if (row.values().size() > 1) {
        findings.add(new ListFinding("row", reference, row.line(), "12 columns", "fewer or empty"));
      }
      return null;
    }
    for (Csv.Row alternate : alternates.getOrDefault(reference, List.of())) {
      names.add(alternate.value(3), NameQuality.GOOD);
    }
    var facts = new Remarks(reference, row.line(), names);
    if (!row.value(REMARKS).equals(NOTHING)) {
      for (String remark : row.value(REMARKS).split(";", -1)) {
        facts.read(remark.strip());
      }
    }
    EntryKind kind =
        switch (row.value(2)) {
          case "individual" -> EntryKind.PERSON;
          case NOTHING -> EntryKind.ORGANISATION;
          default -> EntryKind.OTHER;
        };
    return facts.entry(kind);
  }

  /** What the remarks of one entry say. */
  private final class Remarks {
    private final String reference;
    private final int line;
    private final ListedNames names;
    private final List<BirthDate> births = new ArrayList<>();
    private final List<String> nationalities = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<String> birthPlaces = new ArrayList<>();
    private final List<Sex> sexes = new ArrayList<>();

    private Remarks(String reference, int line, ListedNames names) {
      this.reference = reference;
      this.line = line;
      this.names = names;
    }

    private void read(String remark) {
      String text = remark.startsWith("alt. ") ? remark.substring(5) : remark;
      text = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
      if (text.startsWith("DOB ")) {
        birth(text.substring(4));
      } else if (text.startsWith("POB ")) {
        birthPlace(text.substring(4));
      } else if (text.startsWith("nationality ") || text.startsWith("citizen ")) {
        nationality(text.substring(text.indexOf(' ') + 1));
      } else if (text.startsWith("Gender ")) {
        Sex sex = Sex.of(text.substring(7));
        if (sex != null) {
          sexes.add(sex);
        }
      } else if (text.startsWith("a.k.a. '") && text.endsWith("'")) {
        names.add(text.substring(8, text.length() - 1).replace("'", ""), NameQuality.LOW);
      } else {
        document(text);
      }
    }

    private void birth(String text) {
      BirthDate date = BirthDate.parse(text);
      if (date == null) {
        findings.add(
            new ListFinding("birth-date", reference, line, "a date or a year", "other text"));
      } else {
        births.add(date);
      }
    }

    /** A town, perhaps a province, and a country, which stands last. */
    private void birthPlace(String text) {
      int comma = text.lastIndexOf(',');
      if (comma > 0) {
        birthPlaces.add(text.substring(0, comma));
      }
    }

    private void nationality(String text) {
      String code = Countries.codeOf(text);
      if (code == null) {
        findings.add(new ListFinding("nationality", reference, line, "a country", "other text"));
      } else if (!nationalities.contains(code)) {
        nationalities.add(code);
      }
    }

    /**
     * Such as {@code Passport 304555 (Egypt)} or {@code National ID No. 12-3 (Iran) issued 2001}.
     */
    private void document(String text) {
      for (String kind : List.of("Passport ", "National ID No. ", "Travel Document Number ")) {
        if (text.startsWith(kind)) {
          String rest = text.substring(kind.length());
          int open = rest.indexOf(" (");
          int close = rest.indexOf(')', Math.max(open, 0));
          int space = rest.indexOf(' ');
          String number = space < 0 ? rest : rest.substring(0, space);
          String issuer = open < 0 || close < open ? "" : rest.substring(open + 2, close);
          documents.add(new Document(number, Countries.codeOf(issuer)));
        }
      }
    }

    private ListEntry entry(EntryKind kind) {
      Sex sex = sexes.size() == 1 ? sexes.getFirst() : null;
      return new ListEntry(
          reference, kind, names.list(), births, nationalities, sex, documents, birthPlaces);
    }
  }
}
