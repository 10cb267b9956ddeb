package org.commonground.coordination.exchange.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a column is taken for. */
sealed interface Meaning {

  /** The word under which it is shown, remembered and corrected. */
  String word();

  /**
   * A statement about the activity.
   *
   * @param field what about
   * @param attributes what narrows it down, such as {@code f} or {@code code}; sorted
   */
  record Stated(Field field, Set<String> attributes) implements Meaning {
    public Stated {
      attributes = Set.copyOf(attributes);
    }

    static Stated of(Field field, String... attributes) {
      return new Stated(field, Set.of(attributes));
    }

    boolean has(String attribute) {
      return attributes.contains(attribute);
    }

    Stated with(String attribute) {
      Set<String> more = new TreeSet<>(attributes);
      more.add(attribute);
      return new Stated(field, more);
    }

    @Override
    public String word() {
      var word = new StringBuilder(field.word());
      new TreeSet<>(attributes).forEach(it -> word.append('+').append(it));
      return word.toString();
    }
  }

  /**
   * A value at a place of the IATI record.
   *
   * @param path the place
   * @param index which of several, as numbered in the headings; 0 without a number
   * @param language of a narrative; empty when not stated
   */
  record At(IatiPath path, int index, String language) implements Meaning {
    @Override
    public String word() {
      return path.word()
          + (index == 0 ? "" : "[" + index + "]")
          + (language.isEmpty() ? "" : "+" + language);
    }
  }

  /** Not read, for a reason that is shown. */
  record LeftOut(String reason) implements Meaning {
    @Override
    public String word() {
      return "ignore";
    }
  }

  /** Reads {@link #word()}; empty when it is no such word. */
  static Optional<Meaning> parse(String text) {
    String word = text.strip();
    if (word.contains("/")) {
      return IatiPath.parse(word);
    }
    List<String> parts = Arrays.asList(word.toLowerCase(Locale.ROOT).split("\\s*\\+\\s*", -1));
    return Field.find(parts.getFirst())
        .map(field ->
            field == Field.IGNORE
                ? new LeftOut("left out as told")
                : new Stated(field, Set.copyOf(parts.subList(1, parts.size()))));
  }
}
