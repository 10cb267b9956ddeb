package org.commonground.coordination.exchange.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IatiHeadingsTests {
  private final IatiHeadings headings = new IatiHeadings();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "iati_identifier|/iati-identifier",
        "iatiidentifier|/iati-identifier",
        "iati-activity/iati-identifier|/iati-identifier",
        "reporting_org_ref|/reporting-org/@ref",
        "reportingorg_ref|/reporting-org/@ref",
        "title_fr|/title+fr",
        "description_eng_2|/description[2]+en",
        "description_type_1|/description/@type[1]",
        "activity_date_3|/activity-date/@iso-date[3]",
        "activity-date/@iso-date|/activity-date/@iso-date",
        "activity_date_type_3|/activity-date/@type[3]",
        "recipient_country_pct|/recipient-country/@percentage",
        "sector_desc|/sector",
        "transaction_date|/transaction/transaction-date/@iso-date",
        "transaction_value_currency|/transaction/value/@currency",
        "transaction_value_date|/transaction/value/@value-date",
        "transaction_type_code|/transaction/transaction-type/@code",
        "transaction_aid_type_code_2|/transaction/aid-type/@code[2]",
        "document_url|/document-link/@url",
        "document_date|/document-link/document-date/@iso-date",
        "result_desc|/result/description",
        "result_indicator_period_end|/result/indicator/period/period-end/@iso-date",
        "result_indicator_target_value|/result/indicator/period/target/@value",
        "result_indicator_actual_dimension_2|/result/indicator/period/actual/dimension/@name[2]",
        "capital_spend|/capital-spend/@percentage",
      })
  void findsThePlaceInTheRecord(String heading, String place) {
    assertThat(headings.find(heading, "").map(Meaning.At::word)).hasValue(place);
  }

  @Test
  void theNameOfTheTableMayBeTheFirstWord() {
    assertThat(headings.find("value_currency", "transaction").map(Meaning.At::word))
        .hasValue("/transaction/value/@currency");
  }

  @Test
  void aWordThatNoPlaceHasIsNotExplainedAway() {
    assertThat(headings.find("transaction_value_USD", "")).isEmpty();
  }
}
