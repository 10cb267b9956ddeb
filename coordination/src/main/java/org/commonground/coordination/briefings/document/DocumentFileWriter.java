package org.commonground.coordination.briefings.document;

import java.io.IOException;
import java.io.OutputStream;
import org.commonground.coordination.briefings.BriefingView;
import org.commonground.coordination.briefings.BriefingWriter;
import org.commonground.coordination.briefings.FormatWriter;
import org.commonground.coordination.briefings.office.Prose;
import org.springframework.stereotype.Component;

/** Writes a text to go on writing, with styles, contents and numbered sources. */
@Component
public final class DocumentFileWriter implements FormatWriter {
  @Override
  public BriefingWriter.Format format() {
    return BriefingWriter.Format.DOCX;
  }

  @Override
  public void write(BriefingView view, OutputStream out) throws IOException {
    TextFile.of(Prose.of(view)).write(out);
  }
}
