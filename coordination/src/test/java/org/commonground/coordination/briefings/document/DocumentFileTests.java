package org.commonground.coordination.briefings.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.SampleView;
import org.commonground.coordination.briefings.office.OfficeSchemas;
import org.commonground.coordination.briefings.office.ToldTexts;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text as another library reads it back. */
class DocumentFileTests {
  private final DocumentFileWriter writer = new DocumentFileWriter();

  @ParameterizedTest
  @EnumSource(Language.class)
  void holdsEveryFigureSentenceAndSource(Language language) throws IOException {
    BriefingView view = SampleView.in(language);

    String read = String.join("\n", read(SampleView.write(writer, view)));

    assertThat(ToldTexts.of(view)).allSatisfy(it -> assertThat(read).contains(it));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPartIsValid(Language language) throws IOException {
    OfficeSchemas.assertValid(SampleView.write(writer, SampleView.in(language)));
  }

  @Test
  void headingsLeaveOutNoLevel() throws IOException {
    List<Integer> levels = new ArrayList<>();
    try (var document = open(Language.ENGLISH)) {
      for (XWPFParagraph it : document.getParagraphs()) {
        String style = Objects.requireNonNullElse(it.getStyle(), "");
        if (style.startsWith("Heading")) {
          levels.add(Integer.parseInt(style.substring("Heading".length())));
        }
      }
    }

    assertThat(levels).startsWith(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void everyLinkWithinTheFileLeadsToAPlace() throws IOException {
    var parts = OfficeSchemas.parts(SampleView.write(writer, SampleView.in(Language.FRENCH)));
    String xml =
        new String(Objects.requireNonNull(parts.get("word/document.xml")), StandardCharsets.UTF_8);

    List<String> places = found(xml, "w:bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]+)\"");
    assertThat(places).doesNotHaveDuplicates();
    assertThat(found(xml, "w:bookmarkStart w:id=\"(\\d+)\"")).doesNotHaveDuplicates();
    assertThat(found(xml, "w:anchor=\"([^\"]+)\"")).isNotEmpty().isSubsetOf(places);
  }

  @Test
  void theHeadOfEveryTableComesAgainOnEachPage() throws IOException {
    try (var document = open(Language.RUSSIAN)) {
      assertThat(document.getTables())
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it.getRow(0).isRepeatHeader()).isTrue());
      assertThat(document.getCharts()).hasSize(2);
    }
  }

  @Test
  void theSameBriefingGivesTheSameBytes() {
    byte[] first = SampleView.write(writer, SampleView.in(Language.CHINESE));
    byte[] second = SampleView.write(writer, SampleView.in(Language.CHINESE));

    assertThat(second).isEqualTo(first);
  }

  private XWPFDocument open(Language language) throws IOException {
    byte[] file = SampleView.write(writer, SampleView.in(language));
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static List<String> found(String xml, String pattern) {
    return Pattern.compile(pattern).matcher(xml).results().map(it -> it.group(1)).toList();
  }

  private static List<String> read(byte[] file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
      document.getParagraphs().forEach(it -> texts.add(ToldTexts.flat(it.getText())));
      document.getTables().stream()
          .map(XWPFTable::getRows)
          .flatMap(List::stream)
          .flatMap(row -> row.getTableCells().stream())
          .forEach(it -> texts.add(ToldTexts.flat(it.getText())));
    }
    return texts;
  }
}
