package org.commonground.coordination.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownOrganisationsTests {

  private final KnownOrganisations organisations = KnownOrganisations.load();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "UNODC, unodc",
    "unodc, unodc",
    "UNODC – United Nations Office on Drugs and Crime, unodc",
    "United Nations Office of Drugs and Crime, unodc",
    "United Nations Office on Drugs & Crime (UNODC), unodc",
    "UN Office on Drugs and Crime, unodc",
    "ONUDC, unodc",
    "УНП ООН, unodc",
    "XM-DAC-41128, unodc",
    "United Nations Fund for Peacebuilding (FNUCP)), pbf",
    "Peacebuilding Fund, pbf",
    "International Organisation for Migration (IOM), iom",
    "The World Bank, world-bank",
    "UNWOMEN, un-women",
    "U.N. Women, un-women",
    "Haut-Commissariat des Nations Unies aux droits de l'homme, ohchr",
    "haut commissariat des nations unies aux droits de l’homme, ohchr",
    "مفوضية الأمم المتحدة لشؤون اللاجئين, unhcr",
    "联合国开发计划署, undp",
    "OASG/ROLSI, orolsi",
    "IPA CIS, ipa-cis",
    "ICPO-Interpol, interpol",
    "AoC, unaoc"
  })
  void findsAnyOfTheirSpellings(String text, String key) {
    assertThat(organisations.find(text)).map(KnownOrganisation::key).hasValue(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " - ",
        "Office",
        "United Nations Office",
        "Ministry of Interior",
        "UNICEF Japan"
      })
  void neverGuesses(String text) {
    assertThat(organisations.find(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ODA", "DPA", "PAM", "SCO", "Global Compact"})
  void leavesShortFormsWithSeveralMeaningsToAPerson(String text) {
    assertThat(organisations.find(text)).isEmpty();
  }

  @Test
  void listsThoseOfTheCompact() {
    assertThat(organisations.listCompact())
        .extracting(KnownOrganisation::key)
        .contains("unoct", "cted", "unodc", "unesco", "interpol", "wco", "ipu", "fatf")
        .doesNotContain("osce", "igad", "icrc");
  }

  @Test
  void namesThoseOfTheCompactInSixLanguages() {
    assertThat(organisations.listCompact())
        .allSatisfy(organisation -> assertThat(organisation.name().languages()).hasSize(6));
  }

  @Test
  void showsTheAcronymWhereThereIsOne() {
    assertThat(organisations.find("UNOCT").orElseThrow().shortName(Locale.FRENCH))
        .isEqualTo("UNOCT");
    assertThat(organisations.find("World Bank").orElseThrow().shortName(Locale.FRENCH))
        .isEqualTo("Groupe de la Banque mondiale");
  }

  @Test
  void usesEachKeyOnceAndKnownOrganisationTypes() {
    assertThat(organisations.list()).extracting(KnownOrganisation::key).doesNotHaveDuplicates();
    assertThat(organisations.list())
        .extracting(KnownOrganisation::type)
        .isSubsetOf("10", "21", "30", "40", "80", "90");
  }

  @Test
  void refusesASpellingThatMeansTwoOrganisations() {
    var one = organisation("one", "Same Name");
    var two = organisation("two", "same-name");

    assertThatThrownBy(() -> new KnownOrganisations(List.of(one, two)))
        .hasMessage("one and two share the spelling samename");
  }

  private static KnownOrganisation organisation(String key, String name) {
    return new KnownOrganisation(
        key,
        null,
        LocalisedName.english(name),
        List.of(),
        List.of(),
        "40",
        KnownOrganisation.Compact.NOT_LISTED);
  }
}
