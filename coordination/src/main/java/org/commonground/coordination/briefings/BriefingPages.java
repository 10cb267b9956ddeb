package org.commonground.coordination.briefings;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.pages.NotFound;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.Words;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers the briefing as a page, as JSON and as files to take away. */
@Controller
final class BriefingPages {
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final int QUARTERS = 6;

  private final Briefings briefings;
  private final BriefingWriter writer;
  private final PageTemplates templates;
  private final Words words;
  private final BriefingSettings settings;

  BriefingPages(
      Briefings briefings,
      BriefingWriter writer,
      PageTemplates templates,
      Words words,
      BriefingSettings settings) {
    this.briefings = briefings;
    this.writer = writer;
    this.templates = templates;
    this.words = words;
    this.settings = settings;
  }

  @GetMapping("/briefing")
  View briefing(
      Visit visit,
      @RequestParam(name = FROM, defaultValue = "") String from,
      @RequestParam(name = TO, defaultValue = "") String to) {
    return page(visit, Asked.of(visit, from, to), HttpServletResponse.SC_OK);
  }

  @GetMapping(path = "/briefing.json", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  BriefingDocument json(
      Visit visit,
      @RequestParam(name = FROM, defaultValue = "") String from,
      @RequestParam(name = TO, defaultValue = "") String to) {
    var asked = Asked.of(visit, from, to);
    Briefing briefing = briefings.write(asked.period(), visit.language(), visit.asOf());
    return BriefingDocument.of(briefing, asked.notes(), imprint(visit));
  }

  /** A file to take away; for days that are no period, the page that says what is wrong. */
  @GetMapping("/briefing.{ending:[a-z]{3,4}}")
  View file(
      Visit visit,
      @PathVariable("ending") String ending,
      @RequestParam(name = FROM, defaultValue = "") String from,
      @RequestParam(name = TO, defaultValue = "") String to) {
    var format =
        BriefingWriter.Format.find(ending)
            .filter(writer.formats(visit.language())::contains)
            .orElseThrow(() -> new NotFound(visit.say("briefing.page.no-form")));
    var asked = Asked.of(visit, from, to);
    if (!asked.notes().isEmpty()) {
      return page(visit, asked, HttpServletResponse.SC_BAD_REQUEST);
    }
    Briefing briefing = briefings.write(asked.period(), visit.language(), visit.asOf());
    return new BriefingDownload(writer, briefing, format);
  }

  private View page(Visit visit, Asked asked, int status) {
    ReportingPeriod period = asked.period();
    Briefing briefing = briefings.write(period, visit.language(), visit.asOf());
    var links =
        new BriefingView.Addresses(
            it -> visit.to("/activities/" + it.id()), Imprint.untold(visit.links(), period));
    var view = new BriefingView(briefing, words, imprint(visit), links);
    var downloads =
        BriefingPage.Download.of(
            writer.formats(visit.language()),
            "/briefing",
            visit,
            FROM,
            period.first().toString(),
            TO,
            period.last().toString());
    return templates.page(
        "briefing",
        new BriefingPage(visit.noting(asked.notes()), view, quarters(visit, period), downloads),
        status);
  }

  private Imprint imprint(Visit visit) {
    String own = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    return new Imprint(visit.today(), settings.origin().isEmpty() ? own : settings.origin());
  }

  /**
   * The period asked for; the last full quarter when none was, or none that can be shown.
   *
   * @param notes what could not be understood
   */
  private record Asked(ReportingPeriod period, List<String> notes) {
    static Asked of(Visit visit, String from, String to) {
      ReportingPeriod usual = ReportingPeriod.lastFullQuarter(visit.today());
      if (from.isBlank() && to.isBlank()) {
        return new Asked(usual, List.of());
      }
      return switch (AskedPeriod.of(from, to)) {
        case AskedPeriod.Understood(var period) -> new Asked(period, List.of());
        case AskedPeriod.NotUnderstood(var reason, var text) ->
            new Asked(usual, List.of(visit.say(key(reason), text)));
      };
    }

    private static String key(AskedPeriod.Reason reason) {
      return "briefing.asked." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
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
