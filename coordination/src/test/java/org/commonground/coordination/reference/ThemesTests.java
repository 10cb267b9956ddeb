package org.commonground.coordination.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesTests {

  private final Themes themes = Themes.load();

  @Test
  void namesAndDescribesEveryThemeInSixLanguages() {
    assertThat(themes.list())
        .allSatisfy(theme -> {
          assertThat(theme.name().languages()).hasSize(6);
          assertThat(theme.shortName().languages()).hasSize(6);
          assertThat(theme.description().languages()).hasSize(6);
        });
  }

  @Test
  void usesEachCodeOnceAndNamesItsKind() {
    assertThat(themes.list()).extracting(Theme::code).doesNotHaveDuplicates();
    assertThat(themes.list())
        .allSatisfy(theme -> assertThat(theme.code()).startsWith(prefix(theme.kind())));
  }

  private static String prefix(Theme.Kind kind) {
    return switch (kind) {
      case PILLAR -> "pillar-";
      case AREA -> "area-";
      case RESOLUTION -> "res-";
      case PREVENTION_AREA -> "pve-";
      case EVENT -> "event-";
      case ROLE -> "role-";
    };
  }

  @Test
  void holdsTheWholeVocabulary() {
    assertThat(themes.pillars())
        .extracting(Theme::code)
        .containsExactly("pillar-1", "pillar-2", "pillar-3", "pillar-4");
    assertThat(themes.areas()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(themes.list(Theme.Kind.RESOLUTION))
        .extracting(Theme::code)
        .containsExactly(
            "res-1373", "res-1624", "res-2178", "res-2396", "res-2462", "res-2482", "res-73-305");
    assertThat(themes.list(Theme.Kind.PREVENTION_AREA)).hasSize(7);
    assertThat(themes.list(Theme.Kind.EVENT))
        .extracting(Theme::code)
        .contains("event-workshop", "event-side-event");
    assertThat(themes.list(Theme.Kind.ROLE))
        .extracting(Theme::code)
        .contains("role-parliamentarians", "role-victims");
  }

  @Test
  void reachesEveryAreaFromItsPillars() {
    assertThat(themes.areas())
        .allSatisfy(area ->
            assertThat(themes.pillarsOf(area))
                .isNotEmpty()
                .allSatisfy(pillar -> assertThat(themes.areasOf(pillar)).contains(area)));
    assertThat(themes.pillars())
        .allSatisfy(pillar -> assertThat(themes.areasOf(pillar)).isNotEmpty());
  }

  @ParameterizedTest(name = "{0} is reported under {1}")
  @CsvSource({
    "area-civil-society, Pillar I Pillar IV", "area-victims, Pillar I Pillar IV",
    "area-financing, Pillar II", "area-travel, Pillar II"
  })
  void placesAreasAsBriefingsDo(String area, String pillars) {
    var names =
        themes.pillarsOf(themes.find(area).orElseThrow()).stream()
            .map(pillar -> pillar.shortName().in(Locale.ENGLISH))
            .toList();

    assertThat(String.join(" ", names)).isEqualTo(pillars);
  }

  @Test
  void saysWhatACodeClassifies() {
    assertThat(themes.kindOf("res-2396")).hasValue(Theme.Kind.RESOLUTION);
    assertThat(themes.kindOf("15210")).isEmpty();
    assertThat(themes.find("AREA-TRAVEL")).isEmpty();
  }
}
