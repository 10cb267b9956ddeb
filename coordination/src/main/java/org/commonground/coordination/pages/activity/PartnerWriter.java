package org.commonground.coordination.pages.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonground.coordination.organisations.Organisations;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activity.ActivityPage.Group;
import org.commonground.coordination.pages.activity.ActivityPage.Item;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.iati.Activity;
import org.commonground.iati.Contact;
import org.commonground.iati.Organisation;
import org.springframework.stereotype.Component;

/** Writes who reports, who takes part in which role, and whom to write to. */
@Component
final class PartnerWriter {
  private final Organisations organisations;
  private final Names names;

  PartnerWriter(Organisations organisations, Names names) {
    this.organisations = organisations;
    this.names = names;
  }

  Link reporter(Visit visit, Activity activity) {
    return activity
        .reportingOrg()
        .map(it -> link(visit, it, names(visit, List.of(it))))
        .orElse(new Link(visit.say("unknown"), ""));
  }

  List<Group> groups(Visit visit, Activity activity) {
    var taking = activity.participatingOrgs();
    var known = names(visit, taking.stream().map(it -> it.organisation()).toList());
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    for (var it : taking) {
      if (it.organisation().isNamed()) {
        groups
            .computeIfAbsent(
                it.role().isEmpty() ? visit.say("unknown") : visit.code("role", it.role()),
                _ -> new ArrayList<>())
            .add(item(visit, it.organisation(), known));
      }
    }
    List<Group> written = new ArrayList<>();
    groups.forEach(
        (role, items) -> written.add(new Group(role, items.stream().distinct().toList())));
    return written;
  }

  private Map<String, String> names(Visit visit, List<Organisation> some) {
    return names.organisations(
        visit,
        some.stream().map(organisations::keyOf).filter(key -> !key.isEmpty()).distinct().toList());
  }

  private Item item(Visit visit, Organisation organisation, Map<String, String> known) {
    String type =
        organisation.type().isEmpty() ? "" : visit.code("organisation-type", organisation.type());
    return new Item(link(visit, organisation, known), type);
  }

  private Link link(Visit visit, Organisation organisation, Map<String, String> known) {
    String key = organisations.keyOf(organisation);
    String own = organisation.names().text(visit.locale());
    String name = Objects.requireNonNullElse(known.get(key), key);
    return new Link(
        name.equals(key) && !own.isEmpty() ? names.state(visit, own) : name,
        key.isEmpty() ? "" : visit.to("/organisations/" + Links.segment(key)));
  }

  /** Organisations only: names, functions and addresses of people are for those who sign in. */
  List<Group> contacts(Visit visit, Activity activity) {
    return activity.contacts().stream()
        .map(it -> contact(visit, it))
        .filter(group -> !group.items().isEmpty())
        .distinct()
        .toList();
  }

  private static Group contact(Visit visit, Contact contact) {
    boolean isPerson = !contact.personName().isEmpty();
    var items =
        Stream.of(
                new Link(contact.organisation().text(visit.locale()), ""),
                new Link(contact.department().text(visit.locale()), ""),
                WebAddress.link(contact.website(), contact.website()),
                new Link(isPerson ? "" : contact.email(), ""),
                new Link(isPerson ? "" : contact.telephone(), ""))
            .filter(link -> !link.isEmpty())
            .map(link -> new Item(link, ""))
            .toList();
    return new Group(
        visit.code("contact", contact.type().isEmpty() ? "none" : contact.type()), items);
  }
}
