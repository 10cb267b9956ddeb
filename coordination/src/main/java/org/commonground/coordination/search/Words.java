package org.commonground.coordination.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader typed, cut into clauses: words between spaces, phrases between quotes, each
 * excluded by a minus before it. Nothing else has a meaning, and nothing is refused.
 *
 * @param clauses in the order typed; those beyond {@link #MOST_CLAUSES} are left out
 */
record Words(List<Clause> clauses) {
  static final int MOST_CLAUSES = 24;

  private static final int LONGEST_TEXT = 1000;

  /**
   * One word or phrase.
   *
   * @param text without quotes and minus
   * @param kind what the reader wants of it
   */
  record Clause(String text, Kind kind) {
    enum Kind {
      WORD,
      PHRASE,
      NOT_WORD,
      NOT_PHRASE
    }

    boolean excludes() {
      return kind == Kind.NOT_WORD || kind == Kind.NOT_PHRASE;
    }

    boolean isPhrase() {
      return kind == Kind.PHRASE || kind == Kind.NOT_PHRASE;
    }

    /** As it would be typed again. */
    String typed() {
      String words = isPhrase() ? '"' + text + '"' : text;
      return excludes() ? "-" + words : words;
    }
  }

  Words {
    clauses = List.copyOf(clauses);
  }

  static Words parse(String typed) {
    String text = typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) : typed;
    List<Clause> clauses = new ArrayList<>();
    int at = 0;
    while (at < text.length() && clauses.size() < MOST_CLAUSES) {
      char next = text.charAt(at);
      boolean minus = next == '-' && at + 1 < text.length() && !isSpace(text.charAt(at + 1));
      int from = minus ? at + 1 : at;
      if (isSpace(next)) {
        at++;
      } else if (isQuote(text.charAt(from))) {
        int to = end(text, from + 1, true);
        add(text.substring(from + 1, to), minus, true, clauses);
        at = to + 1;
      } else {
        int to = end(text, from, false);
        add(text.substring(from, to), minus, false, clauses);
        at = to;
      }
    }
    return new Words(clauses);
  }

  private static void add(String text, boolean minus, boolean phrase, List<Clause> clauses) {
    if (!text.isBlank()) {
      Clause.Kind kind =
          phrase
              ? minus ? Clause.Kind.NOT_PHRASE : Clause.Kind.PHRASE
              : minus ? Clause.Kind.NOT_WORD : Clause.Kind.WORD;
      clauses.add(new Clause(text.strip(), kind));
    }
  }

  private static int end(String text, int from, boolean quoted) {
    int to = from;
    while (to < text.length()
        && (quoted
            ? !isQuote(text.charAt(to))
            : !isSpace(text.charAt(to)) && !isQuote(text.charAt(to)))) {
      to++;
    }
    return to;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isQuote(char c) {
    return "\"“”„«»「」".indexOf(c) >= 0;
  }
}
