package org.commonground.coordination.accounts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.commonground.coordination.database.Audience;

/**
 * Somebody who reads, and what {@code docs/roles.md} lets them see, said without looking at how the
 * program does it.
 *
 * @param role empty for whoever has not signed in
 */
record Reader(String role, String entity, Set<Audience> audiences, Visitor visitor) {
  /** Audiences that records have in these tests; the secretariat belongs to the first four. */
  static final List<Audience> AUDIENCES =
      List.of(
          Audience.PUBLIC,
          Audience.MEMBER_STATES,
          Audience.MEMBERS,
          Audience.ENTITY,
          Audience.group("geneva"),
          Audience.group("gene"));

  /** Whoever has not signed in. */
  static Reader anybody(Visitor visitor) {
    return new Reader("", "", Set.of(), visitor);
  }

  /** Somebody of any role, who works for one of these reporters or none and belongs anywhere. */
  static Reader any(Random random, List<String> reporters, Accounts accounts, int port)
      throws IOException, InterruptedException {
    var role = List.of(Role.values()).get(random.nextInt(Role.values().length));
    String entity =
        random.nextInt(3) == 0 ? "" : key(reporters.get(random.nextInt(reporters.size())));
    List<Audience> some = new ArrayList<>(AUDIENCES);
    some.removeIf(it -> it.equals(Audience.ENTITY) || random.nextInt(3) > 0);
    var visitor = Visitor.signedIn(accounts, port, role, entity, some);
    return new Reader(role.code(), entity, Set.copyOf(some), visitor);
  }

  static Audience anAudience(Random random) {
    return AUDIENCES.get(random.nextInt(AUDIENCES.size()));
  }

  /** The key of a reporter with an identifier. */
  static String key(String reporter) {
    return "ref-" + reporter.toLowerCase(Locale.ROOT);
  }

  /** Whether they see what is for an audience, of a reporter with an identifier. */
  boolean sees(Audience audience, String reporter) {
    boolean isOfTheirs = audience.equals(Audience.PUBLIC) || audiences.contains(audience);
    boolean isOwn = !entity.isEmpty() && entity.equals(key(reporter));
    boolean isForEntities = AUDIENCES.subList(0, 4).contains(audience);
    return isOfTheirs || isOwn || (role.equals("secretariat") && isForEntities);
  }

  @Override
  public String toString() {
    return "%s of '%s' in %s".formatted(role, entity, audiences);
  }
}
