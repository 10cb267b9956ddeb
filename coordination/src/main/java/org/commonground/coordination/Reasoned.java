package org.commonground.coordination;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a command, and why it is given: {@code --reason TEXT}, which every command takes and
 * the audit trail keeps.
 */
record Reasoned(List<String> words, String reason) {
  private static final String OPTION = "--reason";

  static Reasoned of(List<String> words) {
    List<String> others = new ArrayList<>();
    String reason = "";
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("--")) {
        others.addAll(words.subList(i, words.size()));
        break;
      } else if (word.startsWith(OPTION + "=")) {
        reason = word.substring(OPTION.length() + 1);
      } else if (word.equals(OPTION)) {
        i++;
        if (i == words.size()) {
          throw new WrongUse("The option --reason needs a value");
        }
        reason = words.get(i);
      } else {
        others.add(word);
      }
    }
    return new Reasoned(others, reason);
  }
}
