package org.commonground.coordination.exchange.tables;

import java.io.IOException;
import java.io.InputStream;

/** Opens a file at its start, unpacked, as often as asked. */
@FunctionalInterface
public interface Opening {
  /** A new stream, to be closed by the caller. */
  InputStream open() throws IOException;
}
