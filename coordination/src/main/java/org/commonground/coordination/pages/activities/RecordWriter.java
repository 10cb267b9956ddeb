package org.commonground.coordination.pages.activities;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.WorldAtlas;
import org.commonground.coordination.pages.activities.ActivityPage.Item;
import org.commonground.coordination.pages.parts.Link;
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
        new FundsWriter(visit, names).funds(activity),
        activity.results().stream().map(results::result).filter(it -> !it.isEmpty()).toList(),
        activity.documents().stream().map(it -> document(visit, it)).toList(),
        partners.contacts(visit, activity),
        new VersionWriter(visit).rows(history, held.version().sequence()),
        downloads(visit, held.version()));
  }

  private static Item document(Visit visit, DocumentLink document) {
    var title = Said.best(visit, document.title());
    String label = title.text().isEmpty() ? document.url() : title.text();
    var date = document.date();
    return new Item(
        new Link(label, WebAddress.link(label, document.url()).href(), title.language()),
        Stream.of(format(visit, document), date == null ? "" : visit.figures().shortDay(date))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · ")));
  }

  /** PDF and its like; nothing for what few readers would know by its media type. */
  private static String format(Visit visit, DocumentLink document) {
    String type = document.format().toLowerCase(Locale.ROOT).replace('.', '-');
    return visit.findCode("format", type).orElse("");
  }

  private static List<Link> downloads(Visit visit, Version shown) {
    String page = "/activities/" + shown.activity();
    String number = String.valueOf(shown.sequence());
    return List.of(
        new Link(
            visit.say("download.iati"), visit.to(page + ".xml", AskedActivity.VERSION, number)),
        new Link(
            visit.say("download.json"), visit.to(page + ".json", AskedActivity.VERSION, number)),
        new Link(visit.say("history.link"), visit.to(page + "/history")));
  }
}
