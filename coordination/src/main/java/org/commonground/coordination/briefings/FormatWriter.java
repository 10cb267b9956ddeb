package org.commonground.coordination.briefings;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.commonground.coordination.reference.Language;

/**
 * Writes briefings in one form. A component that implements this is found by {@link BriefingWriter}
 * and offered on the page and the command line; it decides nothing about what a briefing says.
 */
public interface FormatWriter {
  /** The form that it writes; no two writers share one. */
  BriefingWriter.Format format();

  /**
   * Why nothing can be written in a language on this machine, in English, with what to do about it;
   * empty where nothing stands in the way.
   */
  default Optional<String> refusal(Language language) {
    return Optional.empty();
  }

  /**
   * Writes a file that stands alone and leaves the stream open. The same view gives the same bytes.
   */
  void write(BriefingView view, OutputStream out) throws IOException;
}
