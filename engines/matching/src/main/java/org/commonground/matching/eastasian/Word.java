package org.commonground.matching.eastasian;

import java.util.List;

/**
 * A word of a name in an East Asian script.
 *
 * @param from where it begins in the text
 * @param to where it ends, exclusive
 * @param reading in small Latin letters; empty when a character's reading is not known
 * @param others other readings, the likelier first
 * @param bySound whether it is a foreign name written by its sound, so that vowels are rough
 */
public record Word(int from, int to, String reading, List<String> others, boolean bySound) {
  public Word {
    others = List.copyOf(others);
  }

  Word(int from, int to, String reading, boolean bySound) {
    this(from, to, reading, List.of(), bySound);
  }

  @Override
  public String toString() {
    return "Word[" + (to - from) + " characters]";
  }
}
