package org.commonground.coordination.pages.views;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.commonground.coordination.activities.ActivityId;
import org.commonground.coordination.search.Hit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeighboursTests {
  private static final LocalDate FIRST = LocalDate.of(2019, 6, 1);

  @Test
  void eventsOfOneCountryWithinAFortnightAreSetSideBySide() {
    var one = event("one", FIRST, "KE");
    var other = event("other", FIRST.plusDays(14), "KE", "UG");
    assertThat(Neighbours.of(List.of(other, one)))
        .containsOnlyKeys("KE")
        .containsEntry("KE", List.of(one, other));
  }

  @Test
  void aDayMoreOrAnotherCountryIsNotNear() {
    var events =
        List.of(
            event("one", FIRST, "KE"),
            event("later", FIRST.plusDays(15), "KE"),
            event("elsewhere", FIRST, "UG"));
    assertThat(Neighbours.of(events)).isEmpty();
  }

  @Test
  void oneThatIsNearNothingStaysOut() {
    var one = event("one", FIRST, "KE");
    var same = event("same", FIRST, "KE");
    var far = event("far", FIRST.plusDays(20), "KE");
    assertThat(Neighbours.of(List.of(one, far, same))).containsEntry("KE", List.of(one, same));
  }

  @Test
  void withoutADayOrACountryNothingIsNear() {
    assertThat(Neighbours.of(List.of(event("one", null, "KE"), event("other", FIRST)))).isEmpty();
  }

  private static Hit event(String identifier, @Nullable LocalDate start, String... countries) {
    var id = new ActivityId(UUID.nameUUIDFromBytes(identifier.getBytes(UTF_8)));
    return new Hit(
        id,
        identifier,
        identifier,
        "en",
        List.of(),
        List.of(),
        start,
        start,
        "2",
        List.of(countries),
        List.of("event-workshop"),
        "reporter",
        List.of(),
        0,
        List.of());
  }
}
