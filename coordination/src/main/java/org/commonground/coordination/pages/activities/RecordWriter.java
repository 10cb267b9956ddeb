package org.commonground.coordination.pages.activities;

import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.WorldAtlas;
import org.commonground.coordination.pages.activities.ActivityPage.Item;
import org.commonground.coordination.pages.activities.ActivityPage.VersionRow;
import org.commonground.iati.DocumentLink;
import org.springframework.stereotype.Component;

/** Puts together the page of one activity. */
@Component
final class RecordWriter {
  private final FamilyWriter families;
  private final PartnerWriter partners;
  private final Names names;
  private final WorldAtlas atlas;

  RecordWriter(FamilyWriter families, PartnerWriter partners, Names names, WorldAtlas atlas) {
    this.families = families;
    this.partners = partners;
    this.names = names;
    this.atlas = atlas;
  }

  ActivityPage page(Visit visit, HeldActivity held, List<Version> history) {
    var activity = held.activity();
    boolean isOlder = held.version().sequence() != history.getFirst().sequence();
    var results = new ResultWriter(visit, names);
    return new ActivityPage(
        visit,
        new HeadingWriter(visit).heading(held, partners.reporter(visit, activity), isOlder),
        families.family(visit, activity),
        partners.groups(visit, activity),
        new PlaceWriter(visit, names, atlas).where(activity),
        new TopicWriter(visit, names).groups(activity),
        new FundsWriter(visit).funds(activity),
        activity.results().stream().map(results::result).toList(),
        activity.documents().stream().map(it -> document(visit, it)).toList(),
        partners.contacts(visit, activity),
        versions(visit, held.version(), history));
  }

  private static Item document(Visit visit, DocumentLink document) {
    String title = document.title().text(visit.locale());
    var date = document.date();
    return new Item(
        WebAddress.link(title.isEmpty() ? document.url() : title, document.url()),
        date == null ? document.format() : visit.figures().shortDay(date));
  }

  private static List<VersionRow> versions(Visit visit, Version shown, List<Version> history) {
    List<VersionRow> rows = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      var version = history.get(i);
      rows.add(
          new VersionRow(
              visit.number(history.size() - i),
              visit.figures().day(version.statedAt()),
              visit.figures().day(version.recordedAt()),
              version.recordedBy(),
              visit.say("version.source", version.source().file(), version.source().line()),
              address(visit, version),
              version.sequence() == shown.sequence()));
    }
    return rows;
  }

  private static String address(Visit visit, Version version) {
    return visit.to(
        "/activities/" + version.activity(), "version", String.valueOf(version.sequence()));
  }
}
