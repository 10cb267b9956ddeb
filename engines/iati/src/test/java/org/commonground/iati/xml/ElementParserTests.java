package org.commonground.iati.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ElementParserTests {
  private final ElementParser parser = new ElementParser(1_000, 100);

  @ParameterizedTest
  @ValueSource(strings = {"<a>b</a>", "<a/>", "<a>b</a> after", "<a><b></a>", "<a>"})
  void textsThatWereReadAreForgotten(String xml) {
    List<WeakReference<Reader>> texts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      texts.add(readOnce(xml));
    }
    System.gc();
    assertThat(texts).allMatch(text -> text.get() == null);
    assertThat(parser.parse(new StringReader("<a/>"), 0)).isInstanceOf(Parsed.Whole.class);
  }

  private WeakReference<Reader> readOnce(String xml) {
    var text = new StringReader(xml);
    parser.parse(text, 0);
    return new WeakReference<>(text);
  }
}
