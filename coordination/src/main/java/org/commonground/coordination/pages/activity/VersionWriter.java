package org.commonground.coordination.pages.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.commonground.coordination.activities.Activities;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.activities.HitRows;
import org.commonground.coordination.pages.activity.ActivityPage.VersionRow;
import org.jspecify.annotations.Nullable;

/** Writes when a version was stated and received, for which days it counts, and where it stands. */
record VersionWriter(Visit visit) {
  /** A claim this close to the receipt named a moment after it, and was cut. */
  private static final Duration AT_ONCE = Duration.ofMillis(1);

  /**
   * One row for each version.
   *
   * @param history the newest first
   * @param shown the number of the version that the page shows; 0 for none
   */
  List<VersionRow> rows(List<Version> history, long shown) {
    List<VersionRow> rows = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      var version = history.get(i);
      var before = i + 1 < history.size() ? history.get(i + 1) : null;
      rows.add(row(version, before, history.size() - i, version.sequence() == shown));
    }
    return rows;
  }

  private VersionRow row(Version version, @Nullable Version before, int number, boolean isShown) {
    var claimed = version.claimedAt();
    String page = "/activities/" + version.activity();
    String sequence = String.valueOf(version.sequence());
    return new VersionRow(
        visit.number(number),
        claimed == null ? visit.say("version.undated") : visit.figures().day(claimed),
        visit.say(
            "version.received",
            visit.figures().day(version.recordedAt()),
            by(version.recordedBy())),
        counts(version),
        note(version, before),
        source(version),
        version.source().fileFingerprint(),
        visit.to(page, AskedActivity.VERSION, sequence),
        visit.to(page + ".xml", AskedActivity.VERSION, sequence),
        isShown);
  }

  private String source(Version version) {
    return isWrittenHere(version)
        ? visit.say("version.edited")
        : visit.say("version.source", version.source().file(), version.source().line());
  }

  private static boolean isWrittenHere(Version version) {
    return version.recordedBy().equals(Activities.EDITED);
  }

  private String by(String name) {
    return visit.findCode("recorded-by", name.replace(' ', '-')).orElse(name);
  }

  /** The days whose picture has this version in it. */
  private String counts(Version version) {
    LocalDate first = AsOf.dayOf(version.statedAt());
    var next = version.supersededAt();
    if (next == null) {
      return HitRows.when(visit, first, null);
    }
    LocalDate last = AsOf.dayOf(next).minusDays(1);
    return last.isBefore(first) ? visit.say("version.same-day") : HitRows.when(visit, first, last);
  }

  /** Why a version counts from its receipt; empty when it counts from the date it claims. */
  private String note(Version version, @Nullable Version before) {
    var claimed = version.claimedAt();
    if (isWrittenHere(version)) {
      return "";
    }
    if (claimed == null) {
      return visit.say("version.note.undated");
    }
    if (!claimed.isBefore(version.recordedAt().minus(AT_ONCE))) {
      return visit.say("version.note.ahead");
    }
    if (before == null || claimed.equals(version.statedAt())) {
      return "";
    }
    return claimed.equals(before.claimedAt())
        ? visit.say("version.note.same-date")
        : visit.say("version.note.older-date");
  }
}
