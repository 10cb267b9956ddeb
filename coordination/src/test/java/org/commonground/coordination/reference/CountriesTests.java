package org.commonground.coordination.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.commonground.iati.codelists.Codelists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTests {

  private final Regions regions = Regions.load(Codelists.standard());
  private final Countries countries = Countries.load(regions);

  @Test
  void listsAllCountriesAndAreasByCode() {
    assertThat(countries.list())
        .hasSize(249)
        .isSortedAccordingTo((a, b) -> a.alpha2().compareTo(b.alpha2()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesEveryCountryInEachLanguage(Language language) {
    assertThat(countries.list())
        .allSatisfy(country ->
            assertThat(country.name().find(language)).hasValueSatisfying(CountriesTests::isClean));
  }

  private static void isClean(String name) {
    assertThat(name)
        .isNotBlank()
        .isEqualTo(name.strip())
        .doesNotContain("*", "  ", "(the)", "(l’)", "(el)");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "AF, Afghanistan",
    "af, Afghanistan",
    "AFG, Afghanistan",
    "004, Afghanistan",
    " LY , Libya",
    "CI, Côte d’Ivoire",
    "PS, State of Palestine",
    "XK, Kosovo (UNSCR 1244)",
    "BO, Bolivia (Plurinational State of)",
    "TR, Türkiye",
    "TW, Taiwan Province of China"
  })
  void findsByEachCode(String code, String name) {
    assertThat(countries.find(code)).map(country -> country.name(Locale.ENGLISH)).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ZZ", "AN", "999", "Somalia"})
  void doesNotKnowOtherCodes(String code) {
    assertThat(countries.find(code)).isEmpty();
  }

  @Test
  void usesEachCodeOnce() {
    var codes = new HashSet<String>();
    for (var country : countries.list()) {
      assertThat(codes.add(country.code().alpha2())).isTrue();
      assertThat(codes.add(country.code().alpha3())).isTrue();
      assertThat(codes.add(String.valueOf(country.code().m49()))).isTrue();
    }
  }

  @Test
  void knowsTheGroupsOfStatesWithSpecialNeeds() {
    assertThat(countries.find("TD").orElseThrow().groups())
        .containsExactlyInAnyOrder(Country.Group.LDC, Country.Group.LLDC);
    assertThat(countries.find("JM").orElseThrow().groups()).containsExactly(Country.Group.SIDS);
    assertThat(countries.find("FR").orElseThrow().groups()).isEmpty();
  }

  @Test
  void ordersNamesAsTheLanguageDoes() {
    var french = names(Locale.FRENCH);
    assertThat(french.indexOf("Égypte"))
        .isBetween(french.indexOf("Djibouti"), french.indexOf("Espagne"));
    var russian = names(Locale.of("ru"));
    assertThat(russian).first().isEqualTo("Австралия");
    var chinese = names(Locale.CHINESE);
    assertThat(chinese.indexOf("阿富汗")).isLessThan(chinese.indexOf("法国"));
    assertThat(chinese.indexOf("法国")).isLessThan(chinese.indexOf("中国"));
  }

  private List<String> names(Locale locale) {
    return countries.listByName(locale).stream().map(country -> country.name(locale)).toList();
  }

  @Test
  void listsTheCountriesOfARegionAndOfThoseBelowIt() {
    var centralAsia = regions.find("143").orElseThrow();

    assertThat(countries.listIn(centralAsia))
        .extracting(Country::alpha2)
        .containsExactly("KG", "KZ", "TJ", "TM", "UZ");
    assertThat(countries.listIn(regions.world())).hasSize(249);
    assertThat(countries.listIn(regions.find("002").orElseThrow())).hasSize(60);
  }

  @Test
  void refusesACodeOfTheWrongShape() {
    assertThatThrownBy(() -> new CountryCode("AFG", "AF", "004"))
        .hasMessageContaining("expected codes of 2 letters, 3 letters and 3 digits");
  }

  @Test
  void findsAStateByExactlyItsEnglishOrFrenchName() {
    assertThat(countries.findByName("netherlands")).map(Country::alpha2).hasValue("NL");
    assertThat(countries.findByName("Pays-Bas")).map(Country::alpha2).hasValue("NL");
    assertThat(countries.findByName("Government of the Netherlands")).isEmpty();
  }
}
