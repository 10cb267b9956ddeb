package org.commonground.coordination.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

  @ParameterizedTest
  @CsvSource({"ar, rtl", "fa, rtl", "ur-PK, rtl", "en, ltr", "zh, ltr", "'', auto"})
  void knowsWhichWayATextIsWrittenByItsLanguageAndNotByItsFirstLetter(String tag, String dir) {
    assertThat(Language.Direction.htmlValueOf(tag)).isEqualTo(dir);
  }

  @Test
  void listsTheSixInTheOrderOfTheUnitedNations() {
    assertThat(Language.list())
        .extracting(Language::tag)
        .containsExactly("ar", "zh", "en", "fr", "ru", "es");
    assertThat(Language.list())
        .extracting(Language::ownName)
        .containsExactly("العربية", "中文", "English", "Français", "Русский", "Español");
  }

  @Test
  void writesOnlyArabicFromTheRight() {
    assertThat(Language.list())
        .filteredOn(language -> language.direction() == Language.Direction.RIGHT_TO_LEFT)
        .containsExactly(Language.ARABIC);
    assertThat(Language.ARABIC.direction().htmlValue()).isEqualTo("rtl");
  }

  @ParameterizedTest(name = "lang={0}, Accept-Language: {1} gives {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "fr, 'es', FRENCH",
        "FR, -, FRENCH",
        "zh-Hans-CN, -, CHINESE",
        "zh_CN, -, CHINESE",
        "de, 'es', SPANISH",
        "'', 'ru-RU, ru;q=0.9, en;q=0.8', RUSSIAN",
        "-, 'de-DE, de;q=0.9, fr;q=0.4, es;q=0.7', SPANISH",
        "-, 'ar;q=0, en;q=0.1', ENGLISH",
        "-, '*', ENGLISH",
        "-, ';;q=x,', ENGLISH",
        "-, '', ENGLISH",
        "-, -, ENGLISH"
      })
  void choosesTheLanguageOfAVisit(String requested, String acceptLanguage, Language expected) {
    assertThat(Language.chosen(requested, acceptLanguage)).isEqualTo(expected);
  }

  @Test
  void fallsBackToEnglishThenFrenchThenAny() {
    var all = new LocalisedName(Map.of(Language.ENGLISH, "police", Language.SPANISH, "policía"));
    var french = new LocalisedName(Map.of(Language.FRENCH, "police", Language.RUSSIAN, "полиция"));
    var russian = new LocalisedName(Map.of(Language.RUSSIAN, "полиция"));

    assertThat(all.in(Locale.of("es", "MX"))).isEqualTo("policía");
    assertThat(all.in(Language.ARABIC)).isEqualTo("police");
    assertThat(all.languageFor(Language.ARABIC)).isEqualTo(Language.ENGLISH);
    assertThat(french.in(Language.ARABIC)).isEqualTo("police");
    assertThat(russian.in(Locale.GERMAN)).isEqualTo("полиция");
    assertThat(russian.languageFor(Language.ENGLISH)).isEqualTo(Language.RUSSIAN);
  }

  @Test
  void refusesAnEmptyName() {
    assertThatThrownBy(() -> new LocalisedName(Map.of()))
        .hasMessageContaining("at least one language");
    assertThatThrownBy(() -> LocalisedName.english(" ")).hasMessageContaining("no blank text");
  }
}
