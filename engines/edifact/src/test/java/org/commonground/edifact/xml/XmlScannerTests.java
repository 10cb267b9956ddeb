package org.commonground.edifact.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner finds what the parser of the JDK finds, and goes on where that one stops. */
class XmlScannerTests {
  private static final String SAMPLE =
      """
      <?xml version="1.0"?>
      <!-- of <PNR> --><a:Push xmlns:a='urn:x' Of="1 &lt; 2 &#65;">
      <One/><Two A='"' B="'"  />text &amp; more<![CDATA[ <raw> & ]]>end<?go on?>
      <Three
         C = "line
      break">Müller &#x1F600; ÖÄ</Three></a:Push>
      """;

  private static List<String> scanned(String text) {
    XmlText decoded = XmlText.of(text.getBytes(StandardCharsets.UTF_8));
    XmlScanner scanner = new XmlScanner(decoded.text(), new XmlMistakes(decoded));
    List<String> events = new ArrayList<>();
    while (true) {
      switch (scanner.next()) {
        case START -> events.add(start(scanner));
        case END -> events.add(">" + XmlElement.local(scanner.name()));
        case TEXT -> {
          if (!scanner.content().isBlank()) {
            events.add("\"" + scanner.content());
          }
        }
        case DONE -> {
          return events;
        }
      }
    }
  }

  private static String start(XmlScanner scanner) {
    StringBuilder line = new StringBuilder("<" + XmlElement.local(scanner.name()));
    for (int i = 0; i < scanner.attributes().size(); i += 2) {
      line.append(' ').append(XmlElement.local(scanner.attributes().get(i)));
      line.append('=').append(scanner.attributes().get(i + 1));
    }
    return line.toString();
  }

  @Test
  void agreesWithTheParserOfTheJdk() throws Exception {
    assertThat(scanned(SAMPLE)).isEqualTo(JdkEvents.of(SAMPLE));
    assertThat(scanned(SAMPLE.replace("\n", "\r\n")))
        .isEqualTo(JdkEvents.of(SAMPLE.replace("\n", "\r\n")));
    assertThat(scanned(SAMPLE)).contains("\"Müller 😀 ÖÄ", "<Three C=line break");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void agreesWithTheParserOfTheJdkOnEveryMutationThatIsStillXml(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int wellFormed = 0;
    for (int i = 0; i < 5_000; i++) {
      String damaged = XmlMutations.of(SAMPLE, random);
      List<String> expected;
      try {
        expected = JdkEvents.of(damaged);
      } catch (XMLStreamException notXml) {
        assertThat(scanned(damaged)).isNotNull();
        continue;
      }
      wellFormed++;
      assertThat(scanned(damaged)).as("mutation %d: %s", i, damaged).isEqualTo(expected);
    }
    assertThat(wellFormed).isGreaterThan(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a b=c/>",
        "<a b",
        "<a 'b'>",
        "<a b='c<d/>",
        "<a b='c>d</a>",
        "</",
        "< a>",
        "<a/ >",
        "&",
        "&#;",
        "&#x110000;",
        "&nbsp;",
        "<![CDATA[a",
        "<!--a",
        "<!DOCTYPE a [",
        "<a></a b>",
        "<a b='1' b='2'/>"
      })
  void textThatIsNoXmlComesToAnEnd(String text) {
    assertThat(scanned(text + "<End/>").getLast()).isIn(">End", "\"" + text + "<End/>", "<End/>");
  }
}
