package org.commonground.coordination.pages.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScaleTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final Offset<Double> A_DAY = within(0.3);
  private static final Scale TWO_YEARS = new Scale(2025, 2026, TODAY);

  @Test
  void aYearOfTwoIsHalfTheDrawing() {
    var span = TWO_YEARS.span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), false);
    assertThat(span.from()).isEqualTo(0, A_DAY);
    assertThat(span.width()).isEqualTo(50, A_DAY);
    assertThat(span.style()).isEqualTo("done");
  }

  @Test
  void whatStatesNoEndIsDrawnUntilToday() {
    var span = TWO_YEARS.span(LocalDate.of(2026, 1, 1), null, false);
    assertThat(span.from() + span.width()).isEqualTo(span.today(), A_DAY);
    assertThat(span.style()).isEqualTo("open");
  }

  @Test
  void swappedDaysAreDrawnInOrder() {
    var first = LocalDate.of(2025, 2, 1);
    var last = LocalDate.of(2025, 8, 1);
    assertThat(TWO_YEARS.span(last, first, false)).isEqualTo(TWO_YEARS.span(first, last, false));
  }

  @Test
  void whatIsOutOfReachOrStatesNoDayIsNotDrawn() {
    assertThat(TWO_YEARS.span(null, null, false).isDrawn()).isFalse();
    var before = TWO_YEARS.span(LocalDate.of(1999, 1, 1), LocalDate.of(2001, 1, 1), false);
    assertThat(before.isDrawn()).isFalse();
  }

  @Test
  void whatBeganBeforeTheDrawingStartsAtItsEdge() {
    var span = TWO_YEARS.span(LocalDate.of(1999, 1, 1), LocalDate.of(2026, 12, 31), true);
    assertThat(span.from()).isZero();
    assertThat(span.width()).isEqualTo(100, A_DAY);
    assertThat(span.style()).isEqualTo("planned");
  }

  @Test
  void aSingleDayIsWideEnoughToBeSeen() {
    var span = TWO_YEARS.span(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31), false);
    assertThat(span.isDrawn()).isTrue();
    assertThat(span.wide()).isEqualTo("0.60%");
    assertThat(span.x()).isEqualTo("99.40%");
  }

  @Test
  void thereIsANameOrNoneForEachYear() {
    assertThat(TWO_YEARS.names()).containsExactly("2025", "2026");
    var names = new Scale(1997, 2026, TODAY).names();
    assertThat(names).hasSize(30).startsWith("1997", "", "", "2000");
  }

  @Test
  void withoutActivitiesThisYearIsShown() {
    assertThat(Scale.of(List.of(), TODAY)).isEqualTo(new Scale(2026, 2026, TODAY));
  }
}
