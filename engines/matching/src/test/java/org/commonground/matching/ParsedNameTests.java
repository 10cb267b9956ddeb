package org.commonground.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsedNameTests {

  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Яромир Воронцарёв | yaromir vorontsarev",
        "Σταύρος Μελαχρινίδης | stayros melachrinidis",
        "Jürgen Größ | juergen groess",
        "이순신 | lee sunsin",
        "이 순신 | lee sunsin",
        "李小龙 | li xiaolong",
        "李小龍 | li xiaolong",
        "欧阳修 | ouyang xiu",
        "單雄信 | shan xiongxin",
        "毛 泽东 | mao zedong",
        "穆罕默德 | muhanmode",
        "卡尔·冈德森 | kal gandesen",
        "田中太郎 | tanaka taro",
        "松岡 裕子 | matsuoka hiroko",
        "森 翔太 | mori shota",
        "森 健 | mori ken",
        "林健太郎 | hayashi kentaro",
        "林小明 | lin xiaoming",
        "高明 | gao ming",
        "スズキ イチロウ | suzuki ichiro",
        "ﾔﾏﾀﾞ ｼﾞｭﾝ | yamada jun",
        "さとう しょうた | sato shota",
        "はっとり きょうこ | hattori kyoko",
        "SATOH Kazuyosi | sato kazuyoshi",
        "Matusita Zyunpei | matsushita junpei",
        "Oono Shimpei | ono shinpei",
        "佐々木 いちろう | sasaki ichiro",
        "Yasin Hamid | yasin hamid",
        "ＷＡＮＧ　Ｍｉｎｇ | wang ming",
        "חיים כהן | hiim khn",
        "MUSTERMANN<<ERIKA<MARIA | mustermann erika maria",
        "O'Brien, Seán | obrien sean",
        "FridrichBuchen | fridrich buchen",
        "Ig0r Sech1n | igor sechin",
        "Dr. Rami Makhlouf | rami makhlouf",
        "J.-C. Dupont | j c dupont",
        "Abdulrahman | abd rahman",
        "Abd al-Rahman | abd rahman",
        "Abdel Rahman | abd rahman",
        "عبد الرحمن | abd rhmn",
        "عبدالرحمن | abd rhmn",
        "Saifuddin | saif din",
        "Saif al-Din | saif din",
      })
  void readsNamesOfManyScripts(String written, String core) {
    assertThat(core(ParsedName.ofPerson(written))).isEqualTo(core);
  }

  @ParameterizedTest(name = "{0} folds to {1}")
  @CsvSource({
    "mueller, muler", "muller, muler", "sergei, sergei", "sergey, sergei", "sergej, sergei",
    "khaled, haled", "petroff, petrov", "petrow, petrov", "petrov, petrov", "maria, maria",
    "mariya, maria", "alexander, aleksander", "xshams, xams", "zelenskyy, zelenski",
  })
  void foldsSpellingsTogether(String written, String fold) {
    Token token = ParsedName.ofPerson(written).tokens[0];

    assertThat(new String(token.fold, StandardCharsets.ISO_8859_1)).isEqualTo(fold);
  }

  @ParameterizedTest(name = "{0} and {1} have the same consonants")
  @CsvSource({
    "محمد, Mohammed", "محمد, Muhamad", "خالد, Khaled", "يوسف, Yusuf", "حسين, Hussein",
    "عمر, Omar", "أسامة, Usama", "عبدالله, Abdullah", "إبراهيم, Ibrahim", "أنور, Anwar",
  })
  void arabicAndLatinShareConsonants(String arabic, String latin) {
    assertThat(ParsedName.ofPerson(arabic).tokens[0].skeleton)
        .isEqualTo(ParsedName.ofPerson(latin).tokens[0].skeleton);
  }

  @Test
  void anIndicLetterIsRead() {
    assertThat(core(ParsedName.ofPerson("कार्की"))).isEqualTo("karki");
  }

  @Test
  void aNameOfParticlesOnlyIsStillAName() {
    assertThat(ParsedName.ofPerson("Al Bin").coreTokens()).isEqualTo(2);
  }

  @Test
  void nothingIsNoName() {
    assertThat(ParsedName.ofPerson(" -- ").coreTokens()).isZero();
  }

  @Test
  void aVeryLongNameIsCutAndAHugeWordToo() {
    var name = ParsedName.ofPerson("ab ".repeat(100) + "x".repeat(1000));

    assertThat(name.coreTokens()).isEqualTo(ParsedName.MOST_TOKENS);
  }

  @Test
  void legalFormsOfOrganisationsAreNoNames() {
    assertThat(core(ParsedName.ofOrganisation("Heron Freight S.A.R.L.")))
        .isEqualTo("heron freight");
  }

  @Test
  void neverShowsItself() {
    assertThat(ParsedName.ofPerson("Yaromir").toString()).doesNotContainIgnoringCase("yaromir");
    assertThat(ParsedName.ofPerson("Yaromir").tokens[0].toString())
        .doesNotContainIgnoringCase("yaromir");
  }

  /** Words that were read before are taken as they are, but not where neighbours change them. */
  @Test
  void whatWasReadBeforeChangesNoName() {
    var words = new ReadWords();
    for (int time = 0; time < 2; time++) {
      for (String name :
          List.of(
              "Allah Din Mirza",
              "Abd Allah Mirza",
              "JP Mirza",
              "jp mirza",
              "Mr Suzuki Jiro",
              "Jiro Mirza",
              "M1rza Abdulrahman",
              "\u0645\u062D\u0645\u062F mhmd")) {
        ParsedName fresh = ParsedName.ofPerson(name);
        ParsedName again = ParsedName.ofPerson(name, words);
        assertThat(again.tokens).as(name).isEqualTo(fresh.tokens);
        assertThat(again.from).as(name).isEqualTo(fresh.from);
        assertThat(again.to).as(name).isEqualTo(fresh.to);
      }
    }
  }

  private static String core(ParsedName name) {
    var core = new StringJoiner(" ");
    for (int i = 0; i < name.coreTokens(); i++) {
      core.add(name.core(i).letters());
    }
    return core.toString();
  }
}
