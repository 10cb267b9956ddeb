package org.commonground.coordination.briefings.slides;

import java.io.IOException;
import java.io.OutputStream;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.BriefingWriter;
import org.commonground.coordination.briefings.FormatWriter;
import org.commonground.coordination.briefings.office.Prose;
import org.springframework.stereotype.Component;

/** Writes slides to show, with charts and tables that can be edited. */
@Component
public final class SlideFileWriter implements FormatWriter {
  @Override
  public BriefingWriter.Format format() {
    return BriefingWriter.Format.PPTX;
  }

  @Override
  public void write(BriefingView view, OutputStream out) throws IOException {
    DeckFile.of(Prose.of(view)).write(out);
  }
}
