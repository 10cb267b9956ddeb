package org.commonground.coordination.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.Test;

/** What a printed briefing says so that it can be checked. */
class BriefingViewTests {
  private static final Imprint IMPRINT =
      new Imprint(LocalDate.of(2026, 11, 22), "https://register.example.org");

  private final Briefing briefing = SampleBriefing.in(Language.ENGLISH);
  private final BriefingView view =
      new BriefingView(
          briefing,
          SampleBriefing.WORDS,
          IMPRINT,
          new BriefingView.Addresses(BriefingView::key, IMPRINT.untold(briefing)));

  @Test
  void neighbouringNumbersAreDrawnTogether() {
    List<ActivityId> records = view.notes().stream().map(it -> it.record().id()).toList();

    assertThat(
            view.numbers(List.of(records.get(4), records.get(0), records.get(2), records.get(1))))
        .isEqualTo("1–3, 5");
  }

  @Test
  void saysAsOfWhichDayItSpeaksAndWhereItCanBeMadeAgain() {
    assertThat(view.imprint())
        .isEqualTo("As stated by the end of 22 November 2026 (UTC). Made on 22 November 2026.");
    assertThat(view.address())
        .startsWith("https://register.example.org/briefing?from=2021-04-01&to=2021-06-30&")
        .contains("lang=en", "asOf=2026-11-22");
  }

  @Test
  void eachRecordSaysWhereItWasReadWhenItWasStatedAndWhereItsVersionCanBeRead() {
    BriefingView.Note note = view.notes().getFirst();

    assertThat(view.source(note)).isEqualTo("sample.xml, line 1 · stated on 10 July 2021");
    assertThat(view.address(note))
        .isEqualTo("https://register.example.org/activities/" + note.record().id() + "?version=1");
  }

  @Test
  void whatIsCountedAndNotToldIsAListWithoutPillarResolutionOrEvent() {
    assertThat(view.untold())
        .contains("from=2021-04-01", "to=2021-06-30")
        .contains("pillar=none", "resolution=none", "event=none");
  }
}
