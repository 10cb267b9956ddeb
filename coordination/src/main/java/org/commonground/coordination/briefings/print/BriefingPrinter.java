package org.commonground.coordination.briefings.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.BriefingWriter;
import org.commonground.coordination.briefings.FormatWriter;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.reference.Language;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Prints briefings as tagged PDF (PDF/UA-1), with every font in the file.
 *
 * <p>Safe for several threads. The first printing finds the fonts, which takes a second.
 */
@Component
final class BriefingPrinter implements FormatWriter {
  private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\n+<");

  private final PageTemplates templates;
  private final Supplier<Press> press;

  BriefingPrinter(PageTemplates templates, PrintSettings settings) {
    this.templates = templates;
    this.press = SingletonSupplier.of(() -> Press.with(settings.folders()));
  }

  /** The fonts and the machine that sets them. */
  private record Press(PrintFonts fonts, FopFactory factory) {
    static Press with(List<Path> folders) {
      try {
        Path workplace = Files.createTempDirectory("common-ground-fonts");
        workplace.toFile().deleteOnExit();
        var fonts = PrintFonts.find(folders, workplace);
        try (var files = Files.list(workplace)) {
          files.forEach(file -> file.toFile().deleteOnExit());
        }
        return new Press(fonts, factory(fonts, workplace));
      } catch (IOException unwritable) {
        throw new UncheckedIOException("fonts cannot be unpacked: is the disk full?", unwritable);
      }
    }

    private static FopFactory factory(PrintFonts fonts, Path workplace) throws IOException {
      var configuration =
          new ByteArrayInputStream(
              PressSettings.write(fonts.list()).getBytes(StandardCharsets.UTF_8));
      try {
        return new FopConfParser(configuration, workplace.toUri(), new NoFetching())
            .getFopFactoryBuilder()
            .build();
      } catch (SAXException impossible) {
        throw new IllegalStateException("our own settings for FOP are not XML", impossible);
      }
    }
  }

  @Override
  public BriefingWriter.Format format() {
    return BriefingWriter.Format.PDF;
  }

  @Override
  public Optional<String> refusal(Language language) {
    return press.get().fonts().having(letter(language)).isPresent()
        ? Optional.empty()
        : Optional.of(
            "no font on this machine has the letters of "
                + language.ownName()
                + "; install one (on Debian: apt install fonts-noto-cjk for Chinese), or name a"
                + " folder of fonts by COMMONGROUND_PRINT_FONTS");
  }

  /** A letter that a font for the language has to have. */
  private static int letter(Language language) {
    return switch (language) {
      case ARABIC -> 'ع';
      case CHINESE -> '的';
      case RUSSIAN -> 'ж';
      case ENGLISH, FRENCH, SPANISH -> 'e';
    };
  }

  /**
   * Writes a briefing as PDF and leaves the stream open. Letters that no font has stand as
   * replacement characters, and a note says so.
   */
  @Override
  public void write(BriefingView view, OutputStream out) throws IOException {
    Press ready = press.get();
    var text = new PrintText(ready.fonts());
    String pages = pages(view, text);
    if (!text.missing().isEmpty()) {
      pages = pages(view, text);
    }
    Finishing.write(set(pages, view.madeOn(), ready.factory()), view.madeOn(), out);
  }

  /**
   * The pages as XSL-FO; made a second time, they say what was missing the first time. Ends of
   * template lines would be blanks between words, brackets and numbers.
   */
  private String pages(BriefingView view, PrintText text) {
    String pages = templates.render("print/briefing", BriefingOnPaper.of(view, text));
    return BETWEEN_TAGS.matcher(pages).replaceAll("><");
  }

  private static byte[] set(String pages, LocalDate madeOn, FopFactory factory) throws IOException {
    var out = new ByteArrayOutputStream();
    try {
      FOUserAgent agent = factory.newFOUserAgent();
      agent.setAccessibility(true);
      agent.setCreationDate(Date.from(madeOn.atStartOfDay(ZoneOffset.UTC).toInstant()));
      agent.setProducer("Common Ground");
      agent.setCreator("Common Ground");
      agent.getEventBroadcaster().addEventListener(new PrintEvents());
      var fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
      // Through a Transformer, FOP cannot read its own list of events: the parser is then in use.
      var parsers = SAXParserFactory.newInstance();
      parsers.setNamespaceAware(true);
      parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers
          .newSAXParser()
          .parse(new InputSource(new StringReader(pages)), fop.getDefaultHandler());
      return out.toByteArray();
    } catch (SAXException | ParserConfigurationException mistake) {
      throw new IllegalStateException("the template for paper is not right: " + mistake, mistake);
    }
  }
}
