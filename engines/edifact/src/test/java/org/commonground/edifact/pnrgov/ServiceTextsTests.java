package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.commonground.edifact.pnrgov.ServiceContent.Docs;
import org.commonground.edifact.pnrgov.ServiceContent.Infant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTextsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/P/AUT/U1234567/AUT/14MAY71/F/01DEC30/DOE/JANE/ANN",
        "P/AUT/U1234567/AUT/14MAY71/F/01DEC30/DOE/JANE/ANN",
        "/P/AUT/U1234567/AUT/14MAY71/F/01DEC30/DOE/JANE/ANN/H",
      })
  void aDocumentIsReadWithOrWithoutASlashInFront(String text) {
    Docs docs = ServiceTexts.docs(text);

    assertThat(docs.type()).isEqualTo("P");
    assertThat(docs.number()).isEqualTo("U1234567");
    assertThat(docs.surname()).isEqualTo("DOE");
    assertThat(docs.givenNames()).containsExactly("JANE", "ANN");
  }

  @Test
  void aBirthDateAloneIsADocumentWithoutNumber() {
    Docs docs = ServiceTexts.docs("////" + "/14MAY71/F//DOE/JANE");

    assertThat(docs.number()).isEmpty();
    assertThat(docs.born()).isEqualTo("14MAY71");
    assertThat(docs.surname()).isEqualTo("DOE");
  }

  @ParameterizedTest
  @CsvSource({
    "DOE/BABY 12JAN25, DOE, BABY, 12JAN25",
    "DOE/BABY ANN 12JAN25, DOE, BABY ANN, 12JAN25",
    "DOE/BABY/12JAN25, DOE, BABY, 12JAN25",
    "DOE/BABY, DOE, BABY, ''",
    "DOE, DOE, '', ''",
    "DOE/12JAN25, DOE, '', 12JAN25",
  })
  void anInfantIsReadInAllItsForms(String text, String surname, String given, String born) {
    assertThat(ServiceTexts.infant(text)).isEqualTo(new Infant(surname, given, born));
  }

  /** The readable twin: fields by the JDK's own splitting. */
  @Test
  void documentsOfSeedThreeAreReadAsThePlainWayReadsThem() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      List<String> fields = new ArrayList<>(Arrays.asList(text.split("/", -1)));
      if (fields.getFirst().isEmpty() || fields.getFirst().length() > 2) {
        fields.removeFirst();
      }
      while (fields.size() < 8) {
        fields.add("");
      }
      Docs docs = ServiceTexts.docs(text);

      assertThat(
              List.of(
                  docs.type(),
                  docs.issuer(),
                  docs.number(),
                  docs.nationality(),
                  docs.born(),
                  docs.sex(),
                  docs.expires(),
                  docs.surname()))
          .as(text)
          .isEqualTo(fields.subList(0, 8));
    }
  }

  @Test
  void noTextOfSeedFourMakesReadingFail() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      for (String code : List.of("DOCS", "DOCA", "DOCO", "INFT", "CHLD", "TKNE", "CTCM", "FQTV")) {
        assertThat(ServiceContent.of(code, text)).isNotNull();
      }
    }
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      text.append("///PABC12 -'JAN".charAt(random.nextInt(15)));
    }
    return text.toString();
  }
}
