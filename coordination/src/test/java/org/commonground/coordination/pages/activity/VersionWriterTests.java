package org.commonground.coordination.pages.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.activities.AsOf;
import org.commonground.coordination.activities.Source;
import org.commonground.coordination.activities.Version;
import org.commonground.coordination.pages.Links;
import org.commonground.coordination.pages.Visit;
import org.commonground.coordination.pages.Words;
import org.commonground.coordination.pages.activity.ActivityPage.VersionRow;
import org.commonground.coordination.reference.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the history says about two files that a register received on one day in 2026. */
class VersionWriterTests {
  private static final Instant RECEIVED = Instant.parse("2026-11-22T09:00:00Z");
  private static final Instant CLAIMED = Instant.parse("2016-04-18T14:40:44Z");
  private static final Version FIRST = version(1, CLAIMED, CLAIMED, RECEIVED);

  @Test
  void aVersionIsDatedByItsSourceEvenWhereItCountsFromItsReceipt() {
    VersionRow row = newest(version(2, CLAIMED, RECEIVED, null));

    assertThat(row.dated()).isEqualTo("18 April 2016");
    assertThat(row.received()).isEqualTo("22 November 2026 (import of files)");
    assertThat(row.counts()).isEqualTo("from 22 Nov 2026");
    assertThat(row.note()).startsWith("The source gives the same date for this version");
  }

  @Test
  void aVersionThatWasReplacedSaysForWhichDaysItIsShown() {
    VersionRow row =
        writer().rows(List.of(version(2, CLAIMED, RECEIVED, null), FIRST), 2).getLast();

    assertThat(row.counts()).isEqualTo("18 Apr 2016 – 21 Nov 2026");
    assertThat(row.note()).isEmpty();
  }

  @Test
  void aSourceWithoutADateIsSaidToHaveNone() {
    VersionRow row = newest(version(2, null, RECEIVED, null));

    assertThat(row.dated()).isEqualTo("not dated");
    assertThat(row.note()).startsWith("The source gives no date");
  }

  @Test
  void aDateAfterTheReceiptIsSaidToBeOne() {
    assertThat(newest(version(2, RECEIVED, RECEIVED, null)).note())
        .startsWith("The source gives a date after the receipt");
  }

  @Test
  void leadsToTheRecordAsItIsKept() {
    VersionRow row = newest(version(2, CLAIMED, RECEIVED, null));

    assertThat(row.xml()).endsWith(".xml?version=2");
    assertThat(row.fingerprint()).isEqualTo("4214a65b");
  }

  private static VersionRow newest(Version version) {
    return writer().rows(List.of(version, FIRST), version.sequence()).getFirst();
  }

  private static VersionWriter writer() {
    return new VersionWriter(
        new Visit(
            Language.ENGLISH,
            AsOf.NOW,
            LocalDate.of(2026, 11, 22),
            new Links("/activities/x", Map.of()),
            List.of(),
            new Words()));
  }

  private static Version version(
      long sequence, @Nullable Instant claimed, Instant stated, @Nullable Instant superseded) {
    return new Version(
        new ActivityId(new UUID(0, 1)),
        sequence,
        claimed,
        stated,
        superseded,
        RECEIVED,
        "import",
        new Source("uganda.xml", "4214a65b", 74032));
  }
}
