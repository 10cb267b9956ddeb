package org.commonground.coordination.pages.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Reported;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.database.Audience;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activity.ActivityPage.Fact;
import org.commonground.coordination.pages.activity.ActivityPage.Heading;
import org.commonground.coordination.pages.activity.ActivityPage.SaidGroup;
import org.commonground.coordination.pages.parts.Link;
import org.commonground.iati.Activity;
import org.commonground.iati.DateType;

/** Writes titles, descriptions and plain facts of an activity. */
record HeadingWriter(Visit visit) {
  private static final String IMPLEMENTATION = "2";

  Heading heading(HeldActivity held, Link reporter, Optional<Reported> audiences, boolean isOlder) {
    var activity = held.activity();
    List<Fact> facts = new ArrayList<>(facts(held, reporter));
    audiences.ifPresent(it -> facts.addAll(audiences(it)));
    return new Heading(
        titles(visit, activity),
        descriptions(activity),
        facts,
        isOlder ? visit.say("activity.older", day(held.version())) : "",
        pastEnd(held));
  }

  private String day(Version version) {
    return visit.figures().day(version.saidAt());
  }

  /** That a source has not said since the last day what became of it; empty when it has. */
  private String pastEnd(HeldActivity held) {
    var today = visit.asOf().day() == null ? visit.today() : visit.asOf().day();
    return held.activity().status().filter(IMPLEMENTATION::equals).isEmpty()
        ? ""
        : held.activity()
            .end()
            .filter(end -> end.isBefore(today))
            .map(end ->
                visit.say("activity.past-end", visit.figures().day(end), day(held.version())))
            .orElse("");
  }

  /** At least one; the reader's language first. */
  static List<Said> titles(Visit visit, Activity activity) {
    var titles = Said.all(visit, activity.title());
    return titles.isEmpty() ? List.of(new Said("", "", visit.say("activity.untitled"))) : titles;
  }

  private List<SaidGroup> descriptions(Activity activity) {
    Map<String, List<List<Said>>> groups = new LinkedHashMap<>();
    for (var description : activity.descriptions()) {
      var texts = Said.all(visit, description.text());
      if (!texts.isEmpty()) {
        groups
            .computeIfAbsent(visit.code("description", description.type()), _ -> new ArrayList<>())
            .add(texts);
      }
    }
    List<SaidGroup> written = new ArrayList<>();
    groups.forEach((heading, texts) -> written.add(group(heading, texts)));
    return written;
  }

  private static SaidGroup group(String heading, List<List<Said>> texts) {
    return new SaidGroup(
        heading,
        texts.stream().map(List::getFirst).toList(),
        texts.stream().flatMap(it -> it.stream().skip(1)).toList());
  }

  private List<Fact> facts(HeldActivity held, Link reporter) {
    var activity = held.activity();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("fact.identifier", activity.identifier()));
    facts.add(new Fact(visit.say("fact.reporter"), reporter));
    facts.add(fact("fact.status", activity.status().map(it -> status(it, held)).orElse("")));
    for (DateType type : DateType.values()) {
      activity
          .date(type)
          .ifPresent(day ->
              facts.add(
                  new Fact(
                      visit.code("date", type.code()), new Link(visit.figures().day(day), ""))));
    }
    if (activity.start().isEmpty() && activity.end().isEmpty()) {
      facts.add(fact("fact.days", ""));
    }
    activity.hierarchy().ifPresent(it -> facts.add(fact("fact.level", visit.number(it))));
    activity
        .code("activity-scope")
        .ifPresent(it -> facts.add(fact("fact.scope", visit.code("scope", it))));
    activity
        .lastUpdated()
        .ifPresent(it -> facts.add(fact("fact.updated", visit.figures().day(it))));
    return facts;
  }

  /** Said where not everybody sees everything. */
  private List<Fact> audiences(Reported reported) {
    List<Fact> facts = new ArrayList<>();
    var money = reported.money();
    boolean isMoneyApart =
        money != null && !money.equals(Audience.PUBLIC) && !money.equals(reported.audience());
    if (isMoneyApart || !reported.audience().equals(Audience.PUBLIC)) {
      facts.add(fact("edit.audience", visit.code("edit.for", reported.audience().code())));
    }
    if (money != null && isMoneyApart) {
      facts.add(fact("edit.money", visit.code("edit.for", money.code())));
    }
    return facts;
  }

  private String status(String code, HeldActivity held) {
    boolean isDated = held.version().claimedAt() != null;
    return visit.say(
        isDated ? "fact.status-stated" : "fact.status-received",
        visit.code("status", code),
        day(held.version()));
  }

  private Fact fact(String key, String value) {
    return new Fact(visit.say(key), new Link(value.isEmpty() ? visit.say("unknown") : value, ""));
  }
}
