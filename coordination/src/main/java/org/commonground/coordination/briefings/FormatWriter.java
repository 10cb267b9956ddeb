package org.commonground.coordination.briefings;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes briefings in one form. A component that implements this is found by {@link BriefingWriter}
 * and offered on the page and the command line; it decides nothing about what a briefing says.
 */
public interface FormatWriter {
  /** The form that it writes; no two writers share one. */
  BriefingWriter.Format format();

  /**
   * Writes a file that stands alone and leaves the stream open. The same view gives the same bytes.
   */
  void write(BriefingView view, OutputStream out) throws IOException;
}
