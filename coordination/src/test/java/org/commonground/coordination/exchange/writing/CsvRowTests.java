package org.commonground.coordination.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Source;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.reference.Reference;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.junit.jupiter.api.Test;

/** What a spreadsheet shows of one activity. */
class CsvRowTests {
  private static final Instant CLAIMED = Instant.parse("2016-04-18T14:40:44Z");
  private static final Instant RECEIVED = Instant.parse("2026-11-22T09:00:00Z");

  @Test
  void amountsAreNumbersWithTheirCurrencyBesideThem() {
    var row = row(spent("7810720.638167", "USD") + spent("1", "USD"));

    assertThat(cell(row, "disbursement_and_expenditure_amounts")).isEqualTo("7810721.638167");
    assertThat(cell(row, "disbursement_and_expenditure_currencies")).isEqualTo("USD");
  }

  @Test
  void currenciesAreNotAddedUpAndStandInTheOrderOfTheirAmounts() {
    var row = row(spent("10", "USD") + spent("20", "EUR"));

    assertThat(cell(row, "disbursement_and_expenditure_amounts")).isEqualTo("10; 20");
    assertThat(cell(row, "disbursement_and_expenditure_currencies")).isEqualTo("USD; EUR");
  }

  @Test
  void aRevisedBudgetTakesThePlaceOfTheOriginal() {
    var row = row(budget("1", "100") + budget("2", "150"));

    assertThat(cell(row, "budget_amounts")).isEqualTo("150");
  }

  @Test
  void codesHaveTheirNamesBesideThem() {
    var row =
        row(
            "<activity-status code=\"2\"/><recipient-country code=\"UG\" percentage=\"60\"/>"
                + "<recipient-country code=\"KE\" percentage=\"40\"/>"
                + "<sector vocabulary=\"1\" code=\"15130\"/>");

    assertThat(cell(row, "status") + " " + cell(row, "status_name")).isEqualTo("2 Implementation");
    assertThat(cell(row, "recipient_countries")).isEqualTo("UG 60%; KE 40%");
    assertThat(cell(row, "recipient_country_names")).isEqualTo("Uganda; Kenya");
    assertThat(cell(row, "sector_names")).isEqualTo("Legal and judicial development");
  }

  @Test
  void saysWhenItsSourceDatedItAndWhenItWasReceived() {
    var row = row("");

    assertThat(cell(row, "claimed_at")).isEqualTo("2016-04-18T14:40:44Z");
    assertThat(cell(row, "received_at")).isEqualTo("2026-11-22T09:00:00Z");
    assertThat(cell(row, "source_sha256")).isEqualTo("4214a65b");
  }

  private static String cell(List<String> row, String column) {
    return row.get(CsvRow.COLUMNS.indexOf(column));
  }

  private static String spent(String amount, String currency) {
    return "<transaction><transaction-type code=\"4\"/><value currency=\"%s\">%s</value></transaction>"
        .formatted(currency, amount);
  }

  private static String budget(String type, String amount) {
    return """
    <budget type="%s"><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
    <value currency="USD" value-date="2021-01-01">%s</value></budget>\
    """
        .formatted(type, amount);
  }

  private static List<String> row(String parts) {
    String xml =
        "<iati-activity><iati-identifier>XM-1</iati-identifier>%s</iati-activity>".formatted(parts);
    var version =
        new Version(
            new ActivityId(new UUID(0, 1)),
            1,
            CLAIMED,
            RECEIVED,
            null,
            RECEIVED,
            "import",
            new Source("uganda.xml", "4214a65b", 1));
    var activity = new Activity(CanonicalXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
    return new CsvRow(Reference.load()).of(new HeldActivity(version, activity));
  }
}
