package org.commonground.coordination.accounts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.database.Viewer;

/**
 * A person who signs in. Printing one does not tell who it is.
 *
 * @param email in lower case; empty until the first administrator has said who that is
 * @param entity key of the organisation that the person works for; empty for none
 * @param audiences those the person belongs to, besides the public and their own entity
 * @param standing whether the person can sign in
 * @param hasPassword whether they can sign in by one; others come from an identity provider
 * @param hasCodes whether one-time codes are asked for
 */
public record Account(
    UUID id,
    String email,
    String name,
    Role role,
    String entity,
    List<Audience> audiences,
    Standing standing,
    boolean hasPassword,
    boolean hasCodes) {

  /** Whether a person can sign in. */
  public enum Standing {
    /** Has a link, and has chosen no password yet. */
    INVITED,
    /** Can sign in. */
    ACTIVE,
    /** Cannot sign in any more. */
    DISABLED
  }

  /** See {@link Account}. */
  public Account {
    audiences = List.copyOf(audiences);
  }

  /** What the person may see. */
  public Viewer viewer() {
    return Viewer.of(seen()).workingFor(entity).being(id);
  }

  /** What is for whom the person sees, besides all that their own organisation reports. */
  public Set<Audience> seen() {
    Set<Audience> seen = new LinkedHashSet<>();
    seen.add(Audience.PUBLIC);
    if (role == Role.SECRETARIAT) {
      seen.addAll(Audience.COMMON);
    }
    seen.addAll(audiences);
    return seen;
  }

  /**
   * Whether the person writes in the name of an organisation: as one who works for it, or for the
   * secretariat.
   *
   * @param organisation its key
   */
  public boolean writesFor(String organisation) {
    return role == Role.SECRETARIAT
        || (role.writes() && !organisation.isEmpty() && organisation.equals(entity));
  }

  /** The codes of {@link #audiences}. */
  public List<String> audienceCodes() {
    return audiences.stream().map(Audience::code).toList();
  }

  @Override
  public String toString() {
    return "Account[%s, %s]".formatted(id, role);
  }
}
