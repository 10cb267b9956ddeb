package org.commonground.coordination.pages.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.pages.Changes;
import org.commonground.coordination.pages.Origin;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.ActivityQuestion;
import org.commonground.coordination.pages.activities.ActivityQuestions;
import org.commonground.coordination.pages.downloads.ExportOrders;
import org.commonground.coordination.search.Search;
import org.commonground.iati.Organisation;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers the feed of changes: what was registered or revised, the newest first, with the filters
 * of the list of activities.
 */
@Controller
final class FeedPages {
  private static final int ENTRIES = 30;
  private static final String BEFORE = "before";

  private final ActivityQuestions questions;
  private final ExportOrders orders;
  private final Search search;
  private final Activities activities;

  FeedPages(
      ActivityQuestions questions, ExportOrders orders, Search search, Activities activities) {
    this.questions = questions;
    this.orders = orders;
    this.search = search;
    this.activities = activities;
  }

  @GetMapping("/feed.atom")
  ResponseEntity<byte[]> feed(Visit visit, HttpServletRequest request) {
    var page = page(visit, Origin.of(request));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
        .cacheControl(CacheControl.noCache())
        .lastModified(page.updated())
        .body(AtomWriter.write(page));
  }

  private ChangeFeedPage page(Visit visit, String origin) {
    var query = questions.of(visit).query();
    var order = orders.of(visit, query, ExportFormat.CSV, origin);
    long before = before(visit);
    // One more than is shown tells whether there is a next page.
    List<HeldActivity> found =
        order.question().isEmpty()
            ? activities.listRecorded(before, ENTRIES + 1)
            : activities.listRecorded(
                search.listIds(query, Integer.MAX_VALUE), before, ENTRIES + 1);
    var shown = found.subList(0, Math.min(ENTRIES, found.size()));
    var links = visit.links();
    return new ChangeFeedPage(
        visit.language().tag(),
        visit.say("feed.title"),
        order.question().stream().collect(Collectors.joining("; ")),
        order.address(),
        origin + links.here(),
        origin + links.with(BEFORE, ""),
        found.size() > ENTRIES
            ? origin + links.with(BEFORE, String.valueOf(shown.getLast().version().sequence()))
            : "",
        shown.stream().map(held -> entry(visit, origin, held)).toList());
  }

  /** The number of the version before which this page begins. */
  private static long before(Visit visit) {
    String text = ActivityQuestion.value(visit, BEFORE);
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
  }

  private ChangeEntry entry(Visit visit, String origin, HeldActivity held) {
    var history = activities.history(held.version().activity());
    var sequences = history.stream().map(Version::sequence).toList();
    int at = sequences.indexOf(held.version().sequence());
    boolean isFirst = at < 0 || at + 1 == history.size();
    String title = held.activity().title().text(visit.locale());
    String named = title.isEmpty() ? held.activity().identifier() : title;
    return new ChangeEntry(
        held,
        visit.say(isFirst ? "feed.registered" : "feed.revised", named),
        held.activity().reportingOrg().map(org -> name(visit, org)).orElse(""),
        isFirst ? List.of(visit.say("history.first")) : lines(visit, history.get(at + 1), held),
        origin
            + visit.to(
                "/activities/" + held.version().activity(),
                "version",
                String.valueOf(held.version().sequence())));
  }

  private static String name(Visit visit, Organisation it) {
    String name = it.names().text(visit.locale());
    return name.isEmpty() ? it.ref() : name;
  }

  private List<String> lines(Visit visit, Version before, HeldActivity held) {
    List<String> lines = new ArrayList<>();
    activities
        .findVersion(before.activity(), before.sequence())
        .ifPresent(
            older -> lines.addAll(new Changes(visit).between(older.activity(), held.activity())));
    return lines.isEmpty() ? List.of(visit.say("history.same")) : lines;
  }
}
