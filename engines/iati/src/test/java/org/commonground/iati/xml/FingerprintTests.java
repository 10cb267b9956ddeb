package org.commonground.iati.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.commonground.iati.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a x='1' y='2'><b/></a>|<a y='2' x='1'>  <b></b>  </a>",
        "<a><p:b xmlns:p='urn:x' p:c='1' d='2'/></a>|<a xmlns:q='urn:x'><q:b d='2' q:c='1'/></a>",
        "<a>x &amp; y</a>|<a><![CDATA[x & y]]></a>",
        "<a><!-- c --><b/></a>|<a><b/></a>",
      })
  void isTheSameForElementsThatSayTheSame(String one, String other) {
    assertThat(of(one)).isEqualTo(of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a last-updated-datetime='2020-01-01'/>|<a last-updated-datetime='2020-01-02'/>",
        "<a><b/><c/></a>|<a><c/><b/></a>",
        "<a>x</a>|<a> x</a>",
        "<a x='1'/>|<a><x>1</x></a>",
        "<a x='1' y=''/>|<a x='1'/>",
        "<a><b/></a>|<a><b xmlns='urn:x'/></a>",
        "<a><b/>x</a>|<a><b>x</b></a>",
        "<a x='1&quot; y=&quot;2'/>|<a x='1' y='2'/>",
      })
  void differsForElementsThatSayOtherThings(String one, String other) {
    assertThat(of(one)).isNotEqualTo(of(other));
  }

  /** The SHA-256 of the text {@code <a b="1">x</>}, as any other program computes it. */
  @Test
  void isSha256() {
    assertThat(of("<a b='1'>x</a>").hex()).matches("[0-9a-f]{64}").isEqualTo(HEX);
    assertThat(of("<a b='1'>x</a>").bytes()).hasSize(32);
  }

  private static final String HEX =
      "c20c44555b2c96cfd59ff8a5e63ef653b9c6b38177bdcb91fd7ac680c201a029";

  private static Fingerprint of(String xml) {
    Element element =
        ((Parsed.Whole) new ElementParser(1_000, 100).parse(new StringReader(xml), 0)).element();
    return Fingerprint.of(element);
  }
}
