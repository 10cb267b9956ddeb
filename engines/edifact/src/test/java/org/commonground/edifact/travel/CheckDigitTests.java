package org.commonground.edifact.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.edifact.travel.TravelDocument.CheckDigits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check digits of travel documents. */
class CheckDigitTests {

  @ParameterizedTest(name = "{0} has check digit {1}")
  @CsvSource({"'', 0", "<<<, 0", "1, 7", "12, 3", "123, 6", "A, 0", "Z, 5", "AB, 3", "a, -1"})
  void weighsSevenThreeOne(String field, int digit) {
    assertThat(CheckDigit.of(field)).isEqualTo(digit);
  }

  @Test
  void aWholeLowerLineOfAPassportHolds() {
    String line = lowerLine("X1234567<", "840229", "310615", "<<<<<<<<<<<<<<");

    assertThat(line).hasSize(44);
    assertThat(CheckDigits.of(line)).isEqualTo(CheckDigits.HOLD);
  }

  @Test
  void oneWrongCharacterInALowerLineFails() {
    String line = lowerLine("X1234567<", "840229", "310615", "ZE184226B<<<<<");

    for (int i : new int[] {0, 5, 9, 13, 19, 21, 27, 30, 43}) {
      String wrong = line.substring(0, i) + other(line.charAt(i)) + line.substring(i + 1);
      assertThat(CheckDigits.of(wrong)).as("character %s", i).isEqualTo(CheckDigits.FAIL);
    }
  }

  /** The next character: ten apart, as 3 and X are, two characters have the same digit. */
  private static char other(char c) {
    return c == '<' ? '1' : c == '9' ? '8' : (char) (c + 1);
  }

  @ParameterizedTest
  @CsvSource({"L1234567", "123456789", "1234567890", "''"})
  void aNumberWithoutFillerHasNoDigitThatCouldBeTold(String number) {
    assertThat(CheckDigits.of(number)).isEqualTo(CheckDigits.ABSENT);
  }

  private static String lowerLine(String number, String born, String expires, String optional) {
    String first = number + CheckDigit.of(number);
    String second = born + CheckDigit.of(born);
    String third = expires + CheckDigit.of(expires) + optional + CheckDigit.of(optional);
    String composite = first + second + third;
    return first + "UTO" + second + "F" + third + CheckDigit.of(composite);
  }
}
