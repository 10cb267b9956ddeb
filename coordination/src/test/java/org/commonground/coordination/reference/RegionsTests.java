package org.commonground.coordination.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.commonground.iati.codelists.Codelists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTests {

  private final Regions regions = Regions.load(Codelists.standard());
  private final Countries countries = Countries.load(regions);

  @Test
  void namesEveryRegionInSixLanguages() {
    assertThat(regions.list())
        .hasSize(30)
        .allSatisfy(region -> assertThat(region.name().languages()).hasSize(6));
  }

  @Test
  void leadsFromTheWorldToEveryCountry() {
    var path = regions.pathTo(countries.find("SO").orElseThrow());

    assertThat(path)
        .extracting(region -> region.name(Locale.ENGLISH))
        .containsExactly("World", "Africa", "Sub-Saharan Africa", "Eastern Africa");
    assertThat(countries.list())
        .allSatisfy(
            country -> assertThat(regions.pathTo(country)).first().isEqualTo(regions.world()));
  }

  @Test
  void knowsWhatLiesBelow() {
    assertThat(regions.childrenOf(regions.world()))
        .extracting(Region::m49)
        .containsExactly("002", "009", "019", "142", "150");
  }

  @ParameterizedTest(name = "vocabulary {0} code {1} is {2}")
  @CsvSource({
    "'', 298, 'Africa, regional'",
    "1, 619, 'Central Asia, regional'",
    "2, 143, Central Asia"
  })
  void namesTheRegionOfAnIatiActivity(String vocabulary, String code, String name) {
    assertThat(regions.findName(vocabulary, code))
        .map(found -> found.in(Locale.ENGLISH))
        .hasValue(name);
  }

  @Test
  void mapsARegionOfTheCommitteeOnlyWhereItMeansTheSame() {
    assertThat(regions.findM49("1", "289")).map(Region::m49).hasValue("202");
    assertThat(regions.findM49("1", "589")).isEmpty();
    assertThat(regions.findM49("99", "289")).isEmpty();
    assertThat(regions.listDac())
        .hasSize(26)
        .filteredOn(region -> region.m49() != null)
        .allSatisfy(region -> assertThat(regions.find(String.valueOf(region.m49()))).isPresent());
  }
}
