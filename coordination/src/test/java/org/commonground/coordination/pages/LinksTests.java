package org.commonground.coordination.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinksTests {
  private final Links links =
      new Links(
          "/activities",
          parameters(
              "lang", "ar", "asOf", "2019-07-25", "q", "a&b=c", "country", "KE", "page", "3"));

  @Test
  void aLinkKeepsLanguageAndDayOnly() {
    assertThat(links.to("/about")).isEqualTo("/about?lang=ar&asOf=2019-07-25");
  }

  @Test
  void whatAReaderTypedStaysOneValue() {
    assertThat(links.with("country", ""))
        .isEqualTo("/activities?lang=ar&asOf=2019-07-25&q=a%26b%3Dc");
  }

  @Test
  void aNarrowerListStartsAtItsFirstPage() {
    assertThat(links.adding("status", "2")).endsWith("&country=KE&status=2").doesNotContain("page");
  }

  @Test
  void aFormRepeatsWhatItHasNoFieldFor() {
    assertThat(links.besides("q", "lang"))
        .containsExactly(
            new Links.Parameter("asOf", "2019-07-25"), new Links.Parameter("country", "KE"));
  }

  @Test
  void aKeyFromASourceCannotLeaveItsPlaceInThePath() {
    assertThat(Links.segment("../a b?c#d")).isEqualTo("..%2Fa%20b%3Fc%23d");
  }

  private static Map<String, List<String>> parameters(String... namesAndValues) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return parameters;
  }
}
