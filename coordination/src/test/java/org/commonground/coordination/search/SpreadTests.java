package org.commonground.coordination.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.search.ActivityFixture.anActivity;
import static org.commonground.coordination.search.ActivityFixture.element;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.commonground.iati.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What activities leave out is counted, and found, as left out. */
class SpreadTests {
  @TempDir Path folder;
  private SearchFixture register;

  @BeforeEach
  void open() {
    register = SearchFixture.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    register.close();
  }

  private void state(ActivityFixture activity) {
    register.register().state(activity, "2022-05-01T00:00:00Z");
  }

  @Test
  void countsAndFindsWhatStatesNoCountry() {
    state(anActivity("XM-1").in("KE"));
    state(anActivity("XM-2"));

    var spread = register.ask(SearchQuery.ALL).spread(Facet.COUNTRY);

    assertThat(spread.stated()).isEqualTo(1);
    assertThat(spread.notStated()).isEqualTo(1);
    assertThat(register.identifiers(SearchQuery.ALL.choosing(Facet.COUNTRY, Facet.NONE)))
        .containsExactly("XM-2");
    assertThat(register.identifiers(SearchQuery.ALL.choosing(Facet.COUNTRY, Facet.ANY)))
        .containsExactly("XM-1");
  }

  @Test
  void anEventIsInTheCountryOfItsVenue() {
    var venue =
        Element.of("location")
            .withContents(List.of(element("administrative", "vocabulary", "A4", "code", "eg")));
    state(anActivity("XM-1").in("KE").with(venue));
    state(anActivity("XM-2").with(venue));

    assertThat(register.identifiers(SearchQuery.ALL.choosing(Facet.COUNTRY, "EG")))
        .containsExactlyInAnyOrder("XM-1", "XM-2");
    assertThat(register.identifiers(SearchQuery.ALL.choosing(Facet.REGION, "015")))
        .containsExactlyInAnyOrder("XM-1", "XM-2");
  }

  @Test
  void aSourceThatWritesTheReservedWordsStatesNothing() {
    state(anActivity("XM-1").in("None").with("activity-status", "code", "any"));

    var found = register.ask(SearchQuery.ALL);

    assertThat(found.spread(Facet.COUNTRY).notStated()).isEqualTo(1);
    assertThat(found.spread(Facet.STATUS).notStated()).isEqualTo(1);
    assertThat(found.counts(Facet.COUNTRY)).isEmpty();
  }

  @Test
  void anEventOrASectorIsNoThemeOfTheStrategy() {
    state(anActivity("XM-1").about("area-travel"));
    state(anActivity("XM-2").about("event-workshop"));
    state(anActivity("XM-3").with("sector", "code", "15210"));

    assertThat(register.identifiers(SearchQuery.ALL.choosing(Facet.THEME, Facet.ANY)))
        .containsExactly("XM-1");
  }

  @Test
  void aClosedActivityWithoutEndRanUntilItWasLastStated() {
    state(anActivity("XM-1").starting("2019-03-01").with("activity-status", "code", "4"));

    var found = register.ask(SearchQuery.ALL);

    assertThat(found.counts(Facet.YEAR))
        .extracting(SearchResult.Count::code)
        .containsExactly("2019", "2020", "2021", "2022");
    assertThat(found.runningOn()).isZero();
  }

  @Test
  void whatIsInImplementationWithoutEndRunsUntilToday() {
    state(anActivity("XM-1").starting("2024-03-01").with("activity-status", "code", "2"));
    state(anActivity("XM-2").starting("2030-01-01"));

    var found = register.ask(SearchQuery.ALL);

    assertThat(found.counts(Facet.YEAR))
        .extracting(SearchResult.Count::code)
        .containsExactly("2024", "2025", "2026", "2030");
    assertThat(found.runningOn()).isEqualTo(1);
  }
}
