package org.commonground.coordination.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.commonground.coordination.SharedData;
import org.commonground.coordination.activities.Difference;
import org.commonground.coordination.activities.SampleActivity;
import org.commonground.iati.Activity;
import org.commonground.iati.Element;
import org.commonground.iati.reading.IatiReader;
import org.commonground.iati.reading.Item;
import org.commonground.iati.structure.Schema;
import org.commonground.iati.xml.CanonicalXml;
import org.junit.jupiter.api.Test;

/** Forms read out of records and written back. */
class FormTreeTests {
  private static final Activity RECORD = SampleActivity.anActivity().activity();

  @Test
  void aFormThatNobodyChangedChangesNothing() {
    Form form = FormTree.read(RECORD.element(), Parts.list());

    assertThat(FormTree.write(form, RECORD.element())).isEqualTo(RECORD.element());
  }

  @Test
  void aFormThatNobodyChangedChangesNothingInRealRecords() throws IOException {
    int seen = 0;
    for (Activity activity : realRecords()) {
      Form form = FormTree.read(activity.element(), Parts.list());

      assertThat(FormTree.write(form, activity.element()))
          .as(activity.identifier())
          .isEqualTo(activity.element());
      seen++;
    }
    assertThat(seen).isGreaterThan(500);
  }

  @Test
  void whatWasTypedIsReadAgainFromRealRecords() throws IOException {
    var random = new Random(20);
    for (Activity activity : realRecords()) {
      Form typed = typedAnywhere(FormTree.read(activity.element(), Parts.list()), random);

      Element written = FormTree.write(typed, activity.element());

      assertThat(said(FormTree.read(written, Parts.list())))
          .as(activity.identifier())
          .isEqualTo(said(typed));
      boolean wasValid = Schema.activities().isValid(activity.element());
      assertThat(!wasValid || Schema.activities().isValid(written))
          .as("%s stays valid: %s", activity.identifier(), Schema.activities().check(written))
          .isTrue();
    }
  }

  /** Changes one text in each part that has any, removes the last row, and adds a row. */
  private static Form typedAnywhere(Form form, Random random) {
    Map<String, List<Row>> parts = new HashMap<>();
    for (Part part : List.of(Parts.TITLE, Parts.ORGANISATIONS, Parts.COUNTRIES, Parts.BUDGETS)) {
      List<Row> rows = new ArrayList<>(form.rows(part));
      if (rows.size() > 1 && random.nextBoolean()) {
        rows.removeLast();
      }
      rows.add(new Row(Row.NEW, NEW_ROWS.getOrDefault(part.name(), Map.of())));
      parts.put(part.name(), rows);
    }
    return new Form(parts);
  }

  private static final Map<String, Map<String, String>> NEW_ROWS =
      Map.of(
          "title",
          Map.of("text", "Formation de formateurs", "language", "fr"),
          "organisation",
          Map.of("role", "4", "name", "Institute of the Coast", "type", "80"),
          "country",
          Map.of("code", "KE"),
          "budget",
          Map.of(
              "start",
              "2026-01-01",
              "end",
              "2026-12-31",
              "value",
              "1200.50",
              "date",
              "2026-01-01"));

  private static Map<String, List<Map<String, String>>> said(Form form) {
    Map<String, List<Map<String, String>>> said = new HashMap<>();
    for (Part part : List.of(Parts.TITLE, Parts.ORGANISATIONS, Parts.COUNTRIES, Parts.BUDGETS)) {
      said.put(part.name(), form.rows(part).stream().map(Row::values).toList());
    }
    return said;
  }

  @Test
  void partsStandWhereTheStandardWantsThem() {
    Map<String, List<Row>> parts = new HashMap<>();
    parts.put(
        "record",
        List.of(
            new Row(
                0,
                Map.of(
                    "status",
                    "3",
                    "actual-start",
                    "2019-01-01",
                    "planned-end",
                    "2020-12-31",
                    "currency",
                    "EUR"))));
    parts.put("description", List.of(row("text", "One\n\nTwo", "language", "en")));
    parts.put("objectives", List.of(row("text", "Borders that are safe and open")));
    parts.put("theme", List.of(row("code", "area-border")));
    parts.put("place", List.of(row("name", "Mombasa", "position", "-4.0435 39.6682")));
    parts.put("participants", List.of(row("count", "24", "sex", "female"), row("count", "31")));
    parts.put("document", List.of(row("address", "https://example.org/a", "title", "Report")));
    parts.put(
        "transaction",
        List.of(
            row(
                "type",
                "3",
                "date",
                "2019-03-01",
                "value",
                "500",
                "value-date",
                "2019-03-01",
                "provider",
                "A donor",
                "about",
                "First part")));

    Element written = FormTree.write(new Form(parts), RECORD.element());

    assertThat(Schema.activities().check(written))
        .extracting(it -> it.message())
        // the finish adds the days of the count
        .allSatisfy(it -> assertThat(it).contains("period"));
    assertThat(new Activity(written).descriptions()).hasSize(2);
    assertThat(new Activity(written).results()).hasSize(1);
    assertThat(new String(CanonicalXml.write(written), StandardCharsets.UTF_8))
        .contains("<document-link format=\"text/html\"")
        .contains("<pos>-4.0435 39.6682</pos>")
        .contains("srsName")
        .contains("<dimension name=\"sex\" value=\"female\"");
  }

  @Test
  void whatIsEmptiedIsGone() {
    Form form = FormTree.read(RECORD.element(), Parts.list());
    Map<String, List<Row>> parts = new HashMap<>(form.parts());
    parts.put("description", List.of());
    parts.put("country", List.of());
    parts.put("record", List.of(new Row(0, Map.of("currency", "USD"))));

    Element written = FormTree.write(new Form(parts), RECORD.element());

    assertThat(Difference.between(RECORD, new Activity(written)))
        .extracting(Difference::part)
        .containsExactlyInAnyOrder(
            "description", "recipient-country", "activity-status", "activity-date");
  }

  @Test
  void aPartThatIsNotInTheFormStays() {
    var form = new Form(Map.of("title", List.of(row("text", "Another"))));

    var written = new Activity(FormTree.write(form, RECORD.element()));

    assertThat(Difference.between(RECORD, written))
        .extracting(Difference::part)
        .containsExactly("title");
  }

  private static Row row(String... values) {
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < values.length; i += 2) {
      said.put(values[i], values[i + 1]);
    }
    return new Row(Row.NEW, said);
  }

  private static List<Activity> realRecords() throws IOException {
    List<Activity> records = new ArrayList<>();
    for (String file : List.of("iati/unhcr/UNHCR-Activities-2023.xml", "iati/aims-2.03")) {
      try (Stream<Path> files = Files.walk(SharedData.at(file))) {
        for (Path found : files.filter(it -> it.toString().endsWith(".xml")).sorted().toList()) {
          IatiReader.read(
              Files.newInputStream(found),
              item -> {
                if (item instanceof Item.ActivityItem(Activity activity, var findings)
                    && records.size() < 2000) {
                  records.add(activity);
                }
              });
        }
      }
    }
    return records;
  }
}
