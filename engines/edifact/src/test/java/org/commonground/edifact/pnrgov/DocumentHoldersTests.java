package org.commonground.edifact.pnrgov;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.commonground.edifact.travel.TravelDocument;
import org.commonground.edifact.travel.Traveller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose the documents of a booking are, and what is said when that is not certain. */
class DocumentHoldersTests {

  @Test
  void aDocumentWithSecondNamesBelongsToWhomIsBookedWithoutThem() {
    PnrgovMessage push =
        Pushes.push(
            docs("U2", "DOE/JANE")
                + docs("U1", "DOE/JOHN/PAUL")
                + "TIF+DOE+JOHNMR:A:1\nTIF+DOE+JANEMRS:A:2");

    assertThat(numbers(push, 0)).containsExactly("U1");
    assertThat(numbers(push, 1)).containsExactly("U2");
    assertThat(Pushes.codes(push)).isEmpty();
  }

  @Test
  void secondNamesInADocumentUnderItsTravellerAreNoOtherName() {
    PnrgovMessage push = Pushes.push("TIF+DOE+JOHNMR:A:1\n" + docs("U1", "DOE/JOHN PAUL"));

    assertThat(numbers(push, 0)).containsExactly("U1");
    assertThat(Pushes.codes(push)).isEmpty();
  }

  @Test
  void theSameNameGoesBeforeOneThatBeginsLikeIt() {
    PnrgovMessage push =
        Pushes.push(docs("U2", "DOE/ANNA") + "TIF+DOE+ANNMRS:A:1\nTIF+DOE+ANNAMISS:A:2");

    assertThat(numbers(push, 0)).isEmpty();
    assertThat(numbers(push, 1)).containsExactly("U2");
  }

  @Test
  void documentsOfFatherAndSonOfOneNameAreToldApartByTheDayOfBirth() {
    String son = docs("U2", "DOE/JOHN").replace("14MAY71", "02JUN99");
    PnrgovMessage push =
        Pushes.push(
            docs("U1", "DOE/JOHN")
                + son
                + docs("V1", "DOE/JOHN")
                + son.replace("U2", "V2")
                + "TIF+DOE+JOHNMR:A:1\nTIF+DOE+JOHNMR:A:2");

    assertThat(numbers(push, 0)).containsExactly("U1", "V1");
    assertThat(numbers(push, 1)).containsExactly("U2", "V2");
  }

  @Test
  void theRestOfANameThatIsCutIsNotTold() {
    PnrgovMessage push = Pushes.push("TIF+D'ALI+JANE:A:1");

    assertThat(Pushes.codes(push)).contains("unknown-segment");
    assertThat(push.findings().toString()).doesNotContain("ALI");
  }

  @Test
  void aGivenNameThatEndsLikeATitleIsAName() {
    PnrgovMessage push = Pushes.push(docs("U2", "DOE/ALI") + "TIF+DOE+AMR:A:1\nTIF+DOE+ALIMR:A:2");

    assertThat(numbers(push, 0)).isEmpty();
    assertThat(numbers(push, 1)).containsExactly("U2");
  }

  @Test
  void aDocumentWithAnotherNameOfSomebodyAloneIsNotedToo() {
    PnrgovMessage push = Pushes.push(docs("U1", "ROE/RICHARD") + "TIF+DOE+JANE:A:1");

    assertThat(numbers(push, 0)).containsExactly("U1");
    assertThat(Pushes.codes(push)).containsExactly("document-name-differs");
  }

  @ParameterizedTest
  @CsvSource({"14may71, 1971-05-14", "19710514, 1971-05-14", "14MAY1971, 1971-05-14"})
  void daysOfADocumentAreReadAsSendersWriteThem(String written, LocalDate day) {
    PnrgovMessage push =
        Pushes.push("TIF+DOE+JANE:A:1\n" + docs("U1", "DOE/JANE").replace("14MAY71", written));

    assertThat(requireNonNull(first(push, 0).particulars().born()).date()).isEqualTo(day);
    assertThat(Pushes.codes(push)).isEmpty();
  }

  /** Nothing is dropped: who has no other document is still found by the one that was refused. */
  @ParameterizedTest
  @CsvSource({"NO", "XX", "HX", "UN"})
  void aRefusedDocumentComesBehindTheOthers(String status) {
    String old = docs("U1", "DOE/JANE").replace(":HK:", ":" + status + ":");
    PnrgovMessage replaced =
        Pushes.push(
            "TIF+DOE+JANE:A:1\n" + old.replace("14MAY71", "15MAY71") + docs("U2", "DOE/JANE"));
    PnrgovMessage alone = Pushes.push("TIF+DOE+JANE:A:1\n" + old);

    assertThat(numbers(replaced, 0)).containsExactly("U2", "U1");
    assertThat(requireNonNull(first(replaced, 0).particulars().born()).date())
        .isEqualTo(LocalDate.of(1971, 5, 14));
    assertThat(numbers(alone, 0)).containsExactly("U1");
    assertThat(requireNonNull(first(alone, 0).particulars().born()).date())
        .isEqualTo(LocalDate.of(1971, 5, 14));
  }

  @ParameterizedTest
  @CsvSource({
    "U1/AT/14MAY71/DOE/JANE/F/H",
    "/U1/AT/14MAY71/DOE/JANE/F",
    "/P/AT/U1/AT/14MAY71/F/01DEC30/DOE/JANE",
  })
  void aPassportInTheOlderServiceIsADocument(String text) {
    PnrgovMessage push =
        Pushes.push("TIF+DOE+JOHN:A:1\nTIF+DOE+JANE:A:2\nSSR+PSPT:HK:1:0A:::::" + text + "\n");

    assertThat(numbers(push, 0)).isEmpty();
    assertThat(numbers(push, 1)).containsExactly("U1");
    assertThat(first(push, 1).documents().getFirst().issuer()).isEqualTo("AT");
    assertThat(requireNonNull(first(push, 1).particulars().born()).date())
        .isEqualTo(LocalDate.of(1971, 5, 14));
    assertThat(first(push, 1).particulars().sex()).isEqualTo("F");
    assertThat(Pushes.codes(push)).isEmpty();
  }

  @Test
  void aTextWithoutADayOfBirthIsNoPassport() {
    PnrgovMessage push = Pushes.push("TIF+DOE+JANE:A:1\nSSR+PSPT:HK:1:0A:::::U1/AT/LATER\n");

    assertThat(numbers(push, 0)).isEmpty();
    assertThat(Pushes.codes(push)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SEAT, HK, 7A", "RQST, HK, 7A", "NSST, KK, 7A", "RQST, NN, ''", "SEAT, UN, ''"})
  void aSeatThatIsHeldIsTheTravellers(String code, String status, String seat) {
    PnrgovMessage push =
        Pushes.push("TIF+DOE+JANE:A:1\nSSR+" + code + ":" + status + ":1:0A+7A::1\n");

    assertThat(first(push, 0).seat()).isEqualTo(seat);
  }

  private static String docs(String number, String name) {
    return "SSR+DOCS:HK:1:0A:::::/P/AUT/" + number + "/AUT/14MAY71/F/01DEC30/" + name + "\n";
  }

  private static Traveller first(PnrgovMessage push, int traveller) {
    return push.travellers().get(traveller);
  }

  private static List<String> numbers(PnrgovMessage push, int traveller) {
    return first(push, traveller).documents().stream().map(TravelDocument::number).toList();
  }
}
