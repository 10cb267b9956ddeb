package org.commonground.coordination.briefings.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.SampleView;
import org.commonground.coordination.briefings.office.OfficeSchemas;
import org.commonground.coordination.briefings.office.ToldTexts;
import org.commonground.coordination.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Slides as another library reads them back. */
class SlideFileTests {
  private final SlideFileWriter writer = new SlideFileWriter();

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

  @ParameterizedTest
  @EnumSource(Language.class)
  void noTwoSlidesHaveOneTitle(Language language) throws IOException {
    try (var show = open(language)) {
      assertThat(show.getSlides().subList(1, show.getSlides().size()))
          .extracting(XSLFSlide::getTitle)
          .doesNotContainNull()
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysTheLanguageOfEveryRunAndWhichWayItRuns(Language language) throws IOException {
    boolean isRightToLeft = language == Language.ARABIC;
    try (var show = open(language)) {
      for (XSLFTextParagraph paragraph : paragraphs(show)) {
        if (!paragraph.getText().isBlank()) {
          assertThat(paragraph.getXmlObject().getPPr().getRtl()).isEqualTo(isRightToLeft);
        }
        for (XSLFTextRun run : paragraph.getTextRuns()) {
          assertThat(run.getXmlObject().xmlText()).contains("lang=");
        }
      }
    }
  }

  @Test
  void drawsChartsThatCanBeEdited() throws IOException, InvalidFormatException {
    try (var show = open(Language.ENGLISH)) {
      List<XSLFChart> charts = new ArrayList<>();
      for (XSLFSlide slide : show.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
            charts.add(frame.getChart());
          }
        }
      }

      assertThat(charts).hasSize(4);
      var sheet = charts.getFirst().getWorkbook().getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("activities");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Country or area no. 0");
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(40);
    }
  }

  @Test
  void theSameBriefingGivesTheSameBytes() {
    byte[] first = SampleView.write(writer, SampleView.in(Language.ARABIC));
    byte[] second = SampleView.write(writer, SampleView.in(Language.ARABIC));

    assertThat(second).isEqualTo(first);
  }

  private XMLSlideShow open(Language language) throws IOException {
    byte[] file = SampleView.write(writer, SampleView.in(language));
    return new XMLSlideShow(new ByteArrayInputStream(file));
  }

  private static List<XSLFTextParagraph> paragraphs(XMLSlideShow show) {
    List<XSLFTextParagraph> found = new ArrayList<>();
    for (XSLFSlide slide : show.getSlides()) {
      for (XSLFShape shape : slide.getShapes()) {
        boolean isSmall = shape.getShapeName().matches("Footer|Number");
        if (shape instanceof XSLFTextShape text && !isSmall) {
          found.addAll(text.getTextParagraphs());
        }
        if (shape instanceof XSLFTable table) {
          table.getRows().stream()
              .flatMap(it -> it.getCells().stream())
              .map(XSLFTableCell::getTextParagraphs)
              .forEach(found::addAll);
        }
      }
    }
    return found;
  }

  /** What is said of charts to those who do not see them. */
  private static List<String> charts(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(it -> it instanceof XSLFGraphicFrame frame && frame.hasChart())
        .map(it -> (CTGraphicalObjectFrame) it.getXmlObject())
        .map(it -> it.getNvGraphicFramePr().getCNvPr().getDescr())
        .map(ToldTexts::flat)
        .toList();
  }

  private static List<String> read(byte[] file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      paragraphs(show).forEach(it -> texts.add(ToldTexts.flat(it.getText())));
      for (XSLFSlide slide : show.getSlides()) {
        slide
            .getNotes()
            .getTextParagraphs()
            .forEach(shape -> shape.forEach(it -> texts.add(ToldTexts.flat(it.getText()))));
        texts.addAll(charts(slide));
      }
    }
    return texts;
  }
}
