package org.commonground.coordination.briefings;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.commonground.coordination.pages.Assets;
import org.commonground.coordination.pages.PageTemplates;
import org.springframework.stereotype.Component;

/** Writes one HTML file with its stylesheet in it. */
@Component
final class HtmlFileWriter implements FormatWriter {
  private final PageTemplates templates;

  HtmlFileWriter(PageTemplates templates) {
    this.templates = templates;
  }

  @Override
  public BriefingWriter.Format format() {
    return BriefingWriter.Format.HTML;
  }

  @Override
  public void write(BriefingView view, OutputStream out) throws IOException {
    var file =
        new BriefingFile(view, style -> style.writeContent(Assets.text("common-ground.css")));
    out.write(templates.render("briefing-file", file).getBytes(StandardCharsets.UTF_8));
  }
}
