package org.commonground.iati.codelists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.commonground.iati.corpus.Corpus;
import org.junit.jupiter.api.Test;

class CodelistsTests {
  private final Codelists codelists = Codelists.standard();

  @Test
  void aCodeHasAnEnglishAndAFrenchName() {
    Code code = codelists.find("ActivityStatus", "2").orElseThrow();

    assertThat(code.name(Locale.ENGLISH)).isEqualTo("Implementation");
    assertThat(code.name(Locale.FRENCH)).isEqualTo("Actif");
    assertThat(code.name(Locale.of("ar"))).isEqualTo("Implementation");
  }

  @Test
  void aWithdrawnCodeIsFoundAndNotActive() {
    assertThat(codelists.find("Sector", "11321")).map(Code::isActive).contains(false);
    assertThat(codelists.find("Sector", "15210")).map(Code::isActive).contains(true);
  }

  @Test
  void aSectorHasItsCategory() {
    assertThat(codelists.find("Sector", "15210")).map(Code::category).contains("152");
    assertThat(codelists.find("Sector")).map(Codelist::categoryList).contains("SectorCategory");
  }

  @Test
  void anUnknownListOrCodeIsNotFound() {
    assertThat(codelists.find("NoSuchList", "1")).isEmpty();
    assertThat(codelists.find("Sector", "0")).isEmpty();
  }

  @Test
  void everyListCanBeRead() {
    assertThat(codelists.listNames()).hasSize(70);
    for (String name : codelists.listNames()) {
      assertThat(codelists.find(name).orElseThrow().list()).as(name).isNotEmpty();
    }
  }

  @Test
  void everyUseNamesAListThatExists() {
    assertThat(codelists.listUses()).hasSizeGreaterThan(120);
    for (CodelistUse use : codelists.listUses()) {
      assertThat(codelists.find(use.list())).as(use.toString()).isPresent();
    }
  }

  @Test
  void theTablesAreWhatTheConverterMakesOfThePublishedLists() throws IOException {
    Map<String, String> tables = CodelistConverter.convert(Corpus.folder().resolve("standard"));

    for (var table : tables.entrySet()) {
      try (InputStream in = Codelists.class.getResourceAsStream(table.getKey())) {
        assertThat(in).as(table.getKey()).isNotNull();
        String shipped = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shipped).as(table.getKey()).isEqualTo(table.getValue());
      }
    }
  }
}
