package org.commonground.coordination.accounts;

import java.util.Locale;

/** What a person does here. */
public enum Role {
  /** Reads what is for them. */
  READER,
  /** Reports for their own entity. */
  REPORTER,
  /** Confirms what reporters propose. */
  REVIEWER,
  /** Works on the records of every entity, and issues briefings. */
  SECRETARIAT,
  /** Decides about accounts, not about records. */
  ADMINISTRATOR;

  /** Whether people of this role write records, if only what others have to confirm. */
  public boolean writes() {
    return switch (this) {
      case REPORTER, REVIEWER, SECRETARIAT -> true;
      case READER, ADMINISTRATOR -> false;
    };
  }

  /** The word that stands in the database and on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role with this code.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static Role of(String code) {
    for (Role role : values()) {
      if (role.code().equals(code)) {
        return role;
      }
    }
    throw new IllegalArgumentException(
        "role '%s' is unknown; it is reader, reporter, reviewer, secretariat or administrator"
            .formatted(code));
  }
}
