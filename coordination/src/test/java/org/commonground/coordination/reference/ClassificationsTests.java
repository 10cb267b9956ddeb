package org.commonground.coordination.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.commonground.iati.codelists.Codelists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationsTests {

  private final Classifications classifications = new Classifications(Codelists.standard());

  @ParameterizedTest(name = "sector vocabulary {0} has {1}: {2}")
  @CsvSource({
    "'', 15210, Security system management and reform",
    "1, 15210, Security system management and reform",
    "2, 152, 'Conflict, peace and security'"
  })
  void namesSectors(String vocabulary, String code, String name) {
    var classification = Classification.findBySectorVocabulary(vocabulary).orElseThrow();

    assertThat(classifications.find(classification, code))
        .map(term -> term.name(Locale.ENGLISH))
        .hasValue(name);
  }

  @Test
  void namesGoalsAndTargetsOfTags() {
    var goals = Classification.findByTagVocabulary("2").orElseThrow();
    var targets = Classification.findByTagVocabulary("3").orElseThrow();

    assertThat(classifications.find(goals, "16").orElseThrow().name(Locale.FRENCH))
        .isEqualTo("Paix, justice et institutions efficaces");
    assertThat(classifications.find(targets, "16.a").orElseThrow().parent()).isEqualTo("16");
    assertThat(classifications.list(goals)).hasSize(17);
    assertThat(classifications.list(targets)).hasSize(169);
  }

  @Test
  void namesGoalsGroupsAndDacRegionsInAllSixLanguages() {
    for (var list : List.of(Classification.SDG_GOAL, Classification.DAC_3_DIGIT)) {
      assertThat(classifications.list(list))
          .allSatisfy(term -> assertThat(term.name().languages()).hasSize(6));
    }
    assertThat(Reference.load().regions().listDac())
        .allSatisfy(region -> assertThat(region.name().languages()).hasSize(6));
  }

  @Test
  void namesTheWiderGroupsThatFilesUseAndTheCodeListLeavesOut() {
    assertThat(classifications.find(Classification.DAC_3_DIGIT, "120"))
        .map(term -> term.name(Locale.ENGLISH))
        .hasValue("Health");
    assertThat(classifications.find(Classification.DAC_3_DIGIT, "700"))
        .map(term -> term.name(Locale.of("ru")))
        .hasValue("Гуманитарная помощь");
  }

  @Test
  void leadsFromASectorToItsGroup() {
    assertThat(classifications.list(Classification.DAC_5_DIGIT))
        .isNotEmpty()
        .allSatisfy(sector ->
            assertThat(
                    classifications.find(
                        Classification.DAC_3_DIGIT, String.valueOf(sector.parent())))
                .isPresent());
  }

  @Test
  void doesNotKnowOtherVocabulariesAndCodes() {
    assertThat(Classification.findBySectorVocabulary("99")).isEmpty();
    assertThat(Classification.findByTagVocabulary("")).isEmpty();
    assertThat(classifications.find(Classification.DAC_5_DIGIT, "99999")).isEmpty();
  }
}
