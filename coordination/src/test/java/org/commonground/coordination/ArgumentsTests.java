package org.commonground.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTests {

  @Test
  void sortsFlagsValuesAndTheRest() {
    var arguments = arguments("a.xml", "--json", "--data", "here", "b.xml", "--port=80");

    assertThat(arguments.has("--json")).isTrue();
    assertThat(arguments.find("--data")).contains("here");
    assertThat(arguments.get("--port")).isEqualTo("80");
    assertThat(arguments.others()).containsExactly("a.xml", "b.xml");
  }

  @Test
  void afterTwoDashesEverythingIsAPath() {
    assertThat(arguments("--", "--json", "-x").others()).containsExactly("--json", "-x");
  }

  @Test
  void aSingleDashIsAWordOfItsOwn() {
    assertThat(arguments("-").others()).containsExactly("-");
  }

  @Test
  void refusesAnOptionThatItDoesNotKnow() {
    assertThatThrownBy(() -> arguments("--jsonn"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("--jsonn");
  }

  @Test
  void refusesAnOptionWithoutItsValue() {
    assertThatThrownBy(() -> arguments("--data"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("--data needs a value");
  }

  @Test
  void refusesToDoWithoutANecessaryOption() {
    assertThatThrownBy(() -> arguments().get("--data"))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("--data is missing");
  }

  @Test
  void refusesWordsThatNoOptionClaims() {
    assertThatThrownBy(() -> arguments("extra").withoutOthers())
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("extra");
  }

  private static Arguments arguments(String... words) {
    return Arguments.of(List.of(words), Set.of("--json"), Set.of("--data", "--port"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refusesAnEmptyPathBecauseItWouldMeanTheFolderOneStandsIn(String path) {
    assertThatThrownBy(() -> Arguments.of(List.of(path), Set.of(), Set.of()))
        .isInstanceOf(WrongUse.class)
        .hasMessage("A path is empty");
  }

  @Test
  void refusesAnEmptyValue() {
    assertThatThrownBy(() -> Arguments.of(List.of("--data="), Set.of(), Set.of("--data")))
        .isInstanceOf(WrongUse.class)
        .hasMessage("The option --data is empty");
  }

  @Test
  void refusesAnOptionThatStandsThereTwice() {
    assertThatThrownBy(
            () -> Arguments.of(List.of("--data", "a", "--data", "b"), Set.of(), Set.of("--data")))
        .isInstanceOf(WrongUse.class)
        .hasMessageContaining("--data stands there twice");
  }
}
