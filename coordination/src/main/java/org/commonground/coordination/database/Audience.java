package org.commonground.coordination.database;

/**
 * Who may see a record. Each record has one; a reader has a set of them.
 *
 * <p>A column {@code audience} holds {@link #code()}. Named groups will be further codes of the
 * form {@code group:NAME} in the same column and the same setting, so tables and policies need no
 * change for them.
 */
public enum Audience {
  /** Everybody, without signing in. */
  PUBLIC("public"),
  /** Member States. */
  MEMBER_STATES("member-states"),
  /** Entities of the coordination compact. */
  MEMBERS("members"),
  /** The reporting entity alone. */
  ENTITY("entity");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  /** The word that stands in the database and in files. */
  public String code() {
    return code;
  }

  /**
   * The audience with this code.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static Audience of(String code) {
    for (Audience audience : values()) {
      if (audience.code.equals(code)) {
        return audience;
      }
    }
    throw new IllegalArgumentException(
        "audience '%s' is unknown; it is public, member-states, members or entity".formatted(code));
  }
}
