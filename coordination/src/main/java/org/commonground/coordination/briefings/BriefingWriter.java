package org.commonground.coordination.briefings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.commonground.coordination.pages.Assets;
import org.commonground.coordination.pages.PageTemplates;
import org.commonground.coordination.pages.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a briefing as a file that stands alone. */
@Component
public final class BriefingWriter {
  private final PageTemplates templates;
  private final Words words;
  private final JsonMapper json;
  private final BriefingSettings settings;
  private final Clock clock;

  BriefingWriter(
      PageTemplates templates,
      Words words,
      JsonMapper json,
      BriefingSettings settings,
      Clock clock) {
    this.templates = templates;
    this.words = words;
    this.json = json;
    this.settings = settings;
    this.clock = clock;
  }

  /** The forms that a briefing can be written in. */
  public enum Format {
    /** One file with its stylesheet in it; it loads nothing. */
    HTML,
    /** The same facts for programs. */
    JSON
  }

  /** Writes in UTF-8 and leaves the stream open. */
  public void write(Briefing briefing, Format format, OutputStream out) throws IOException {
    switch (format) {
      case HTML -> out.write(html(briefing).getBytes(StandardCharsets.UTF_8));
      case JSON ->
          out.write(
              json.writerWithDefaultPrettyPrinter()
                  .writeValueAsBytes(BriefingDocument.of(briefing, List.of(), imprint())));
    }
  }

  private String html(Briefing briefing) {
    var imprint = imprint();
    var links = new BriefingView.Addresses(BriefingView::key, imprint.untold(briefing));
    var view = new BriefingView(briefing, words, imprint, links);
    return templates.render(
        "briefing-file",
        new BriefingFile(view, out -> out.writeContent(Assets.text("common-ground.css"))));
  }

  private Imprint imprint() {
    return new Imprint(LocalDate.now(clock.withZone(ZoneOffset.UTC)), settings.origin());
  }
}
