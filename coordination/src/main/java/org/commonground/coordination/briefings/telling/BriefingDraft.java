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

  /**
   * Writes it.
   *
   * @param held activities with a theme of ours that touch the period or the twelve months after
   * @param unclassified how many others ran in the period
   */
  public Briefing write(List<HeldActivity> held, long unclassified, Words words) {
    var phrases = new Phrases(language, words);
    List<Entry> entries =
        Sections.sorted(
            held.stream()
                .map(it -> Entry.of(it, names.reference().themes(), period))
                .filter(BriefingDraft::isTold)
                .toList());
    var sections = new Sections(phrases, names, new Teller(phrases, names));
    List<Entry> current =
        entries.stream().filter(it -> it.standing() != Standing.UPCOMING).toList();
    return new Briefing(
        phrases.word("briefing.title", phrases.days(period.first(), period.last())),
        language,
        period,
        asOf,
        new Headlines(phrases, names, entries).count(),
        List.of(),
        List.of(),
        sections.pillars(entries),
        sections.resolutions(current),
        List.of(),
        new MoneyAccount(phrases, names, entries).count(),
        unclassified,
        new Unknowns(phrases, entries).list(),
        List.of(),
        List.of(),
        null,
        Sections.links(entries, phrases));
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
