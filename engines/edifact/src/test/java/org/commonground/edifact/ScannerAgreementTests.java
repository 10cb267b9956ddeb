package org.commonground.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The scanner that takes eight bytes at a time agrees with the twin that takes one. */
class ScannerAgreementTests {
  private static final String START = "UNB+UNOC:3+A+B+261129:1130+1'";

  @Test
  void agreesOnTwentyThousandRandomTextsOfSeed41() {
    Random random = new Random(41);
    for (int i = 0; i < 20_000; i++) {
      Delimiters delimiters = i % 3 == 0 ? Delimiters.of("|~.\\^#") : Delimiters.DEFAULT;
      byte[] bytes = text(random, delimiters);
      if (i % 4 == 0) {
        bytes = wrapped(bytes, random);
      }

      if (i % 5 == 0) {
        bytes = inLines(bytes, delimiters.terminator());
      }

      Source source = Source.of(bytes);
      StructureScanner scanner = new StructureScanner(source, delimiters);
      scanner.scan(0);
      if (scanner.breaks() > 0) {
        source = source.withoutLineBreaks(0, delimiters.terminator());
        scanner = new StructureScanner(source, delimiters);
        scanner.scan(0);
      }
      Structure structure = scanner.structure(StandardCharsets.ISO_8859_1);
      SegmentCursor cursor = new SegmentCursor(structure, 0, structure.segments());

      assertThat(PlainSegments.of(cursor))
          .as("text %s", i)
          .isEqualTo(PlainSegments.of(bytes, delimiters));
    }
  }

  /** Segments of random bytes, delimiters and release characters far too often among them. */
  private static byte[] text(Random random, Delimiters delimiters) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(START.getBytes(StandardCharsets.ISO_8859_1));
    byte[] often = {
      delimiters.component(), delimiters.element(), delimiters.release(), delimiters.repetition()
    };
    int length = random.nextInt(200);
    for (int i = 0; i < length; i++) {
      int dice = random.nextInt(12);
      if (dice < 4) {
        out.write(often[dice]);
      } else if (dice == 4) {
        out.write(delimiters.terminator());
      } else if (dice == 5) {
        out.write(0x80 + random.nextInt(128));
      } else if (dice == 6) {
        out.write(random.nextInt(9));
      } else {
        out.write('A' + random.nextInt(20));
      }
    }
    // A data byte first, so that the terminator cannot be released.
    out.write('Z');
    out.write(delimiters.terminator());
    return out.toByteArray();
  }

  private static byte[] inLines(byte[] bytes, byte terminator) {
    var out = new ByteArrayOutputStream();
    for (byte b : bytes) {
      out.write(b);
      if (b == terminator) {
        out.write('\r');
        out.write('\n');
      }
    }
    return out.toByteArray();
  }

  private static byte[] wrapped(byte[] bytes, Random random) {
    var out = new ByteArrayOutputStream();
    int width = 1 + random.nextInt(70);
    for (int i = 0; i < bytes.length; i++) {
      if (i > 0 && i % width == 0) {
        out.write('\r');
        out.write('\n');
      }
      out.write(bytes[i]);
    }
    return out.toByteArray();
  }
}
