package org.commonground.coordination.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

/** A part of an archive that closes the archive with itself. */
final class ZipPart extends FilterInputStream {
  private final ZipFile zip;

  ZipPart(ZipFile zip, InputStream in) {
    super(in);
    this.zip = zip;
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      super.close();
    }
  }
}
