package org.commonground.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that nations spell in their own ways, alone and beside words that only look like them. */
class OtherSpellingsTests {

  @ParameterizedTest(name = "{0} may be {1}")
  @CsvSource({
    "Tschernikow, Chernikov",
    "Czernikow, Chernikov",
    "Schurawljow, Zhuravlev",
    "Sacharkin, Zakharkin",
    "Szczerbinow, Shcherbinov",
    "Hagopshian, Hakobshyan",
    "Krikorian, Grigoryan",
    "Papachrou, Papahrou",
    "Mpalakis, Balakis",
    "Soekardjo, Sukarjo",
    "Tjipto, Cipto",
    "Xirsane, Hirsane",
    "Diallo, Jallow",
    "Ouedraogo, Wedraogo",
    "Cabdi, Abdi",
    "Garabed, Karapet",
    "Wjatscheslaw, Vyacheslav",
  })
  void spellingsOfOneNameShareAReading(String one, String other) {
    assertThat(token(one).sharesReading(token(other))).isTrue();
    assertThat(token(other).sharesReading(token(one))).isTrue();
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Petrov, Pavlov",
    "Ivanova, Ivanov",
    "Karapetyan, Karagozyan",
    "Nikos, Nikas",
    "Diallo, Diarra",
    "Martin, Marin",
    "Maria, Marina",
  })
  void otherNamesShareNone(String one, String other) {
    assertThat(token(one).sharesReading(token(other))).isFalse();
  }

  @Test
  void noGroupOfNationalSpellingsStandsInAnotherOrNamesAWordTwice() {
    List<List<String>> groups =
        Arrays.stream(NationalSpellings.GROUPS).map(it -> List.of(it.split(" ", -1))).toList();

    for (List<String> group : groups) {
      assertThat(group).doesNotHaveDuplicates();
      assertThat(groups).filteredOn(it -> it.containsAll(group)).containsExactly(group);
    }
  }

  private static Token token(String word) {
    return ParsedName.ofPerson(word).tokens[0];
  }
}
