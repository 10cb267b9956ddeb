package org.commonground.matching.eastasian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanisationTests {

  @ParameterizedTest(name = "{0} and {1} read the same")
  @CsvSource({
    "hsiaolung, xiaolong",
    "hsueh, xue",
    "chih, zhi",
    "chiang, jiang",
    "tsai, cai",
    "tzu, zi",
    "siulung, xiaolong",
    "kwokfai, guohui",
    "cheung, zhang",
    "leung, liang",
    "yuetming, yueming",
    "jeongeun, jongun",
    "chongun, jongun",
    "jungeun, jongun",
    "donghyun, tonghyon",
    "seungwoo, sungwoo",
    "jaehyeon, chaehyon",
    "youngsoo, yeongsu",
    "kyungmin, gyeongmin",
  })
  void spellingsOfOneNameReadTheSame(String one, String other) {
    assertThat(reading(one)).isEqualTo(reading(other));
  }

  @ParameterizedTest(name = "{0} stays")
  @ValueSource(
      strings = {
        "xiaolong",
        "zhang",
        "chang",
        "yasin",
        "hashim",
        "karim",
        "maria",
        "tina",
        "daniel",
        "mohammed",
        "ivan",
        "jose",
        "henry",
        "leon",
        "georgia",
        "susan",
        "tim",
        "michael",
        "rafael",
      })
  void otherNamesStay(String name) {
    assertThat(reading(name)).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0} and {1} sound alike")
  @CsvSource({
    "zhang, chang",
    "xiaobing, xiaoping",
    "dong, tong",
    "guoqiang, kuochiang",
    "gil, kil"
  })
  void syllablesThatPassportsConfuseSoundAlike(String one, String other) {
    assertThat(sound(one)).isEqualTo(sound(other)).isPositive();
  }

  @ParameterizedTest(name = "{0} has no sound of its own")
  @ValueSource(strings = {"dina", "tina", "maria", "hassan", "peter"})
  void otherNamesHaveNoSound(String name) {
    assertThat(sound(name)).isZero();
  }

  private static String reading(String letters) {
    return new String(
        Romanisation.reading(letters.getBytes(StandardCharsets.ISO_8859_1)),
        StandardCharsets.ISO_8859_1);
  }

  private static int sound(String letters) {
    return Romanisation.sound(reading(letters).getBytes(StandardCharsets.ISO_8859_1));
  }
}
