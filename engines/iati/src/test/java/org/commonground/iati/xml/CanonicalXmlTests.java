package org.commonground.iati.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonground.iati.Activity;
import org.commonground.iati.Attribute;
import org.commonground.iati.Content;
import org.commonground.iati.Element;
import org.commonground.iati.Name;
import org.commonground.iati.SharedData;
import org.commonground.iati.Text;
import org.commonground.iati.reading.Reading;
import org.junit.jupiter.api.Test;

class CanonicalXmlTests {
  private static final String SPECIAL = "<>&\"' \t\n\r]é\u0645\u20acz";

  @Test
  void writesCompactlyAndEscapesWhatItMust() {
    var title =
        new Element(
            Name.of("title"),
            List.of(Attribute.of("a", "<\"&'\t\n\r>"), new Attribute(Name.LANGUAGE, "fr")),
            List.of(new Text("a < b & c > d \"é\u20ac\ud83d\ude00\"\r\n")),
            0);

    assertThat(text(title))
        .isEqualTo(
            "<title a=\"&lt;&quot;&amp;'&#9;&#10;&#13;&gt;\" xml:lang=\"fr\">"
                + "a &lt; b &amp; c &gt; d \"é\u20ac\ud83d\ude00\"&#13;\n</title>");
    assertThat(CanonicalXml.parse(CanonicalXml.write(title))).isEqualTo(title);
  }

  @Test
  void replacesCharactersThatXmlForbids() {
    var title =
        new Element(
            Name.of("t"),
            List.of(Attribute.of("a", "\u0000\ud800")),
            List.of(new Text("\u0001\u001f\ufffe\uffff\udc00x")),
            0);

    assertThat(text(title)).isEqualTo("<t a=\"\ufffd\ufffd\">\ufffd\ufffd\ufffd\ufffd\ufffdx</t>");
  }

  @Test
  void declaresNamespacesWhereTheyAreFirstNeededAndOnlyThere() {
    Element inner = named("urn:x", "x", "inner");
    Element tree =
        new Element(
            Name.of("a"),
            List.of(),
            List.of(
                new Element(
                    new Name("urn:x", "x", "b"),
                    List.of(new Attribute(new Name("urn:y", "y", "c"), "1")),
                    List.of(inner),
                    0),
                inner),
            0);

    assertThat(text(tree))
        .isEqualTo(
            "<a><x:b y:c=\"1\" xmlns:x=\"urn:x\" xmlns:y=\"urn:y\"><x:inner/></x:b>"
                + "<x:inner xmlns:x=\"urn:x\"/></a>");
    assertThat(CanonicalXml.parse(CanonicalXml.write(tree))).isEqualTo(tree);
  }

  @Test
  void leavesAndEntersDefaultAndReboundNamespaces() {
    Element tree =
        new Element(
            new Name("urn:d", "", "a"),
            List.of(),
            List.of(
                Element.of("plain"),
                new Element(
                    new Name("urn:1", "p", "b"), List.of(), List.of(named("urn:2", "p", "c")), 0)),
            0);

    assertThat(CanonicalXml.parse(CanonicalXml.write(tree))).isEqualTo(tree);
  }

  @Test
  void refusesOnePrefixForTwoNamespacesInOneTag() {
    var tree =
        new Element(
            new Name("urn:1", "p", "a"),
            List.of(new Attribute(new Name("urn:2", "p", "b"), "")),
            List.of(),
            0);

    assertThatThrownBy(() -> CanonicalXml.write(tree))
        .hasMessageContaining("\"p\" stands for both urn:1 and urn:2");
  }

  @Test
  void refusesBytesThatAreNotOneElement() {
    assertThatThrownBy(() -> CanonicalXml.parse("<a>\n<b></a>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> CanonicalXml.parse(new byte[0])).hasMessageContaining("line 1");
  }

  @Test
  void everyRealActivityComesBackAsItWent() {
    int count = 0;
    for (var folder : List.of("aims-2.03", "aims-1.04", "unhcr", "edge-cases")) {
      for (var file : SharedData.xmlFiles("iati/" + folder)) {
        for (Activity activity : Reading.of(SharedData.bytes(file)).activities()) {
          byte[] written = CanonicalXml.write(activity.element());
          assertThat(CanonicalXml.parse(written)).isEqualTo(activity.element());
          count++;
        }
      }
    }

    assertThat(count).isEqualTo(6_925 + 12_471 + 134 + 109);
  }

  @Test
  void randomTreesOfSeed7ComeBackAsTheyWent() {
    var random = new Random(7);

    for (int i = 0; i < 2_000; i++) {
      Element tree = randomTree(random, 0);
      assertThat(CanonicalXml.parse(CanonicalXml.write(tree))).isEqualTo(tree);
    }
  }

  private static Element randomTree(Random random, int depth) {
    List<Attribute> attributes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      attributes.add(Attribute.of("a" + i, randomText(random)));
    }
    List<Content> contents = new ArrayList<>();
    for (int i = depth > 4 ? 0 : random.nextInt(4); i > 0; i--) {
      if (random.nextBoolean() && !(!contents.isEmpty() && contents.getLast() instanceof Text)) {
        contents.add(new Text("x" + randomText(random)));
      } else {
        contents.add(randomTree(random, depth + 1));
      }
    }
    int namespace = random.nextInt(6);
    Name name =
        namespace > 2
            ? Name.of("e" + random.nextInt(5))
            : new Name("urn:" + namespace, namespace == 0 ? "" : "p", "n");
    return new Element(name, attributes, contents, 0);
  }

  private static String randomText(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
    }
    return text.toString();
  }

  private static Element named(String namespace, String prefix, String local) {
    return new Element(new Name(namespace, prefix, local), List.of(), List.of(), 0);
  }

  private static String text(Element element) {
    return new String(CanonicalXml.write(element), StandardCharsets.UTF_8);
  }
}
