package org.commonground.matching.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.matching.lists.PlainListReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented people of China, Korea and Japan, found under other spellings of their names. */
class EastAsianNamesTests {
  private static final Screener SCREENER = screener();

  private static Screener screener() {
    String csv =
        """
        reference,name,birth_dates,nationalities
        XIAOMING,CHEN Xiaoming,1970-05-03,CN
        GUOQIANG,周国强,1961-02-11,CN
        YUMEI,歐陽玉梅,1980-07-21,TW
        YONGHO,"RI, Yong-ho",1962-07-01,KP
        SEONGEUN,정성은,1971-09-30,KR
        CHOLSU,PAK Chol-su,1958-01-20,KP
        SHOTA,松下翔太,1966-03-04,JP
        KENJI,"ONO, Kenji",1977-10-05,JP
        YUKO,"MATSUOKA, Yuko",1984-02-11,JP
        RONGMING,"CHEN, Rongming",1969-04-23,CN
        YUSUF,يوسف خالد,1979-12-01,SY
        """;
    return Screener.of(
        List.of(PlainListReader.read("L", null, csv.getBytes(StandardCharsets.UTF_8)).list()),
        ScreeningSettings.usual());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "陈晓明 | XIAOMING",
        "陳曉明 | XIAOMING",
        "XIAO MING CHEN | XIAOMING",
        "CHEN HSIAO-MING | XIAOMING",
        "Chan Siu Ming | XIAOMING",
        "TAN XIAOMING | XIAOMING",
        "ZHOU GUOQIANG | GUOQIANG",
        "Guo Qiang Zhou | GUOQIANG",
        "CHOU KUO-CHIANG | GUOQIANG",
        "CHOW KWOK KEUNG | GUOQIANG",
        "周國強 | GUOQIANG",
        "OUYANG YUMEI | YUMEI",
        "OUYANG YU MEI | YUMEI",
        "欧阳玉梅 | YUMEI",
        "LEE YOUNG HO | YONGHO",
        "LEE YOUNGHO | YONGHO",
        "YI YEONG-HO | YONGHO",
        "리영호 | YONGHO",
        "李永浩 | YONGHO",
        "JUNG SUNG EUN | SEONGEUN",
        "CHUNG SEONGEUN | SEONGEUN",
        "JEONG SONG-UN | SEONGEUN",
        "PARK CHEOLSU | CHOLSU",
        "PARK CHUL SOO | CHOLSU",
        "박철수 | CHOLSU",
        "朴哲秀 | CHOLSU",
        "小野 けんじ | KENJI",
        "オノ ケンジ | KENJI",
        "OHNO KENZI | KENJI",
        "小野 健二 | KENJI",
        "小野健司 | KENJI",
        "松岡裕子 | YUKO",
        "CHAN WING MING | RONGMING",
        "CHAN WINGMING | RONGMING",
        "TAN ENG BENG | RONGMING",
      })
  void isFoundFirstByNameAlone(String name, String reference) {
    assertThat(SCREENER.rank(Traveller.named("T", name)).matches().getFirst().reference())
        .isEqualTo(reference);
  }

  @Test
  void anotherSystemOfLatinLettersIsNamed() {
    List<Match> matches = SCREENER.rank(Traveller.named("T", "TAN XIAOMING")).matches();

    assertThat(matches.getFirst().evidence())
        .anyMatch(it -> it.operation() == org.commonground.matching.Operation.READING);
  }
}
