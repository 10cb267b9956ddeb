package org.commonground.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.commonground.iati.reading.Reading;
import org.junit.jupiter.api.Test;

class OrganisationRecordTests {

  @Test
  void readsAnOrganisationFileOf203() {
    var organisation =
        Reading.of(
                """
                <iati-organisations version="2.03">
                  <iati-organisation default-currency="EUR" xml:lang="en"
                      last-updated-datetime="2020-02-03T04:05:06Z">
                    <organisation-identifier>AA-AAA-1</organisation-identifier>
                    <name><narrative>Agency</narrative>
                      <narrative xml:lang="fr">Agence</narrative></name>
                    <reporting-org ref="AA-AAA-2" type="40"><narrative>Other</narrative></reporting-org>
                    <total-budget status="2">
                      <period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
                      <value value-date="2020-01-01">250000.50</value>
                      <budget-line ref="1"><value currency="USD">100</value>
                        <narrative>Offices</narrative></budget-line>
                    </total-budget>
                    <recipient-org-budget><recipient-org ref="CC-1"/>
                      <value>5</value></recipient-org-budget>
                    <recipient-region-budget><recipient-region code="298"/>
                      <value>6</value></recipient-region-budget>
                    <recipient-country-budget><recipient-country code="AF"/>
                      <value>7</value></recipient-country-budget>
                    <total-expenditure><value>8</value>
                      <expense-line ref="x"><value>3</value></expense-line></total-expenditure>
                    <document-link url="http://www.example.org/a" format="text/html">
                      <title><narrative>Report</narrative></title><category code="B01"/>
                    </document-link>
                  </iati-organisation>
                </iati-organisations>
                """)
            .organisations()
            .getFirst();

    assertThat(organisation.identifier()).isEqualTo("AA-AAA-1");
    assertThat(organisation.name().text(Locale.FRENCH)).isEqualTo("Agence");
    assertThat(organisation.reportingOrg().orElseThrow().ref()).isEqualTo("AA-AAA-2");
    assertThat(organisation.lastUpdated()).hasToString("Optional[2020-02-03T04:05:06Z]");
    var total = organisation.totalBudgets().getFirst();
    assertThat(total.status()).isEqualTo("2");
    assertThat(total.value().amount()).isEqualByComparingTo("250000.50");
    assertThat(total.value().currency()).isEqualTo("EUR");
    assertThat(total.period().end()).hasToString("2020-12-31");
    assertThat(total.lines())
        .extracting(it -> it.ref() + it.value().currency() + it.names().text(Locale.ENGLISH))
        .containsExactly("1USDOffices");
    assertThat(organisation.recipientOrgBudgets().getFirst())
        .extracting(it -> it.recipientOrg() == null ? "" : it.recipientOrg().ref())
        .isEqualTo("CC-1");
    assertThat(organisation.recipientRegionBudgets().getFirst().recipientPlace())
        .extracting(Recipient::code, Recipient::vocabulary)
        .containsExactly("298", "1");
    assertThat(organisation.recipientCountryBudgets().getFirst().recipientPlace())
        .extracting(Recipient::code)
        .isEqualTo("AF");
    assertThat(organisation.totalExpenditures().getFirst().lines()).hasSize(1);
    assertThat(organisation.documents().getFirst().categories()).containsExactly("B01");
  }

  @Test
  void readsAnOrganisationFileOf1x() {
    var organisation =
        Reading.of(
                """
                <iati-organisations version="1.03"><iati-organisation xml:lang="en">
                  <reporting-org ref="AA-1" type="Government">Ministry</reporting-org>
                  <iati-identifier>AA-1</iati-identifier>
                  <name>Ministry</name><name xml:lang="fr">Ministère</name>
                  <recipient-country-budget>
                    <recipient-country code="AF">Afghanistan</recipient-country>
                    <period-start iso-date="2014-01-01">2014</period-start>
                    <value currency="USD">9</value>
                  </recipient-country-budget>
                  <document-link url="u"><category code="B02">Strategy</category>
                    <title>Plan</title></document-link>
                </iati-organisation></iati-organisations>
                """)
            .organisations()
            .getFirst();

    assertThat(organisation.identifier()).isEqualTo("AA-1");
    assertThat(organisation.name().all())
        .extracting(it -> it.language() + " " + it.text())
        .containsExactly("en Ministry", "fr Ministère");
    assertThat(organisation.reportingOrg().orElseThrow().type()).isEqualTo("10");
    var budget = organisation.recipientCountryBudgets().getFirst();
    assertThat(budget.period().start()).hasToString("2014-01-01");
    assertThat(budget.recipientPlace()).isNotNull();
    assertThat(organisation.documents().getFirst().title().text(Locale.ENGLISH)).isEqualTo("Plan");
  }

  @Test
  void refusesOtherElements() {
    assertThatThrownBy(() -> new OrganisationRecord(Element.of("iati-activity")))
        .hasMessageContaining("expected iati-organisation");
  }
}
