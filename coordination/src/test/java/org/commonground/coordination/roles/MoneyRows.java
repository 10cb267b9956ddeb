package org.commonground.coordination.roles;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.roles.Deed.Preparation;
import org.commonground.coordination.roles.Deed.Step;
import org.jspecify.annotations.Nullable;

/** The rows about money that is for fewer people than its record. */
final class MoneyRows {
  private static final Audience OTHERS = Audience.group("elsewhere");

  private final RolesWorld world;

  MoneyRows(RolesWorld world) {
    this.world = world;
  }

  Map<String, Preparation> rows() {
    return Map.of(
        "read the money of public records of the organisation they work for, whatever its audience",
        person -> read(person, RolesWorld.OWN, List.of(Audience.ENTITY, OTHERS)),
        "read money that is for `member-states`, `members` or the reporter alone, without belonging to them",
        person ->
            read(
                person,
                RolesWorld.OTHER,
                List.of(Audience.MEMBER_STATES, Audience.MEMBERS, Audience.ENTITY)),
        "read money that is for a group they do not belong to",
        person -> read(person, RolesWorld.OTHER, List.of(OTHERS)),
        "say who of them sees the money of a record of the organisation they work for",
        person -> Deed.of(readdress(person, RolesWorld.OWN)),
        "say who sees the money of records of other organisations",
        person -> Deed.of(readdress(person, RolesWorld.OTHER)));
  }

  private Deed read(Person person, String reporter, List<Audience> audiences) {
    return Deed.of(
        audiences.stream()
            .map(it -> world.record(reporter, Audience.PUBLIC, it))
            .flatMap(held -> outlets(person, held)));
  }

  private static Stream<Step> outlets(Person person, HeldActivity held) {
    String page = RolesWorld.page(held);
    return Stream.of(page + ".xml", page + ".json", "/api/v1" + page)
        .map(address -> () -> person.reads(address, RolesWorld.AMOUNT));
  }

  private Step readdress(Person person, String reporter) {
    HeldActivity held = world.record(reporter, Audience.PUBLIC, null);
    return () -> {
      String base = String.valueOf(held.version().sequence());
      Person.isDone(
          person.post(
              RolesWorld.page(held) + "/edit",
              "do",
              "submit",
              "revision",
              "1",
              "base",
              base,
              "audience",
              "public",
              "money",
              "entity"));
      @Nullable Audience now = world.reported(held).money();
      return now != null && now.equals(Audience.ENTITY);
    };
  }
}
