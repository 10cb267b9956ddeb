package org.commonground.coordination.pages.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.WorldAtlas;
import org.commonground.coordination.pages.activity.ActivityPage.Group;
import org.commonground.coordination.pages.activity.ActivityPage.Item;
import org.commonground.coordination.pages.activity.ActivityPage.Where;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.pages.parts.WorldMap;
import org.commonground.iati.Activity;
import org.commonground.iati.Location;
import org.commonground.iati.Recipient;

/** Writes where an activity takes place. */
record PlaceWriter(Visit visit, Names names, WorldAtlas atlas) {
  private static final int LISTED = 60;

  Where where(Activity activity) {
    List<Group> groups = new ArrayList<>();
    add(
        groups,
        "where.countries",
        activity.recipientCountries().stream().map(this::country).toList());
    add(groups, "where.regions", activity.recipientRegions().stream().map(this::region).toList());
    add(
        groups,
        "where.places",
        activity.locations().stream().limit(LISTED).map(this::place).toList());
    var points = points(activity.locations());
    WorldMap map =
        points.isEmpty() ? null : atlas.marked(visit.say("map.places", points.size()), points);
    return new Where(groups, map);
  }

  private void add(List<Group> groups, String heading, List<Item> items) {
    if (!items.isEmpty()) {
      groups.add(new Group(visit.say(heading), items));
    }
  }

  private Item country(Recipient recipient) {
    String code = recipient.code().toUpperCase(Locale.ROOT);
    String known = names.country(visit, code);
    String name = known.equals(code) ? orElse(recipient.names().text(visit.locale()), code) : known;
    return new Item(
        new Link(name, visit.to("/countries/" + Links.segment(code))),
        TopicWriter.share(visit, recipient.percentage()));
  }

  private Item region(Recipient recipient) {
    String name =
        names
            .recipientRegion(visit, recipient.vocabulary(), recipient.code())
            .orElseGet(() -> orElse(recipient.names().text(visit.locale()), recipient.code()));
    return new Item(new Link(name, ""), TopicWriter.share(visit, recipient.percentage()));
  }

  private Item place(Location location) {
    String name = location.names().text(visit.locale());
    String what = location.activityDescriptions().text(visit.locale());
    return new Item(
        new Link(orElse(name, orElse(location.ref(), visit.say("where.unnamed"))), ""),
        orElse(what, location.descriptions().text(visit.locale())));
  }

  private List<WorldMap.Point> points(List<Location> locations) {
    List<WorldMap.Point> points = new ArrayList<>();
    for (var location : locations) {
      var point = location.point();
      if (point != null) {
        String name = location.names().text(visit.locale());
        points.add(WorldAtlas.point(point.latitude(), point.longitude(), name));
      }
    }
    return points;
  }

  private static String orElse(String text, String other) {
    return text.isEmpty() ? other : text;
  }
}
