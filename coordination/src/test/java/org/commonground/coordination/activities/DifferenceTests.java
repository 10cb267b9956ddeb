package org.commonground.coordination.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.iati.Activity;
import org.commonground.iati.xml.CanonicalXml;
import org.junit.jupiter.api.Test;

/** What a reader is told about the difference of two versions. */
class DifferenceTests {
  private static final String TITLE = "<title><narrative>Border control</narrative></title>";

  @Test
  void aDescriptionThatIsLeftOutIsGone() {
    var older = TITLE + "<description><narrative>At twelve posts</narrative></description>";

    assertThat(between(older, TITLE)).containsExactly(new Difference("description", true, 0, 0, 1));
  }

  @Test
  void countsWhatCameAndWhatWasReplaced() {
    var older = TITLE + paid("10") + paid("20");
    var newer = TITLE + paid("10") + paid("25") + paid("30");

    assertThat(between(older, newer))
        .containsExactly(new Difference("transaction", false, 1, 1, 0));
  }

  @Test
  void aRepeatedPartCountsAsOftenAsItStands() {
    assertThat(between(paid("10") + paid("10"), paid("10")))
        .containsExactly(new Difference("transaction", false, 0, 0, 1));
  }

  @Test
  void orderAndWhiteSpaceAreNoDifference() {
    var older = TITLE + "<activity-date type=\"2\" iso-date=\"2019-05-27\"/>";
    var newer =
        "<activity-date iso-date=\"2019-05-27\" type=\"2\"/>"
            + "<title><narrative>\n  Border control\n</narrative></title>";

    assertThat(between(older, newer)).isEmpty();
  }

  @Test
  void theDayOfTheChangeIsNoDifferenceButOtherPropertiesAre() {
    var older = activity("last-updated-datetime=\"2019-07-25\"", TITLE);
    var newer = activity("last-updated-datetime=\"2020-01-01\" default-currency=\"USD\"", TITLE);

    assertThat(Difference.between(older, newer))
        .containsExactly(new Difference(Difference.RECORD, true, 1, 0, 0));
  }

  private static List<Difference> between(String older, String newer) {
    return Difference.between(activity("", older), activity("", newer));
  }

  private static String paid(String amount) {
    return "<transaction><transaction-type code=\"3\"/><value>%s</value></transaction>"
        .formatted(amount);
  }

  private static Activity activity(String attributes, String parts) {
    String xml = "<iati-activity %s>%s</iati-activity>".formatted(attributes, parts);
    return new Activity(CanonicalXml.parse(xml.getBytes(StandardCharsets.UTF_8)));
  }
}
