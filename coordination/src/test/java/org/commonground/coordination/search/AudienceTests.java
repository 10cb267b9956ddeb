package org.commonground.coordination.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.search.ActivityFixture.anActivity;

import java.io.IOException;
import java.nio.file.Path;
import org.commonground.coordination.database.Audience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not for everybody is not found, not counted, not added up and not suggested. */
class AudienceTests {
  @TempDir Path folder;
  private SearchFixture register;

  @BeforeEach
  void open() {
    register = SearchFixture.in(folder);
    var secret =
        anActivity("XM-SECRET-1")
            .titled("en", "Confidential visit")
            .in("SO")
            .about("area-travel")
            .by("4", "cted")
            .running("2020-01-01", "2020-12-31")
            .budgeting("100", "USD")
            .with("related-activity", "type", "1", "ref", "XM-PARENT");
    register.register().state(secret.activity(), "2020-01-01T00:00:00Z", Audience.MEMBERS);
    register.register().state(anActivity("XM-1").titled("en", "Public workshop"));
  }

  @AfterEach
  void close() throws IOException {
    register.close();
  }

  @Test
  void isNeitherFoundNorCountedNorAddedUp() {
    SearchResult everything = register.ask(SearchQuery.ALL);

    assertThat(everything.total()).isEqualTo(1);
    assertThat(everything.counts(Facet.COUNTRY)).isEmpty();
    assertThat(everything.counts(Facet.PILLAR)).isEmpty();
    assertThat(everything.counts(Facet.YEAR)).isEmpty();
    assertThat(everything.money()).isEmpty();
    assertThat(register.search().moneyByYear(SearchQuery.ALL)).isEmpty();
    assertThat(register.identifiers(SearchQuery.ALL.below("XM-PARENT"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"confidential", "confidentail", "XM-SECRET-1", "XM-SECRET-2", "Somalia"})
  void isNotGivenAwayByWordsOrTheirCorrection(String words) {
    SearchResult found = register.find(words);

    assertThat(found.total()).isZero();
    assertThat(found.didYouMean()).isEmpty();
  }

  @Test
  void isNotGivenAwayByChoosingItsCodes() {
    SearchResult found = register.ask(SearchQuery.ALL.choosing(Facet.COUNTRY, "SO"));

    assertThat(found.total()).isZero();
    assertThat(found.counts(Facet.COUNTRY)).isEmpty();
  }

  @Test
  void aParentThatIsHiddenNamesNoChildren() {
    var parent =
        anActivity("XM-HIDDEN").with("related-activity", "type", "2", "ref", "XM-1").activity();
    register.register().state(parent, "2020-01-01T00:00:00Z", Audience.MEMBERS);

    assertThat(register.identifiers(SearchQuery.ALL.below("XM-HIDDEN"))).isEmpty();
  }
}
