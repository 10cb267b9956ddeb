package org.commonground.coordination.database;

import java.util.List;
import java.util.regex.Pattern;

/**
 * For whom a record is. Each record has one audience; {@link Viewer} says what a reader sees.
 *
 * @param code the word that stands in the database and in files
 */
public record Audience(String code) {
  private static final Pattern CODE =
      Pattern.compile("public|member-states|members|entity|group:[a-z0-9][a-z0-9-]{0,62}");

  /** Everybody, without signing in. */
  public static final Audience PUBLIC = new Audience("public");

  /** Member States. */
  public static final Audience MEMBER_STATES = new Audience("member-states");

  /** Entities of the coordination compact. */
  public static final Audience MEMBERS = new Audience("members");

  /** The reporting entity alone. */
  public static final Audience ENTITY = new Audience("entity");

  /** Those that are not a named group. */
  public static final List<Audience> COMMON = List.of(PUBLIC, MEMBER_STATES, MEMBERS, ENTITY);

  private static final String GROUP = "group:";

  /** See {@link #of}. */
  public Audience {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "audience '%s' is unknown; it is public, member-states, members, entity or group:NAME, where NAME is of small letters, digits and hyphens"
              .formatted(code));
    }
  }

  /**
   * The audience with this code.
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static Audience of(String code) {
    return new Audience(code);
  }

  /**
   * A group to which no account can belong: whoever works for the reporter sees it, and nobody
   * else.
   */
  public static final Audience REPORTER = new Audience("group:the-reporter-alone");

  /** An audience that nobody sees who does not see both. */
  public static Audience ofBoth(Audience one, Audience other) {
    if (one.equals(PUBLIC) || one.equals(other)) {
      return other;
    }
    if (other.equals(PUBLIC)) {
      return one;
    }
    return COMMON.contains(one) && COMMON.contains(other) ? ENTITY : REPORTER;
  }

  /** The members of a named group. */
  public static Audience group(String name) {
    return new Audience(GROUP + name);
  }
}
