package org.commonground.coordination.pages.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Reported;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.WorldAtlas;
import org.commonground.coordination.pages.activity.ActivityPage.Item;
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
  private final EventWriter events;

  RecordWriter(
      FamilyWriter families,
      PartnerWriter partners,
      Names names,
      WorldAtlas atlas,
      EventWriter events) {
    this.families = families;
    this.partners = partners;
    this.names = names;
    this.atlas = atlas;
    this.events = events;
  }

  ActivityPage page(
      Visit visit, HeldActivity held, Optional<Reported> audiences, List<Version> history) {
    var activity = held.activity();
    boolean isOlder = held.version().sequence() != history.getFirst().sequence();
    var results = new ResultWriter(visit, names);
    var where = new PlaceWriter(visit, names, atlas).where(activity);
    return new ActivityPage(
        visit,
        new HeadingWriter(visit)
            .heading(held, partners.reporter(visit, activity), audiences, isOlder),
        events.card(visit, held, where, file(visit, held, "download.event", ".ics")),
        families.family(visit, activity),
        partners.groups(visit, activity),
        where,
        new TopicWriter(visit, names).groups(activity),
        new FundsWriter(visit, names).funds(activity),
        activity.results().stream().map(results::result).filter(it -> !it.isEmpty()).toList(),
        activity.documents().stream().map(it -> document(visit, it)).toList(),
        partners.contacts(visit, activity),
        new VersionWriter(visit).rows(history, held.version().sequence()),
        downloads(visit, held));
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

  private static List<Link> downloads(Visit visit, HeldActivity held) {
    List<Link> links = new ArrayList<>();
    links.add(file(visit, held, "download.iati", ".xml"));
    links.add(file(visit, held, "download.json", ".json"));
    links.add(file(visit, held, "download.xlsx", ".xlsx"));
    if (EventWriter.isEvent(held.activity())) {
      links.add(file(visit, held, "download.event", ".ics"));
    }
    String page = "/activities/" + held.version().activity();
    links.add(new Link(visit.say("history.link"), visit.to(page + "/history")));
    links.add(new Link(visit.say("edit.compare"), visit.to(page + "/compare")));
    return links;
  }

  private static Link file(Visit visit, HeldActivity held, String key, String ending) {
    String number = String.valueOf(held.version().sequence());
    String file = "/activities/" + held.version().activity() + ending;
    return new Link(visit.say(key), visit.to(file, AskedActivity.VERSION, number));
  }
}
