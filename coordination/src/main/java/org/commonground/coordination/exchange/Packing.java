package org.commonground.coordination.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a file is packed, by its first bytes: names lie. */
enum Packing {
  NONE,
  GZIP,
  ZIP;

  static Packing of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      if (start.length >= 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
        return GZIP;
      }
      return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 7 ? ZIP : NONE;
    }
  }
}
