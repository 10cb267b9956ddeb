package org.commonground.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAlignmentTests {

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Yaromir Voron | Yaromir Voron | EXACT EXACT",
        "Voron Yaromir | Yaromir Voron | EXACT EXACT",
        "Sergey Voron | Sergei Voron | EXACT ROMANISATION",
        "Yaromit Voron | Yaromir Voron | EXACT TYPO",
        "Y Voron | Yaromir Voron | EXACT INITIAL",
        "Mohammed Voron | Muhamad Voron | CONSONANTS EXACT",
        "Bill Voron | William Voron | EXACT NICKNAME",
        "Voron Yarom | Voron Yaromirslav | EXACT TRUNCATED",
        "Abu Talib | Abutalib | SPLIT",
        "Abutalib | Abu Talib | JOINED",
        "Voronyaromir | Yaromir Voron | JOINED",
        "Yaromirpetrvoron | Yaromir Petr Voron | JOINED",
        "Voronyaromirpetr | Yaromir Petr Voron | JOINED",
        "Yaromirpetrvoron | VORON, Yaromir Petr | JOINED",
        "Yaromirpetr Voron | VORON, Yaromir Petr | EXACT JOINED",
        "Yaromirabdulrahman | Yaromir Abdul Rahman | JOINED",
        "Yarumirpitrvuron | VORON, Yaromir Petr | JOINED",
        "Andersen Petr | ANDREAS SEAN Petr | EXACT CONFLICT MISSING",
        "YP Voron | VORON, Yaromir Petr | EXACT INITIAL INITIAL",
        "AEP Voron | VORON, Anatol Elias Petr | EXACT INITIAL INITIAL INITIAL",
        "AEP Voron | VORON, Anatol Petr | EXACT CONFLICT MISSING",
        "Chan Wing Ming | CHEN Rongming | CONSONANTS SPLIT",
        "Chen Rongming | CHAN Wing-ming | CONSONANTS JOINED",
        "Lee Jin Woo | YI Jinu | READING SPLIT",
        "Tschernikow Ilja | CHERNIKOV, Ilya | READING ROMANISATION",
        "Yaromirmr Voron | Yaromir Voron | EXACT GLUED_TITLE",
        "Mullahyaromir Voron | Yaromir Voron | EXACT GLUED_TITLE",
        "Yaromitmrs Voron | Yaromir Voron | EXACT TYPO",
        "Yaromir Voron | Yaromir Kestrel | CONFLICT EXACT",
        "Yaromir Petr Voron | Yaromir Voron | EXACT EXACT EXTRA",
        "Yaromir Voron | Yaromir Petr Voron | EXACT EXACT MISSING",
      })
  void namesEachStep(String ours, String theirs, String operations) {
    assertThat(operations(ours, theirs)).containsExactlyInAnyOrder(operations.split(" ", -1));
  }

  private static List<String> operations(String ours, String theirs) {
    var alignment = new NameAlignment(TokenFrequencies.builtIn());
    alignment.ours(ParsedName.ofPerson(ours));
    double sum = alignment.align(ParsedName.ofListedPerson(theirs, new ReadWords()));
    List<String> operations = new ArrayList<>();
    double steps = 0;
    for (AlignedTokens step : alignment.steps()) {
      operations.add(step.operation().name());
      steps += step.weight();
    }
    assertThat(steps).isCloseTo(sum, within(1e-9));
    return operations;
  }

  @Test
  void aRareNameSaysMoreThanACommonOne() {
    assertThat(weight("Yaromir")).isGreaterThan(weight("Mohammed") + 4);
  }

  private static double weight(String name) {
    var alignment = new NameAlignment(TokenFrequencies.builtIn());
    alignment.ours(ParsedName.ofPerson(name));
    return alignment.align(ParsedName.ofPerson(name));
  }

  @Test
  void countingAnewIsTheSameAsCountingChanges() {
    List<ParsedName> first = List.of(ParsedName.ofPerson("Yaromir Voron"));
    List<ParsedName> second = List.of(ParsedName.ofPerson("Yaromir Kestrel"));

    TokenFrequencies changed = TokenFrequencies.of(first).changed(second, first);

    Token token = second.getFirst().tokens[0];
    assertThat(changed.weight(token)).isEqualTo(TokenFrequencies.of(second).weight(token));
  }

  @Test
  void wordsRunTogetherSayWhatTheySayApart() {
    var alignment = new NameAlignment(TokenFrequencies.builtIn());
    ParsedName theirs = ParsedName.ofListedPerson("Yaromir Petr Voron", new ReadWords());
    alignment.ours(ParsedName.ofPerson("Yaromir Petr Voron"));
    double apart = alignment.align(theirs);

    alignment.ours(ParsedName.ofPerson("Yaromirpetrvoron"));
    double together = alignment.align(theirs);

    assertThat(together).isBetween(apart - 1, apart);
    assertThat(alignment.steps().getFirst().theirs()).isEqualTo("Yaromir Petr Voron");
    assertThat(alignment.pairs()).isEqualTo(2);
  }
}
