package org.commonground.coordination.pages.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Selection;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activity.ActivityPage.Group;
import org.commonground.coordination.pages.activity.ActivityPage.Item;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.reference.Themes;
import org.commonground.coordination.search.Facet;
import org.commonground.iati.Activity;
import org.commonground.iati.Classification;
import org.jspecify.annotations.Nullable;

/** Writes what an activity is about, by vocabulary. */
record TopicWriter(Visit visit, Names names) {

  List<Group> groups(Activity activity) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    for (var tag : activity.tags()) {
      add(groups, tag, isOurs(tag) ? "theme" : "tag-" + tag.vocabulary());
    }
    for (var sector : activity.sectors()) {
      add(groups, sector, isOurs(sector) ? "theme" : "sector-" + sector.vocabulary());
    }
    for (var marker : activity.policyMarkers()) {
      add(groups, marker, "marker-" + marker.vocabulary());
    }
    List<Group> written = new ArrayList<>();
    groups.forEach((kind, items) -> written.add(new Group(heading(kind), items)));
    return written;
  }

  private static boolean isOurs(Classification it) {
    return it.vocabulary().equals(Themes.IATI_VOCABULARY) && it.vocabularyUri().equals(Themes.URI);
  }

  private String heading(String kind) {
    String known = visit.code("vocabulary", kind);
    return known.equals(kind)
        ? visit.say("vocabulary.other", kind.substring(kind.indexOf('-') + 1))
        : known;
  }

  private void add(Map<String, List<Item>> groups, Classification it, String kind) {
    if (!it.code().isEmpty()) {
      groups
          .computeIfAbsent(kind, _ -> new ArrayList<>())
          .add(new Item(link(it, kind), remark(it)));
    }
  }

  private String remark(Classification it) {
    return it.significance().isEmpty()
        ? share(visit, it.percentage())
        : visit.code("significance", it.significance());
  }

  private Link link(Classification it, String kind) {
    String code = it.code();
    return switch (kind) {
      case "theme" ->
          new Link(names.theme(visit, code), visit.to("/themes/" + Links.segment(code)));
      case "sector-1", "sector-2" -> sector(it);
      case "sector-7", "sector-8", "tag-2", "tag-3" ->
          new Link(names.goal(visit, code), list(Facet.SDG, code));
      case "marker-1" ->
          visit.findCode("marker", code).map(name -> new Link(name, "")).orElseGet(() -> own(it));
      default -> own(it);
    };
  }

  private Link sector(Classification it) {
    String code = it.code();
    var known = names.findSector(visit, code).map(name -> code + ' ' + name);
    return new Link(known.orElseGet(() -> names.sector(visit, code)), list(Facet.SECTOR, code), "");
  }

  /** What the source calls it, else its code. */
  private Link own(Classification it) {
    var said = Said.best(visit, it.names());
    return said.text().isEmpty()
        ? new Link(visit.say("vocabulary.code", it.code()), "")
        : new Link(said.text(), "", said.language());
  }

  private String list(Facet facet, String code) {
    return visit.to("/activities", Selection.parameter(facet), code);
  }

  /** A share as a remark; empty when not stated. */
  static String share(Visit visit, @Nullable BigDecimal percentage) {
    return Optional.ofNullable(percentage).map(visit.figures()::percent).orElse("");
  }
}
