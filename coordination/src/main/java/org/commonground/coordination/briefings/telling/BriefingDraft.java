package org.commonground.coordination.briefings.telling;

import java.util.List;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.coordination.briefings.Briefing;
import org.commonground.coordination.briefings.ReportingPeriod;
import org.commonground.coordination.briefings.Standing;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.reference.Language;

/**
 * Makes a briefing out of records: the same records give the same briefing, whoever found them.
 *
 * @param period the days to report on
 * @param language to write in
 * @param asOf the day whose picture the records show
 * @param names what codes are called in that language
 */
public record BriefingDraft(ReportingPeriod period, Language language, AsOf asOf, NameBook names) {

  /** Writes it. */
  public Briefing write(Material material, Words words) {
    var phrases = new Phrases(language, words);
    List<Entry> entries = entries(material.held(), period);
    List<Entry> current =
        entries.stream().filter(it -> it.standing() != Standing.UPCOMING).toList();
    var sections = new Sections(phrases, names, new Teller(phrases, names));
    var before = new Before(phrases, names, period, entries(material.held(), period.before()));
    return new Briefing(
        phrases.word("briefing.title", phrases.days(period.first(), period.last())),
        language,
        period,
        asOf,
        before.comparison(),
        before.compare(new Headlines(phrases, names, entries).count()),
        new Charts(phrases, names, period, entries).draw(),
        before.news(entries, material.firstStated()),
        sections.pillars(entries),
        sections.resolutions(current),
        before.newPartners(entries),
        new MoneyAccount(phrases, names, entries).count(),
        material.unclassified(),
        new Unknowns(phrases, entries).list(material.isCutOff()),
        new Annex(phrases, names, entries).list(),
        List.of(),
        null,
        Sections.links(entries, phrases));
  }

  private List<Entry> entries(List<HeldActivity> held, ReportingPeriod days) {
    return Sections.sorted(
        held.stream()
            .map(it -> Entry.of(it, names.reference().themes(), days))
            .filter(BriefingDraft::isTold)
            .toList());
  }

  /** Without any day, or with days elsewhere, there is nothing to tell about the period. */
  private static boolean isTold(Entry entry) {
    var start = entry.activity().start().orElse(null);
    var end = entry.activity().end().orElse(null);
    if (start == null && end == null) {
      return false;
    }
    return entry.standing() == Standing.UPCOMING
        ? entry.period().ahead().contains(start)
        : entry.period().overlaps(start, end);
  }
}
