package org.commonground.passengers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a command, sorted.
 *
 * @param flags options without a value
 * @param values options with values; all that follow until the next option
 * @param others everything before the first option
 */
record Words(Set<String> flags, Map<String, List<String>> values, List<String> others) {
  Words {
    flags = Set.copyOf(flags);
    values = Map.copyOf(values);
    others = List.copyOf(others);
  }

  /**
   * Sorts the words.
   *
   * @throws WrongUse for an option that is not known or lacks its value
   */
  static Words of(List<String> words, Set<String> knownFlags, Set<String> knownValues) {
    Set<String> flags = new HashSet<>();
    Map<String, List<String>> values = new HashMap<>();
    List<String> others = new ArrayList<>();
    Iterator<String> rest = words.iterator();
    List<String> filled = others;
    while (rest.hasNext()) {
      String word = rest.next();
      if (knownFlags.contains(word)) {
        flags.add(word);
        filled = others;
      } else if (knownValues.contains(word)) {
        filled = values.computeIfAbsent(word, any -> new ArrayList<>());
      } else if (word.startsWith("-") && word.length() > 1 && !isNumber(word)) {
        throw new WrongUse("The option %s is not known".formatted(word));
      } else {
        filled.add(word);
      }
    }
    values.forEach(Words::requireValue);
    return new Words(flags, values, others);
  }

  /** A number below zero is a value, and wrong for a better reason. */
  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(1));
  }

  private static void requireValue(String option, List<String> values) {
    if (values.isEmpty()) {
      throw new WrongUse("The option %s needs a value".formatted(option));
    }
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  /** All values of an option; none when it is not there. */
  List<String> list(String option) {
    return values.getOrDefault(option, List.of());
  }

  /** The one value of an option that the command cannot do without. */
  String get(String option) {
    if (list(option).size() != 1) {
      throw new WrongUse("The option %s is needed, with one value".formatted(option));
    }
    return list(option).getFirst();
  }

  /** The one value of an option, or what stands for it. */
  String get(String option, String otherwise) {
    return list(option).isEmpty() ? otherwise : get(option);
  }

  /** A whole number from 0. */
  long number(String option, String otherwise) {
    String text = get(option, otherwise);
    if (!text.matches("[0-9]{1,18}")) {
      throw new WrongUse("The option %s needs a whole number, not '%s'".formatted(option, text));
    }
    return Long.parseLong(text);
  }

  /** A share from 0 to 1. */
  double share(String option, String otherwise) {
    String text = get(option, otherwise);
    if (!text.matches("0(\\.[0-9]+)?|1(\\.0+)?")) {
      throw new WrongUse(
          "The option %s needs a share from 0 to 1, not '%s'".formatted(option, text));
    }
    return Double.parseDouble(text);
  }
}
