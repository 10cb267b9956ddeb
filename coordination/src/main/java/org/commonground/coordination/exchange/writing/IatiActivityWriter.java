package org.commonground.coordination.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.commonground.coordination.activities.HeldActivity;
import org.commonground.iati.writing.FileHeader;
import org.commonground.iati.writing.IatiWriter;

/** Writes IATI 2.03, whole: everything that was read. */
public final class IatiActivityWriter implements ActivityWriter {
  private final IatiWriter writer;

  public IatiActivityWriter(OutputStream out, Clock clock) throws IOException {
    writer = IatiWriter.activities(out, FileHeader.now(clock));
  }

  @Override
  public boolean write(HeldActivity held) throws IOException {
    writer.write(held.activity());
    return true;
  }

  @Override
  public void finish() throws IOException {
    writer.close();
  }
}
