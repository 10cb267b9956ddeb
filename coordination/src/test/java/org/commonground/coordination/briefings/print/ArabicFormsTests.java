package org.commonground.coordination.briefings.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTests {

  /** Lam and alef become one; a letter takes the form that its neighbours ask for. */
  @ParameterizedTest(name = "{0} is set as {1}")
  @CsvSource({
    "\u0644\u0627, \uFEFB",
    "\u0628\u0644\u0627, \uFE91\uFEFC",
    "\u062F\u0648\u0644\u0627\u0631, \uFEA9\uFEED\uFEFB\uFEAD",
    "UN 12, UN 12"
  })
  void lettersAreJoined(String text, String set) {
    assertThat(ArabicForms.in(text)).isEqualTo(set);
  }
}
