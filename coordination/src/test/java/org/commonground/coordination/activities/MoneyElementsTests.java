package org.commonground.coordination.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MoneyElementsTests {
  private static final String OPEN =
      """
      <iati-activity xml:lang="en" default-currency="USD">\
      <iati-identifier>XM-1-1</iati-identifier>\
      <title><narrative xml:lang="fr">Budget des frontières</narrative></title>\
      <activity-status code="2"></activity-status>\
      </iati-activity>\
      """;

  @Test
  void whatStatesNoAmountStaysAsItIs() {
    assertThat(without(OPEN)).isEqualTo(without(without(OPEN)));
    assertThat(without(OPEN))
        .contains("Budget des frontières", "default-currency", "xml:lang=\"fr\"");
  }

  @Test
  void everyElementThatStatesAmountsIsLeftOutWithAllThatIsInIt() {
    String whole =
        OPEN.replace(
            "</iati-activity>",
            """
            <budget><value>71</value></budget>\
            <planned-disbursement><value>72</value></planned-disbursement>\
            <transaction><value>73</value><provider-org><narrative>Payer</narrative></provider-org></transaction>\
            <capital-spend percentage="74"/>\
            <country-budget-items vocabulary="1"><budget-item code="75"/></country-budget-items>\
            <crs-add><loan-status><interest-received>76</interest-received></loan-status></crs-add>\
            <fss><forecast>77</forecast></fss>\
            <legacy-data name="Sum" value="78" iati-equivalent="budget"/>\
            </iati-activity>\
            """);

    assertThat(without(whole)).isEqualTo(without(OPEN));
  }

  @Test
  void whatPublishersAddAndThatThereAreNoBudgetsIsLeftOutToo() {
    String whole =
        OPEN.replace(
                "<iati-activity ",
                "<iati-activity xmlns:x=\"urn:x\" x:sum=\"79\" budget-not-provided=\"1\" ")
            .replace("<title>", "<title x:paid-by=\"Payer\"><x:cost>80</x:cost>");

    assertThat(without(whole)).isEqualTo(without(OPEN));
  }

  private static String without(String xml) {
    return new String(
        MoneyElements.without(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
