package org.commonground.edifact.travel;

import org.commonground.edifact.travel.TravelDocument.CheckDigits;

/**
 * Check digits in numbers of documents that were sent as they stand in the machine-readable zone.
 *
 * <p>Four forms are known: the lower line of a passport (44 characters) and of a card of the second
 * size (36), the upper line of a card of the first size (30), and a number of nine places, filled
 * with {@code <}, with its check digit. Any other number has none that could be told apart.
 */
final class MachineReadableZone {
  private MachineReadableZone() {}

  static CheckDigits check(String number) {
    return switch (number.length()) {
      case 44 -> all(lower(number), optional(number, 28, 42), composite(number, 43));
      case 36 -> all(lower(number), composite(number, 35));
      case 30 -> number.indexOf('<') < 0 ? CheckDigits.ABSENT : digit(number, 5, 14);
      case 10 -> number.indexOf('<') < 0 ? CheckDigits.ABSENT : digit(number, 0, 9);
      default -> CheckDigits.ABSENT;
    };
  }

  /** Number, birth and expiry stand at the same places in both lower lines. */
  private static CheckDigits lower(String line) {
    return all(digit(line, 0, 9), digit(line, 13, 19), digit(line, 21, 27));
  }

  private static CheckDigits digit(String line, int from, int at) {
    return holds(CheckDigit.of(line.subSequence(from, at)), line.charAt(at));
  }

  /** The digit of an optional field that is all filler may itself be a filler. */
  private static CheckDigits optional(String line, int from, int at) {
    boolean unused =
        line.charAt(at) == '<' && line.substring(from, at).chars().allMatch(c -> c == '<');
    return unused ? CheckDigits.HOLD : digit(line, from, at);
  }

  private static CheckDigits composite(String line, int at) {
    String fields = line.substring(0, 10) + line.substring(13, 20) + line.substring(21, at);
    return holds(CheckDigit.of(fields), line.charAt(at));
  }

  private static CheckDigits holds(int digit, char written) {
    return digit >= 0 && written == '0' + digit ? CheckDigits.HOLD : CheckDigits.FAIL;
  }

  private static CheckDigits all(CheckDigits... checks) {
    for (CheckDigits check : checks) {
      if (check == CheckDigits.FAIL) {
        return CheckDigits.FAIL;
      }
    }
    return CheckDigits.HOLD;
  }
}
