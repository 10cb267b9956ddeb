package org.commonground.coordination.exchange.tables;

/**
 * A column of a sheet and what it was taken for.
 *
 * @param index counted from 0
 * @param heading what stands above it; may be empty
 * @param tag its hashtag as written; empty without one
 * @param meaning what it says
 * @param certainty how that is known
 * @param example its first value; empty when it has none, or when it may name a person
 */
record Column(
    int index, String heading, String tag, Meaning meaning, Certainty certainty, String example) {

  /** How the meaning of a column is known. */
  enum Certainty {
    SURE,
    GUESSED,
    TOLD,
    REMEMBERED
  }

  Column taken(Meaning other, Certainty how) {
    return new Column(index, heading, tag, other, how, example);
  }

  /** Such as {@code C (Start date)}: what a person looks for. */
  String place() {
    String label = heading.isEmpty() ? tag : heading;
    String shown = label.length() > 60 ? label.substring(0, 60) : label;
    return shown.isEmpty() ? letters() : letters() + " (" + shown + ")";
  }

  /** Such as {@code A}, {@code Z}, {@code AA}. */
  String letters() {
    var letters = new StringBuilder();
    for (int left = index + 1; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }

  boolean states(Field field) {
    return meaning instanceof Meaning.Stated(Field stated, var ignored) && stated == field;
  }
}
