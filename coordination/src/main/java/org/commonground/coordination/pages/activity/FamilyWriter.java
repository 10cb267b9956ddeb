package org.commonground.coordination.pages.activity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.activity.ActivityPage.Family;
import org.commonground.coordination.pages.activity.ActivityPage.Group;
import org.commonground.coordination.pages.activity.ActivityPage.Item;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.search.Hit;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.iati.Activity;
import org.springframework.stereotype.Component;

/** Finds the activities above, below and beside one, as it names them or they name it. */
@Component
final class FamilyWriter {
  private static final int SHOWN = 40;
  private static final List<String> TYPES = List.of("1", "2", "3", "4", "5");

  private final Activities activities;
  private final Search search;

  FamilyWriter(Activities activities, Search search) {
    this.activities = activities;
    this.search = search;
  }

  Family family(Visit visit, Activity activity) {
    var children = below(visit, activity.identifier());
    List<Group> groups = new ArrayList<>();
    for (String type : TYPES) {
      var refs = refs(activity, type);
      List<Item> items = new ArrayList<>();
      if (type.equals("2")) {
        children.forEach(child -> items.add(item(visit, child)));
        children.forEach(child -> refs.remove(child.iatiIdentifier()));
      }
      items.addAll(named(visit, refs));
      if (!items.isEmpty()) {
        groups.add(new Group(visit.code("related", type), items));
      }
    }
    return new Family(
        groups,
        children.size() < SHOWN ? "" : visit.to("/activities", "parent", activity.identifier()));
  }

  private static SequencedSet<String> refs(Activity activity, String type) {
    var refs = new LinkedHashSet<String>();
    activity.relatedActivities().stream()
        .filter(it -> it.type().equals(type) && !it.ref().isEmpty())
        .limit(SHOWN)
        .forEach(it -> refs.add(it.ref()));
    return refs;
  }

  private List<Hit> below(Visit visit, String identifier) {
    if (identifier.isEmpty()) {
      return List.of();
    }
    var query =
        SearchQuery.ALL.below(identifier).asOf(visit.asOf()).sortedBy(Order.OLDEST).page(0, SHOWN);
    return search.search(query, visit.locale()).hits();
  }

  static Item item(Visit visit, Hit hit) {
    String title = hit.title().isEmpty() ? hit.iatiIdentifier() : hit.title();
    return new Item(
        new Link(
            title,
            visit.to("/activities/" + hit.activity()),
            hit.title().isEmpty() ? "" : hit.titleLanguage()),
        HitRows.when(visit, hit.start(), hit.end()));
  }

  /** Those that are held with title and page, the others by what they are called. */
  private List<Item> named(Visit visit, SequencedSet<String> refs) {
    Map<String, ActivityId> held = activities.findIdentifiers(refs);
    List<Item> items = new ArrayList<>();
    activities.forEach(
        refs.stream().filter(held::containsKey).map(held::get).toList(),
        visit.asOf(),
        it -> {
          var activity = it.activity();
          refs.remove(activity.identifier());
          var title = Said.best(visit, activity.title());
          items.add(
              new Item(
                  new Link(
                      title.text().isEmpty() ? activity.identifier() : title.text(),
                      visit.to("/activities/" + it.version().activity()),
                      title.language()),
                  HitRows.when(visit, activity.start().orElse(null), activity.end().orElse(null))));
        });
    refs.forEach(ref -> items.add(new Item(new Link(ref, ""), visit.say("related.not-held"))));
    return items;
  }
}
