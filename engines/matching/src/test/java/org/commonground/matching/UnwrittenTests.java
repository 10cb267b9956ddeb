package org.commonground.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented people whose names are written without vowels, against Latin letters. */
class UnwrittenTests {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "דוד לוי | LEVY, David",
        "רבקה כהן | COHEN, Rivka",
        "חיים ברוך | BARUCH, Chaim",
        "צבי אברהם | AVRAHAM, Zvi",
        "שרה אשכנזי | ASHKENAZI, Sarah",
        "داود پرویزی | PARVIZI, Davoud",
        "رضا قاسمی | GHASEMI, Reza",
        "ذوالفقار رضوی | RAZAVI, Zolfaghar",
      })
  void everyWordFindsItsPartner(String written, String latin) {
    var alignment = new NameAlignment(TokenFrequencies.builtIn());
    alignment.ours(ParsedName.ofPerson(written));

    alignment.align(ParsedName.ofListedPerson(latin, new ReadWords()));

    assertThat(alignment.pairs()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      value = {"דוד לוי | COHEN, Rivka", "رضا قاسمی | PARVIZI, Davoud"})
  void anotherNameFindsNone(String written, String latin) {
    var alignment = new NameAlignment(TokenFrequencies.builtIn());
    alignment.ours(ParsedName.ofPerson(written));

    alignment.align(ParsedName.ofListedPerson(latin, new ReadWords()));

    assertThat(alignment.pairs()).isZero();
  }
}
