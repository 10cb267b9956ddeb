package org.commonground.coordination.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonground.coordination.exchange.ExportFormat;
import org.commonground.coordination.exchange.SampleOrder;
import org.commonground.coordination.reference.Reference;
import org.junit.jupiter.api.Test;

/** Who does what where, one row a place. */
class HxlWriterTests {
  private static final String PLACE =
      "<location><name><narrative>%s</narrative></name><point><pos>%s</pos></point></location>";

  @Test
  void hashtagsStandBelowTheHeading() throws IOException {
    var rows = rows("");

    assertThat(rows.getFirst()).startsWith("IATI identifier,Title");
    assertThat(rows.get(1))
        .startsWith("#activity+code,#activity+name")
        .contains("#org+funder+name+list", "#country+code+v_iso2", "#geo+lat,#geo+lon");
    assertThat(rows.get(1).split(",")).hasSameSizeAs(rows.getFirst().split(","));
  }

  @Test
  void placesInTheOnlyCountryAreInThatCountry() throws IOException {
    var rows =
        rows(
            "<recipient-country code=\"KE\"/>"
                + PLACE.formatted("Nairobi", "-1.28 36.82")
                + PLACE.formatted("Mombasa", "-4.05 39.66"));

    assertThat(rows).hasSize(4);
    assertThat(rows.get(2)).endsWith("Kenya,KE,,Nairobi,,-1.28,36.82");
    assertThat(rows.get(3)).endsWith("Kenya,KE,,Mombasa,,-4.05,39.66");
  }

  @Test
  void severalCountriesAreSeveralRowsAndNobodyGuessesWhereAPlaceIs() throws IOException {
    var rows =
        rows(
            "<recipient-country code=\"KE\"/><recipient-country code=\"UG\"/>"
                + PLACE.formatted("Busia", "0.46 34.10"));

    assertThat(rows.subList(2, 5))
        .satisfiesExactly(
            row -> assertThat(row).endsWith("Kenya,KE,,,,,"),
            row -> assertThat(row).endsWith("Uganda,UG,,,,,"),
            row -> assertThat(row).endsWith(",,,Busia,,0.46,34.1"));
  }

  @Test
  void anActivityWithoutAPlaceIsOneRow() throws IOException {
    assertThat(rows("")).hasSize(3);
  }

  private static List<String> rows(String elements) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var words = SampleOrder.of(ExportFormat.HXL).wording();
    try (var writer = new HxlWriter(bytes, words, Reference.load())) {
      writer.write(HeldSample.with("Training", elements));
      writer.finish();
    }
    return bytes.toString(StandardCharsets.UTF_8).substring(1).lines().toList();
  }
}
