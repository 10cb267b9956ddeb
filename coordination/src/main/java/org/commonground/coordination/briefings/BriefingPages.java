package org.commonground.coordination.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.Words;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers the briefing as a page and as JSON. */
@Controller
final class BriefingPages {
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final int QUARTERS = 6;

  private final Briefings briefings;
  private final PageTemplates templates;
  private final Words words;
  private final BriefingSettings settings;

  BriefingPages(
      Briefings briefings, PageTemplates templates, Words words, BriefingSettings settings) {
    this.briefings = briefings;
    this.templates = templates;
    this.words = words;
    this.settings = settings;
  }

  @GetMapping("/briefing")
  View briefing(
      Visit visit,
      @RequestParam(name = FROM, defaultValue = "") String from,
      @RequestParam(name = TO, defaultValue = "") String to) {
    List<String> notes = new ArrayList<>();
    ReportingPeriod period = period(visit, from, to, notes);
    Briefing briefing = briefings.write(period, visit.language(), visit.asOf());
    var links =
        new BriefingView.Addresses(
            it -> visit.to("/activities/" + it.id()), Imprint.untold(visit.links(), period));
    var view = new BriefingView(briefing, words, imprint(visit), links);
    return templates.page(
        "briefing",
        new BriefingPage(visit.noting(notes), view, quarters(visit, period), json(visit, period)));
  }

  @GetMapping(path = "/briefing.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  BriefingDocument json(
      Visit visit,
      @RequestParam(name = FROM, defaultValue = "") String from,
      @RequestParam(name = TO, defaultValue = "") String to) {
    List<String> notes = new ArrayList<>();
    ReportingPeriod period = period(visit, from, to, notes);
    Briefing briefing = briefings.write(period, visit.language(), visit.asOf());
    return BriefingDocument.of(briefing, notes, imprint(visit));
  }

  private Imprint imprint(Visit visit) {
    String own = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return new Imprint(visit.today(), settings.origin().isEmpty() ? own : settings.origin());
  }

  /** The period asked for; the last full quarter when none was, or none that can be shown. */
  private static ReportingPeriod period(Visit visit, String from, String to, List<String> notes) {
    ReportingPeriod usual = ReportingPeriod.lastFullQuarter(visit.today());
    if (from.isBlank() && to.isBlank()) {
      return usual;
    }
    return switch (AskedPeriod.of(from, to)) {
      case AskedPeriod.Understood(var period) -> period;
      case AskedPeriod.NotUnderstood(var reason, var text) -> {
        notes.add(visit.say(key(reason), text));
        yield usual;
      }
    };
  }

  private static String key(AskedPeriod.Reason reason) {
    return "briefing.asked." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String json(Visit visit, ReportingPeriod period) {
    return visit.to(
        "/briefing.json", FROM, period.first().toString(), TO, period.last().toString());
  }

  /** The quarters around the one shown, none that has not begun. */
  private static List<BriefingPage.Quarter> quarters(Visit visit, ReportingPeriod shown) {
    List<BriefingPage.Quarter> quarters = new ArrayList<>();
    ReportingPeriod now = ReportingPeriod.quarterOf(visit.today());
    LocalDate latest = ReportingPeriod.quarterOf(shown.last()).first().plusMonths(6);
    var quarter = latest.isAfter(now.first()) ? now : ReportingPeriod.quarterOf(latest);
    while (quarters.size() < QUARTERS) {
      quarters.add(quarter(visit, quarter, quarter.equals(shown)));
      quarter = ReportingPeriod.quarterOf(quarter.first().minusDays(1));
    }
    return quarters;
  }

  private static BriefingPage.Quarter quarter(
      Visit visit, ReportingPeriod quarter, boolean isShown) {
    LocalDate first = quarter.first();
    return new BriefingPage.Quarter(
        visit.say(
            "briefing.page.quarter",
            Integer.toString(first.getYear()),
            Integer.toString((first.getMonthValue() + 2) / 3)),
        visit.to("/briefing", FROM, first.toString(), TO, quarter.last().toString()),
        isShown);
  }
}
