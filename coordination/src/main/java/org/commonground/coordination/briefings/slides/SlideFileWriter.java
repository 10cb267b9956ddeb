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
  /** More numbers than this nobody reads off a slide; its notes list all sources. */
  private static final int MOST_NUMBERS = 8;

  @Override
  public BriefingWriter.Format format() {
    return BriefingWriter.Format.PPTX;
  }

  @Override
  public void write(BriefingView view, OutputStream out) throws IOException {
    DeckFile.of(Prose.of(view).withNumbers(MOST_NUMBERS)).write(out);
  }
}
