package org.commonground.coordination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a command, sorted. {@code --} ends the options, so that a path may begin with a
 * dash.
 *
 * @param flags options without a value, such as {@code --json}
 * @param values options with one, such as {@code --data DIR} or {@code --data=DIR}
 * @param others everything else, in order
 */
record Arguments(Set<String> flags, Map<String, List<String>> values, List<String> others) {

  /** Understood by every command: show the stack trace of a failure. */
  static final String DEBUG = "--debug";

  Arguments {
    flags = Set.copyOf(flags);
    values = Map.copyOf(values);
    others = List.copyOf(others);
  }

  /**
   * Sorts the words.
   *
   * @throws WrongUse for an option that is neither a known flag nor a known value, or that lacks
   *     its value
   */
  static Arguments of(List<String> words, Set<String> knownFlags, Set<String> knownValues) {
    return of(words, knownFlags, knownValues, Set.of());
  }

  /**
   * Sorts the words.
   *
   * @param repeated those of the known values that may stand there several times
   */
  static Arguments of(
      List<String> words, Set<String> knownFlags, Set<String> knownValues, Set<String> repeated) {
    Set<String> flags = new HashSet<>();
    Map<String, List<String>> values = new HashMap<>();
    List<String> others = new ArrayList<>();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String word = rest.next();
      String name = word.startsWith("--") ? word.split("=", 2)[0] : word;
      if (word.equals("--")) {
        rest.forEachRemaining(others::add);
      } else if (knownValues.contains(name)) {
        var stated = values.computeIfAbsent(name, _ -> new ArrayList<>());
        stated.add(valueOf(name, word, rest));
        if (stated.size() > 1 && !repeated.contains(name)) {
          throw new WrongUse("The option %s stands there twice".formatted(name));
        }
      } else if (knownFlags.contains(word) || word.equals(DEBUG)) {
        flags.add(word);
      } else if (word.startsWith("-") && word.length() > 1) {
        throw new WrongUse("The option %s is not known".formatted(word));
      } else {
        others.add(notBlank("A path", word));
      }
    }
    return new Arguments(flags, values, others);
  }

  private static String valueOf(String name, String word, Iterator<String> rest) {
    if (word.length() > name.length()) {
      return notBlank("The option " + name, word.substring(name.length() + 1));
    }
    if (!rest.hasNext()) {
      throw new WrongUse("The option %s needs a value".formatted(name));
    }
    return notBlank("The option " + name, rest.next());
  }

  /** What a shell makes of an unset variable would otherwise mean the folder one stands in. */
  private static String notBlank(String what, String word) {
    if (word.isBlank()) {
      throw new WrongUse(what + " is empty");
    }
    return word;
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Optional<String> find(String option) {
    return list(option).stream().findFirst();
  }

  /** Every value of an option that may stand there several times. */
  List<String> list(String option) {
    return values.getOrDefault(option, List.of());
  }

  /** The value of an option that the command cannot do without. */
  String get(String option) {
    return find(option)
        .orElseThrow(() -> new WrongUse("The option %s is missing".formatted(option)));
  }

  /** What the application has to be told of the options that all commands share. */
  List<String> settings() {
    return find("--data").map(data -> List.of("--commonground.data=" + data)).orElse(List.of());
  }

  /**
   * The one word that no option claims.
   *
   * @param otherwise what is said when there is none, or more than one
   */
  String only(String otherwise) {
    if (others.size() != 1) {
      throw new WrongUse(otherwise);
    }
    return others.getFirst();
  }

  /** Refuses words that no option claims. */
  Arguments withoutOthers() {
    if (!others.isEmpty()) {
      throw new WrongUse("'%s' was not expected".formatted(others.getFirst()));
    }
    return this;
  }
}
