package org.commonground.coordination.briefings.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
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

  /**
   * Writes a briefing as PDF and leaves the stream open. Letters of a source that no font has stand
   * as replacement characters, and a note says so.
   *
   * @throws FontMissing if no font has the letters of the briefing's own language
   */
  @Override
  public void write(BriefingView view, OutputStream out) throws IOException {
    Press ready = press.get();
    var text = new PrintText(ready.fonts());
    String pages = pages(view, text);
    if (text.missing().contains(script(view.briefing().language()))) {
      throw new FontMissing(view.briefing().language());
    }
    if (!text.missing().isEmpty()) {
      pages = pages(view, text);
    }
    Finishing.write(set(pages, ready.factory()), out);
  }

  /** The pages as XSL-FO; made a second time, they say what was missing the first time. */
  private String pages(BriefingView view, PrintText text) {
    return templates.render("print/briefing", BriefingOnPaper.of(view, text));
  }

  private static UnicodeScript script(Language language) {
    return switch (language) {
      case ARABIC -> UnicodeScript.ARABIC;
      case CHINESE -> UnicodeScript.HAN;
      case RUSSIAN -> UnicodeScript.CYRILLIC;
      case ENGLISH, FRENCH, SPANISH -> UnicodeScript.LATIN;
    };
  }

  private static byte[] set(String pages, FopFactory factory) throws IOException {
    var out = new ByteArrayOutputStream();
    try {
      FOUserAgent agent = factory.newFOUserAgent();
      agent.setAccessibility(true);
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
