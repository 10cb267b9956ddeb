package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to read, which can be opened again from its start.
 *
 * @param name what people call it, without the folders of this machine; for a part of an archive
 *     {@code archive.zip!part.xml}
 * @param bytes its size as stored, for showing how far a reading has come
 * @param opening opens it, unpacked
 */
public record ReceivedFile(String name, long bytes, Opening opening) {

  /** Opens a file at its start. */
  @FunctionalInterface
  public interface Opening {
    /** A new stream of the unpacked bytes, to be closed by the caller. */
    InputStream open() throws IOException;
  }
}
