package org.commonground.coordination.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonground.coordination.search.ActivityFixture.anActivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.commonground.coordination.search.Hit.Highlight;
import org.commonground.coordination.search.SearchQuery.Order;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers find by words, in the languages of the United Nations. */
class SearchTests {
  @TempDir Path folder;
  private SearchFixture register;

  @BeforeEach
  void open() {
    register = SearchFixture.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    register.close();
  }

  private void state(String identifier, String language, String title) {
    register.register().state(anActivity(identifier).titled(language, title));
  }

  @ParameterizedTest(name = "{1} in {0} is found by {2}")
  @CsvSource({
    "en, Border security workshops, workshop",
    "en, Border security workshop, WORKSHOPS",
    "en, Women's participation, women",
    "en, Support to the U.N. mission, UN",
    "en, Counter-terrorism strategy, counterterrorism",
    "en, Counterterrorism strategy, counter-terrorism",
    "fr, Renforcement des capacités nationales, capacite",
    "fr, Sécurité des frontières, frontiere",
    "fr, Appui à l'État de droit, etat",
    "es, Prevención del extremismo violento, prevencion",
    "es, Fortalecimiento de las instituciones, institución",
    "ru, Предотвращение терроризма, терроризм",
    "ru, Подготовка сотрудников пограничной службы, сотрудник",
    "en, Подготовка следователей, следователь",
    "ar, مُكَافَحَةُ الإِرْهَابِ, مكافحة الارهاب",
    "ar, مكافحة تمويل الإرهاب, الإِرهاب",
    "ar, تدريب المعلمين, معلمين",
    "zh, 打击资助恐怖主义行为, 恐怖主义",
    "zh, 打击资助恐怖主义行为, 恐",
    "zh, 边境安全和管理, 边境安全",
    "ja, テロ対策, テロ",
    "ko, 테러 방지, 테러",
    "'', Border security, borders"
  })
  void findsAWordAsItIsWrittenElsewhere(String language, String title, String words) {
    state("XM-1", language, title);
    state("XM-2", "en", "Something else entirely");

    assertThat(register.identifiers(words)).containsExactly("XM-1");
    assertThat(register.find(words).didYouMean()).isEmpty();
  }

  @Test
  void aWordOfChineseIsNotFoundByItsCharactersInAnotherOrder() {
    state("XM-1", "zh", "边境安全");

    assertThat(register.find("全安境边").total()).isZero();
  }

  @Test
  void asksForAllWordsWhereverTheyStand() {
    register
        .register()
        .state(anActivity("XM-1").titled("en", "Border").described("en", "Workshop for police"));
    state("XM-2", "en", "Border posts");

    assertThat(register.identifiers("workshop border")).containsExactly("XM-1");
  }

  @Test
  void articlesAndPrepositionsNarrowNothing() {
    state("XM-1", "en", "Border security");

    assertThat(register.identifiers("the security of borders")).containsExactly("XM-1");
  }

  @Test
  void findsAnyOfTheWordsWhenNothingHoldsThemAll() {
    state("XM-1", "en", "Border security and aviation");
    state("XM-2", "en", "Aviation");
    state("XM-3", "en", "Parliaments");

    assertThat(register.identifiers("aviation border parsley")).containsExactly("XM-1", "XM-2");
    assertThat(register.find("aviation border parsley").someOf()).isEqualTo(3);
    assertThat(register.find("the aviation and border").someOf()).isZero();
    assertThat(register.find("aviation -border").someOf()).isZero();
  }

  @Test
  void aTitleCountsForMoreThanADescription() {
    register
        .register()
        .state(anActivity("XM-1").titled("en", "Police").described("en", "Training in aviation"));
    register
        .register()
        .state(anActivity("XM-2").titled("en", "Aviation").described("en", "Training of police"));

    assertThat(register.identifiers("aviation")).containsExactly("XM-2", "XM-1");
  }

  @Test
  void quotesAskForWordsBesideOneAnother() {
    state("XM-1", "en", "Security of the border");
    state("XM-2", "en", "Border security");

    assertThat(register.identifiers("\"border security\"")).containsExactly("XM-2");
    assertThat(register.identifiers("“border security”")).containsExactly("XM-2");
  }

  @Test
  void aMinusExcludes() {
    state("XM-1", "en", "Border security");
    state("XM-2", "en", "Border trade");

    assertThat(register.identifiers("border -trade")).containsExactly("XM-1");
    assertThat(register.identifiers("border -\"border security\"")).containsExactly("XM-2");
    assertThat(register.identifiers("-trade")).containsExactly("XM-1");
  }

  @ParameterizedTest(name = "{0} is taken as {1}")
  @CsvSource({
    "terorism, terrorism",
    "terrrorism, terrorism",
    "terrorims, terrorism",
    "errorism, terrorism",
    "frontieres securite menase, frontieres securite menace"
  })
  void replacesAWordThatNothingHolds(String typed, String meant) {
    state("XM-1", "en", "Preventing terrorism");
    state("XM-2", "fr", "Sécurité des frontières, menace terroriste");

    SearchResult found = register.find(typed);

    assertThat(found.total()).isEqualTo(1);
    assertThat(found.didYouMean()).isEqualTo(meant);
  }

  @Test
  void saysThatAWordIsMistypedAlsoWhereItsStemIsFound() {
    state("XM-1", "fr", "Prévention du terrorisme");
    state("XM-2", "en", "Tourism");

    SearchResult found = register.find("terorism");

    assertThat(found.total()).isEqualTo(1);
    assertThat(found.didYouMean()).isEqualTo("terrorisme");
  }

  @Test
  void doesNotReplaceWhatIsFound() {
    state("XM-1", "en", "Tourism");
    state("XM-2", "en", "Terrorism");

    assertThat(register.find("tourism").didYouMean()).isEmpty();
  }

  @ParameterizedTest(name = "{0} finds the record")
  @CsvSource({
    "XM-DAC-41301-PROJ-12",
    "xm-dac-41301-proj-12",
    "xm-dac-41301",
    "OTHER-7",
  })
  void findsByIdentifierAndItsBeginning(String words) {
    register
        .register()
        .state(
            anActivity("XM-DAC-41301-PROJ-12")
                .titled("en", "Seeds")
                .with("other-identifier", "ref", "OTHER-7"));
    state("XM-DAC-9", "en", "Something else");

    assertThat(register.identifiers(words)).containsExactly("XM-DAC-41301-PROJ-12");
  }

  @ParameterizedTest(name = "a code of Somalia is found by {0}")
  @CsvSource({"Somalia", "Somalie", "الصومال", "Сомали", "索马里"})
  void findsACountryByItsNameInAnyLanguage(String name) {
    register.register().state(anActivity("XM-1").titled("en", "Project").in("SO"));
    register.register().state(anActivity("XM-2").titled("en", "Project").in("KE"));

    assertThat(register.identifiers(name)).containsExactly("XM-1");
  }

  @ParameterizedTest(name = "a sector of health is found by {0}")
  @CsvSource({"health", "santé", "malaria"})
  void findsASectorByItsName(String name) {
    register
        .register()
        .state(anActivity("XM-1").with("sector", "vocabulary", "1", "code", "12262"));
    register.register().state(anActivity("XM-2").with("sector", "vocabulary", "2", "code", "110"));

    assertThat(register.identifiers(name)).containsExactly("XM-1");
  }

  @Test
  void findsAGroupOfSectorsByTheNamesOfItsSectors() {
    register.register().state(anActivity("XM-1").with("sector", "vocabulary", "2", "code", "120"));

    assertThat(register.identifiers("health")).containsExactly("XM-1");
  }

  @ParameterizedTest(name = "its key is found by {0}")
  @CsvSource({"CTED", "Executive Directorate", "Исполнительный директорат", "反恐怖主义委员会"})
  void findsAKnownOrganisationByAcronymAndNames(String name) {
    register.register().state(anActivity("XM-1").titled("en", "Visit").by("4", "cted"));
    register.register().state(anActivity("XM-2").titled("en", "Visit").by("4", "dgc"));

    assertThat(register.identifiers(name)).containsExactly("XM-1");
  }

  @Test
  void marksTheWordsInTitleAndDescription() {
    register
        .register()
        .state(
            anActivity("XM-1")
                .titled("en", "Border security")
                .described("en", "Trains officers at borders."));

    Hit hit = register.find("border").hits().getFirst();

    assertThat(hit.titleParts())
        .containsExactly(new Highlight("Border", true), new Highlight(" security", false));
    assertThat(hit.highlights())
        .containsExactly(
            new Highlight("Trains officers at ", false),
            new Highlight("borders", true),
            new Highlight(".", false));
  }

  @Test
  void showsThePassageThatHoldsMost() {
    String dull = "nothing of interest here ".repeat(40);
    register
        .register()
        .state(
            anActivity("XM-1")
                .described("en", dull + "about border security and borders in full. " + dull));

    List<Highlight> parts = register.find("border security").hits().getFirst().highlights();

    assertThat(parts.stream().filter(Highlight::found).map(Highlight::text))
        .containsExactly("border", "security", "borders");
    assertThat(parts.getFirst().text()).isEqualTo("…");
    assertThat(parts.stream().mapToInt(part -> part.text().length()).sum()).isLessThan(330);
  }

  @Test
  void showsTitlesInTheReadersLanguage() {
    register
        .register()
        .state(
            anActivity("XM-1")
                .with(
                    org.commonground.iati.Element.of("title")
                        .withContents(
                            List.of(
                                ActivityFixture.narrative("en", "Borders"),
                                ActivityFixture.narrative("fr", "Frontières")))));
    register.search().catchUp();

    Hit french = register.search().search(SearchQuery.ALL, Locale.FRENCH).hits().getFirst();
    Hit arabic = register.search().search(SearchQuery.ALL, Locale.of("ar")).hits().getFirst();

    assertThat(french.title()).isEqualTo("Frontières");
    assertThat(french.titleLanguage()).isEqualTo("fr");
    assertThat(arabic.title()).isEqualTo("Borders");
  }

  @Test
  void ordersTitlesAsUnicodeDoes() {
    state("XM-1", "fr", "Zone");
    state("XM-2", "fr", "Étude");
    state("XM-3", "fr", "école");
    state("XM-4", "fr", "Formation");

    assertThat(register.identifiers(SearchQuery.ALL.sortedBy(Order.TITLE)))
        .containsExactly("XM-3", "XM-2", "XM-4", "XM-1");
  }

  static List<String> hostile() {
    return List.of(
        "x".repeat(10_000),
        "反".repeat(10_000),
        "a ".repeat(10_000),
        "\"a b\" ".repeat(2_000),
        "*",
        "*:* OR title:[* TO *]",
        "te?t* /.*.*.*/ ~9 ^99 && || ! ( ) { }",
        "???!!!---",
        "\"",
        "-\"",
        "--",
        "-",
        "\"\" \"\"",
        "\u0000\u0001\uFFFF",
        "\uD800 \uDC00x",
        "=terror ==",
        "' \u2019 '' s's l'",
        ".....",
        "ﷺ ﷽ \u202E\u200F",
        "terorsm ".repeat(200),
        "%s %n ${jndi:ldap://x} <script>alert(1)</script>");
  }

  @ParameterizedTest
  @MethodSource
  void hostile(String words) {
    state("XM-1", "en", "Preventing terrorism");

    assertThat(register.find(words).total()).isBetween(0L, 1L);
    assertThat(register.search().listIds(SearchQuery.ALL.saying(words), 10)).hasSizeBetween(0, 1);
  }

  @Test
  void nothingIsFoundByPunctuationAlone() {
    state("XM-1", "en", "Preventing terrorism");

    assertThat(register.find("?!").total()).isZero();
  }
}
