package org.commonground.passengers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everybody here is invented. */
class ScreeningTests {
  private static final String LIST =
      """
      reference,name,birth_dates,nationalities,documents
      X-1,Orban Tellheim Vasquero,1971-03-04,Kenya,AB1234567@KE
      X-1,Orhan Telheym,,,
      X-2,Mirela Sandokova,1980,Moldova,
      """;

  private static final String TRAVELLERS =
      """
      id,full_name,first_name,middle_name,last_name,gender,date_of_birth,place_of_birth,nationality,document_number
      one,Tellheim Vasquero Orban,,,,male,1971-03-04,,Kenya,
      two,,Anybody,,Elsewhere,female,1999-09-09,,Chile,
      three,Somebody Quite Different,,,,male,1971-03-05,,Kenya,AB1234567
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(folder.resolve("invented.csv"), LIST);
    Files.writeString(folder.resolve("travellers.csv"), TRAVELLERS);
  }

  @Test
  void whoIsListedIsFoundAndTheReasonsAddUp() {
    Run run = screen();

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(3);
    JsonNode first = tree(run, 0);
    assertThat(first.path("id").asString("")).isEqualTo("one");
    assertThat(first.path("band").asString("")).isNotEqualTo("clear");
    JsonNode match = first.path("matches").path(0);
    assertThat(match.path("list").asString("")).isEqualTo("invented");
    assertThat(match.path("reference").asString("")).isEqualTo("X-1");
    double sum = 0;
    for (JsonNode evidence : match.path("evidence")) {
      sum += evidence.path("weight").asDouble();
    }
    assertThat(sum).isCloseTo(match.path("score").asDouble(), within(1e-9));
  }

  @Test
  void whoIsNotListedIsClearAndABestCandidateIsShownOnlyWhenAskedFor() {
    assertThat(tree(screen(), 1).path("band").asString("")).isEqualTo("clear");
    assertThat(tree(screen(), 1).path("matches")).isEmpty();
    assertThat(tree(screen("--all-scores"), 1).path("band").asString("")).isEqualTo("clear");
  }

  @Test
  void aDocumentIsFoundWhateverTheName() {
    JsonNode third = tree(screen("--all-scores"), 2);

    assertThat(third.path("matches").path(0).path("reference").asString("")).isEqualTo("X-1");
    assertThat(third.toString()).contains("document");
  }

  @Test
  void theSameQuestionHasTheSameAnswer() {
    assertThat(screen("--all-scores").output()).isEqualTo(screen("--all-scores").output());
  }

  @Test
  void aByteOrderMarkIsNoPartOfAName() throws Exception {
    Files.writeString(folder.resolve("travellers.csv"), "\ufeff" + TRAVELLERS);

    assertThat(tree(screen(), 0).path("id").asString("")).isEqualTo("one");
  }

  @Test
  void theListOfInventedPeopleNeedsNoFile() throws Exception {
    Files.writeString(
        folder.resolve("travellers.csv"),
        "id,full_name,date_of_birth,nationality\none,Jaromir Woronzarew,1971-05-03,RU\n");

    Run run =
        Run.of(
            "screen",
            "--list",
            "SYNTHETIC",
            "--travellers",
            folder.resolve("travellers.csv").toString(),
            "--json");

    assertThat(tree(run, 0).path("matches").path(0).path("reference").asString(""))
        .isEqualTo("SYN-001");
  }

  @Test
  void aFileThatIsNoListIsRefusedInAWord() throws Exception {
    Files.writeString(folder.resolve("invented.csv"), "Dear colleague,\n");

    Run run = screen();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errors())
        .contains("invented.csv: no entry could be read")
        .doesNotContain("Usage");
  }

  @Test
  void travellersWhoseColumnsHaveNoClearNamesAreRefused() throws Exception {
    Files.writeString(folder.resolve("travellers.csv"), "id,id\n1,2\n");

    assertThat(screen().code()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1,Somebody Else,1971-03-04\n",
        "a,b\n1,2\n",
        "id;full_name\n1;Somebody Else\n",
        "id,full_name\n1,\"Somebody Else\n2,Another\n",
        "id,full_name\n1,\"Somebody\" Else\n"
      })
  void aTableOfWhichNobodyWouldBeScreenedIsRefused(String table) throws Exception {
    Files.writeString(folder.resolve("travellers.csv"), table);

    Run run = screen();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errors()).containsAnyOf("name the columns in its first row", "is not closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
  void aTableInAnotherEncodingIsRefused(String charset) throws Exception {
    String table = "id,full_name\n1,Søren Ælfsen\n";
    Files.write(folder.resolve("travellers.csv"), table.getBytes(Charset.forName(charset)));

    Run run = screen();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errors()).contains("not in UTF-8");
  }

  @Test
  void rowsThatAreOfNoUseAreCounted() throws Exception {
    Files.writeString(
        folder.resolve("travellers.csv"),
        "ID,Full_Name,Date_Of_Birth\n1,Mirela Sandokova,yesterday\n2,,1980-01-01\n");

    Run run = screen();

    assertThat(run.lines()).hasSize(1);
    assertThat(run.errors()).contains("1 rows have no name", "1 dates of birth could not be read");
  }

  @Test
  void rowsWithTheIdOfAnEarlierRowAreScreenedAndCounted() throws Exception {
    Files.writeString(
        folder.resolve("travellers.csv"),
        "id,full_name\n7,Mirela Sandokova\n7,Mirela Sandokova\n7,Tomas Belgrado\n8,Ana Lubin\n");

    Run run = screen();

    assertThat(run.lines()).hasSize(4);
    assertThat(run.errors()).contains("Travellers: 2 rows have the id of an earlier row");
  }

  @Test
  void aQuotationMarkThatSwallowsEntriesOfAListIsSaid() throws Exception {
    Files.writeString(folder.resolve("invented.csv"), LIST.replace("Orhan", "\"Orhan"));

    assertThat(screen().errors()).contains("line 3: expected a closed quotation mark");
  }

  @Test
  void aListThatIsCutOffIsRefused() throws Exception {
    String xml =
        """
        <CONSOLIDATED_LIST><INDIVIDUALS>
        <INDIVIDUAL><FIRST_NAME>MIRELA</FIRST_NAME><SECOND_NAME>SANDOKOVA</SECOND_NAME>
        <REFERENCE_NUMBER>XXi.001</REFERENCE_NUMBER></INDIVIDUAL>
        <INDIVIDUAL><FIRST_NAME>ORB\
        """;
    Files.writeString(folder.resolve("invented.csv"), xml);

    Run run = screen();

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors()).contains("invented.csv: entries are missing");
  }

  @Test
  void twoListsOfOneNameAreRefusedInAWord() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("invented.csv");
    Files.writeString(other, LIST);

    Run run = screen("--list", other.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errors()).contains("Two lists have the name invented");
  }

  @Test
  void aSecondFileOfNamesOfOfacDoesNotReplaceTheFirst() throws Exception {
    String row = "1,\"SANDOKOVA, Mirela\",\"individual\",\"X\",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n";
    Path one = Files.writeString(folder.resolve("one.csv"), row);
    Path two = Files.writeString(folder.resolve("two.csv"), row.replace("1,", "2,"));

    Run run = screen("--list", one.toString(), two.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errors()).contains("two.csv: a file of this kind was named before");
  }

  @Test
  void aFolderInPlaceOfAListIsCalledThat() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));

    Run run = screen("--list", other.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.errors()).contains("other: this is a folder");
  }

  @Test
  void columnsAndNationalitiesThatAreNotReadAreSaid() throws Exception {
    Files.writeString(
        folder.resolve("travellers.csv"),
        "id,full_name,Date Of Birth,nationality\n1,Mirela Sandokova,1980,Ruritania\n");

    assertThat(screen().errors())
        .contains("columns that are not read: Date Of Birth;")
        .contains("1 nationalities could not be read")
        .doesNotContain("Sandokova");
  }

  private Run screen(String... more) {
    String[] words = {
      "screen",
      "--list",
      folder.resolve("invented.csv").toString(),
      "--travellers",
      folder.resolve("travellers.csv").toString(),
      "--json"
    };
    return Run.of(
        java.util.stream.Stream.concat(
                java.util.Arrays.stream(words), java.util.Arrays.stream(more))
            .toArray(String[]::new));
  }

  private static JsonNode tree(Run run, int line) {
    return JsonMapper.shared().readTree(run.lines().get(line));
  }
}
