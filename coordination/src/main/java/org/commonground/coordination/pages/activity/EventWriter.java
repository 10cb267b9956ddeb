package org.commonground.coordination.pages.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.SmallCounts;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Names;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.activity.ActivityPage.Group;
import org.commonground.coordination.pages.activity.ActivityPage.Where;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.coordination.reference.Themes;
import org.commonground.coordination.search.Hit;
import org.commonground.coordination.search.Search;
import org.commonground.coordination.search.SearchQuery;
import org.commonground.coordination.search.SearchQuery.Order;
import org.commonground.iati.Activity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a reader wants to know of an event first. */
@Component
final class EventWriter {
  private static final String EVENT = "event-";
  private static final String ROLE = "role-";
  private static final String PARENT = "1";
  private static final int SIBLINGS = 400;
  private static final int SHOWN = 6;

  private final Search search;
  private final Names names;

  EventWriter(Search search, Names names) {
    this.search = search;
    this.names = names;
  }

  /** Whether an activity is an event: it has a first day, and a kind of event of our vocabulary. */
  static boolean isEvent(Activity activity) {
    return activity.start().isPresent() && kinds(activity).findAny().isPresent();
  }

  private static Stream<String> kinds(Activity activity) {
    return themes(activity, EVENT);
  }

  private static Stream<String> themes(Activity activity, String kind) {
    return Stream.concat(activity.tags().stream(), activity.sectors().stream())
        .filter(it -> it.vocabularyUri().equals(Themes.URI) && it.code().startsWith(kind))
        .map(it -> it.code())
        .distinct();
  }

  /** The card of an event; absent for everything else. */
  @Nullable EventCard card(Visit visit, HeldActivity held, Where where, Link file) {
    var activity = held.activity();
    var start = activity.start().orElse(null);
    if (start == null || !isEvent(activity)) {
      return null;
    }
    var end = activity.end().filter(it -> !it.isBefore(start)).orElse(start);
    return new EventCard(
        links(visit, kinds(activity)),
        HitRows.when(visit, start, activity.end().orElse(null)),
        where.groups().reversed().stream().flatMap(it -> it.items().stream()).limit(SHOWN).toList(),
        participants(visit, activity),
        links(visit, themes(activity, ROLE)),
        around(visit, held, start, end),
        month(visit, YearMonth.from(start)),
        file);
  }

  private List<Link> links(Visit visit, Stream<String> codes) {
    return codes
        .map(it -> new Link(names.theme(visit, it), visit.to("/themes/" + Links.segment(it))))
        .toList();
  }

  /** What the results count as a whole; what is too small to be shown stays so. */
  private List<String> participants(Visit visit, Activity activity) {
    var writer = new ResultWriter(visit, names);
    return activity.results().stream()
        .flatMap(it -> it.indicators().stream())
        .filter(SmallCounts::countsParticipants)
        .flatMap(it -> writer.indicator(it).rows().stream())
        .filter(it -> it.part().isEmpty() && !it.actual().isEmpty())
        .map(ResultView.Row::actual)
        .toList();
  }

  private static Link month(Visit visit, YearMonth month) {
    return new Link(
        visit.say("event.month", visit.figures().month(month)),
        visit.to("/activities", "event", "any", "view", "calendar", "month", month.toString()));
  }

  /** The nearest before and after, and all at the same time, among those with the same parent. */
  private List<Group> around(Visit visit, HeldActivity held, LocalDate start, LocalDate end) {
    List<Hit> before = new ArrayList<>();
    List<Hit> during = new ArrayList<>();
    List<Hit> after = new ArrayList<>();
    for (Hit hit : siblings(visit, held)) {
      LocalDate first = hit.start();
      LocalDate last = hit.end() == null ? first : hit.end();
      if (first == null || last == null || hit.activity().equals(held.version().activity())) {
        continue;
      }
      (last.isBefore(start) ? before : first.isAfter(end) ? after : during).add(hit);
    }
    List<Group> groups = new ArrayList<>();
    add(
        visit,
        groups,
        "event.before",
        before.subList(Math.max(0, before.size() - 1), before.size()));
    add(visit, groups, "event.during", during.subList(0, Math.min(SHOWN, during.size())));
    add(visit, groups, "event.after", after.subList(0, Math.min(1, after.size())));
    return groups;
  }

  private List<Hit> siblings(Visit visit, HeldActivity held) {
    return held.activity().relatedActivities().stream()
        .filter(it -> it.type().equals(PARENT) && !it.ref().isEmpty())
        .limit(1)
        .flatMap(it ->
            search
                .list(
                    SearchQuery.ALL
                        .below(it.ref())
                        .asOf(visit.asOf())
                        .sortedBy(Order.OLDEST)
                        .page(0, SIBLINGS),
                    visit.locale())
                .hits()
                .stream())
        .toList();
  }

  private static void add(Visit visit, List<Group> groups, String key, List<Hit> hits) {
    if (!hits.isEmpty()) {
      groups.add(
          new Group(
              visit.say(key), hits.stream().map(it -> FamilyWriter.item(visit, it)).toList()));
    }
  }
}
