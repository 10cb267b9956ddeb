package org.commonground.coordination.pages;

import java.util.Locale;

/** How pages look: as the reader's system wants it, unless the reader chose. */
public enum Look {
  SYSTEM,
  LIGHT,
  DARK;

  /** Reads what {@link #code} wrote; anything else leaves it to the system. */
  static Look of(String code) {
    for (Look look : values()) {
      if (look.code().equals(code)) {
        return look;
      }
    }
    return SYSTEM;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For browsers: the schemes that a page is drawn in. */
  public String schemes() {
    return this == SYSTEM ? "light dark" : code();
  }
}
