package org.commonground.matching.lists;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the consolidated list of the United Nations Security Council, as published in XML.
 *
 * <p>Names come from {@code FIRST_NAME} to {@code FOURTH_NAME}, {@code NAME_ORIGINAL_SCRIPT} and
 * the aliases with their {@code QUALITY}; birth dates from {@code DATE}, {@code YEAR} and the pair
 * {@code FROM_YEAR}, {@code TO_YEAR} with their {@code TYPE_OF_DATE}; places of birth from {@code
 * CITY} and {@code STATE_PROVINCE}. External entities are never read.
 */
public final class UnitedNationsReader {
  private static final String ID = "UN";

  private final List<ListEntry> entries = new ArrayList<>();
  private final List<ListFinding> findings = new ArrayList<>();
  private @Nullable LocalDate generated;

  /** One element with text below an entry; the parent's running number keeps siblings together. */
  private record Field(String parent, int parentNumber, String name, String text) {}

  private UnitedNationsReader() {}

  /**
   * Reads the list.
   *
   * @param file the bytes of the XML file
   * @return its entries and what could not be read; when the file breaks off, the entries before
   */
  public static ReadList read(byte[] file) {
    var reader = new UnitedNationsReader();
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      reader.document(factory.createXMLStreamReader(new ByteArrayInputStream(file)));
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
      reader.findings.add(new ListFinding("xml", "", line, "well-formed XML", "something else"));
    }
    ListVersion version = ListVersion.of(reader.generated, file);
    return new ReadList(new WatchList(ID, version, reader.entries), reader.findings);
  }

  private void document(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "CONSOLIDATED_LIST" -> generated = day(xml.getAttributeValue(null, "dateGenerated"));
        case "INDIVIDUAL" -> entry(xml, EntryKind.PERSON);
        case "ENTITY" -> entry(xml, EntryKind.ORGANISATION);
        default -> {}
      }
    }
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  private void entry(XMLStreamReader xml, EntryKind kind) throws XMLStreamException {
    int line = xml.getLocation().getLineNumber();
    List<Field> fields = fields(xml);
    String reference = first(fields, "REFERENCE_NUMBER");
    ListedNames names = names(fields);
    if (reference.isEmpty() || names.isEmpty()) {
      findings.add(new ListFinding("entry", reference, line, "a reference and a name", "none"));
      return;
    }
    entries.add(
        new ListEntry(
            reference,
            kind,
            names.list(),
            births(fields, reference, line),
            nationalities(fields, reference, line),
            Sex.of(first(fields, "GENDER")),
            documents(fields),
            birthPlaces(fields)));
  }

  private static List<Field> fields(XMLStreamReader xml) throws XMLStreamException {
    List<Field> fields = new ArrayList<>();
    List<String> open = new ArrayList<>(List.of(""));
    var text = new StringBuilder();
    int parent = 0;
    while (!open.isEmpty()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.add(xml.getLocalName());
          parent += open.size() == 2 ? 1 : 0;
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          String name = open.removeLast();
          String value = text.toString().strip();
          if (!open.isEmpty() && !value.isEmpty()) {
            fields.add(new Field(open.getLast(), parent, name, value));
          }
          text.setLength(0);
        }
        default -> {}
      }
    }
    return fields;
  }

  private static String first(List<Field> fields, String name) {
    for (Field field : fields) {
      if (field.name.equals(name) && field.parent.isEmpty()) {
        return field.text;
      }
    }
    return "";
  }

  private static ListedNames names(List<Field> fields) {
    var names = new ListedNames();
    List<String> parts = new ArrayList<>();
    for (String part : List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")) {
      String text = first(fields, part);
      if (!text.isEmpty() && !text.equalsIgnoreCase("na")) {
        parts.add(text);
      }
    }
    names.add(String.join(" ", parts), NameQuality.PRIMARY);
    names.add(first(fields, "NAME_ORIGINAL_SCRIPT"), NameQuality.GOOD);
    for (Map<String, String> alias : groups(fields, "_ALIAS")) {
      boolean low = alias.getOrDefault("QUALITY", "").equalsIgnoreCase("Low");
      names.add(alias.getOrDefault("ALIAS_NAME", ""), low ? NameQuality.LOW : NameQuality.GOOD);
    }
    return names;
  }

  /** The children of each element whose name ends so. */
  private static List<Map<String, String>> groups(List<Field> fields, String parentEnding) {
    Map<Integer, Map<String, String>> groups = new LinkedHashMap<>();
    for (Field field : fields) {
      if (field.parent.endsWith(parentEnding)) {
        groups
            .computeIfAbsent(field.parentNumber, it -> new LinkedHashMap<>())
            .putIfAbsent(field.name, field.text);
      }
    }
    return List.copyOf(groups.values());
  }

  private List<BirthDate> births(List<Field> fields, String reference, int line) {
    List<BirthDate> births = new ArrayList<>();
    for (Map<String, String> birth : groups(fields, "_DATE_OF_BIRTH")) {
      boolean about = birth.getOrDefault("TYPE_OF_DATE", "").equals("APPROXIMATELY");
      String text = birth.getOrDefault("DATE", birth.getOrDefault("YEAR", ""));
      if (birth.containsKey("FROM_YEAR") && birth.containsKey("TO_YEAR")) {
        text = birth.get("FROM_YEAR") + ".." + birth.get("TO_YEAR");
      }
      BirthDate date = BirthDate.parse((about ? "~" : "") + text);
      if (date != null) {
        births.add(date);
      } else if (!text.isEmpty()) {
        findings.add(
            new ListFinding("birth-date", reference, line, "a date or a year", "other text"));
      }
    }
    return births;
  }

  private List<String> nationalities(List<Field> fields, String reference, int line) {
    List<String> codes = new ArrayList<>();
    for (Field field : fields) {
      if (!field.parent.equals("NATIONALITY")) {
        continue;
      }
      String code = Countries.codeOf(field.text);
      if (code == null) {
        String found = "other text";
        findings.add(new ListFinding("nationality", reference, line, "a country", found));
      } else if (!codes.contains(code)) {
        codes.add(code);
      }
    }
    return codes;
  }

  /** Towns and provinces; the country says what the nationality mostly says already. */
  private static List<String> birthPlaces(List<Field> fields) {
    List<String> places = new ArrayList<>();
    for (Map<String, String> place : groups(fields, "_PLACE_OF_BIRTH")) {
      for (String part : List.of("CITY", "STATE_PROVINCE")) {
        String text = place.getOrDefault(part, "");
        if (!text.isEmpty()) {
          places.add(text);
        }
      }
    }
    return places;
  }

  private static List<Document> documents(List<Field> fields) {
    List<Document> documents = new ArrayList<>();
    for (Map<String, String> document : groups(fields, "_DOCUMENT")) {
      String number = document.get("NUMBER");
      if (number != null) {
        String issuer =
            document.getOrDefault("ISSUING_COUNTRY", document.getOrDefault("COUNTRY_OF_ISSUE", ""));
        documents.add(new Document(number, Countries.codeOf(issuer)));
      }
    }
    return documents;
  }
}
