package org.commonground.coordination.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonground.coordination.accounts.Role;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.roles.Deed.Preparation;

/** The rows about organisations: their contacts, and what they say of themselves. */
final class OrganisationRows {
  private final RolesWorld world;
  private final Person secretary;

  OrganisationRows(RolesWorld world) throws IOException, InterruptedException {
    this.world = world;
    this.secretary = world.person(Role.SECRETARIAT, "XM-THIRD");
    world.record(RolesWorld.OWN, Audience.PUBLIC);
    world.record(RolesWorld.OTHER, Audience.PUBLIC);
  }

  Map<String, Preparation> rows() {
    return Map.of(
        "look after the contacts of the organisation they work for",
        person -> lookAfter(person, RolesWorld.OWN),
        "look after the contacts of other organisations",
        person -> lookAfter(person, RolesWorld.OTHER),
        "say what the organisation they work for is",
        person -> describe(person, RolesWorld.OWN),
        "say what other organisations are",
        person -> describe(person, RolesWorld.OTHER));
  }

  private Deed lookAfter(Person person, String organisation) throws Exception {
    String form = "/organisations/" + RolesWorld.key(organisation) + "/contacts";
    String name = "Person " + UUID.randomUUID();
    assertThat(secretary.sends(form, contact(name))).isTrue();
    String held = form + '/' + idOf(secretary.get(form).body(), name);
    return Deed.of(
        () -> person.reads(form, name),
        () -> person.sends(form, contact("Person " + UUID.randomUUID())),
        () -> person.sends(held, contact(name + " II")),
        () -> person.sends(held, "do", "remove"));
  }

  private Deed describe(Person person, String organisation) throws Exception {
    String form = "/organisations/" + RolesWorld.key(organisation) + "/edit";
    Matcher seen =
        Pattern.compile("name=\"seen\" value=\"([0-9]+)\"").matcher(secretary.get(form).body());
    assertThat(seen.find()).isTrue();
    return Deed.of(
        () -> Person.isDone(person.get(form)),
        () -> person.sends(form, "seen", seen.group(1), "about-en", "Words " + UUID.randomUUID()));
  }

  private static String idOf(String page, String name) {
    Matcher id = Pattern.compile("id=\"name-([0-9a-f-]{36})\"[^>]*value=\"" + name).matcher(page);
    assertThat(id.find()).isTrue();
    return id.group(1);
  }

  private String[] contact(String name) {
    return new String[] {
      "do", "save",
      "name", name,
      "email", "focal.point@example.org",
      "purpose", "coordination",
      "audience", "entity",
      "expires",
          world.clock().instant().plus(java.time.Duration.ofDays(30)).toString().substring(0, 10)
    };
  }
}
