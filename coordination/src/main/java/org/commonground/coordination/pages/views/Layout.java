package org.commonground.coordination.pages.views;

import java.util.Locale;
import java.util.Optional;

/** A way of looking at the activities that a question finds. */
public enum Layout {
  LIST(25),
  TABLE(50),
  MAP(0),
  TIMELINE(40),
  CALENDAR(0);

  /** The parameter that names a view; the list needs none. */
  static final String PARAMETER = "view";

  private final int rows;

  Layout(int rows) {
    this.rows = rows;
  }

  /** Activities on one page; 0 where they are not shown one by one. */
  int rows() {
    return rows;
  }

  /** As addresses and messages write it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the parameter stands for when it is there: empty for no view of ours. */
  static Optional<Layout> find(String code) {
    for (Layout view : values()) {
      if (view.code().equals(code)) {
        return Optional.of(view);
      }
    }
    return code.isEmpty() ? Optional.of(LIST) : Optional.empty();
  }
}
