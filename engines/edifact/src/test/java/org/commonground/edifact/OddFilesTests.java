package org.commonground.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are something else, and files whose reading would never end if it were not linear. */
class OddFilesTests {
  private static final String START = "UNA:+.? 'UNB+UNOA:1+A+B+260105:0800+1'";

  @Test
  void whatAFileIsInsteadIsSaidWithWhatToDo() throws IOException {
    var zipped = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(zipped)) {
      zip.write(START.getBytes(StandardCharsets.US_ASCII));
    }

    assertThat(found(new byte[0])).endsWith("found an empty file; ask for it again");
    assertThat(found(zipped.toByteArray())).endsWith("found a compressed file; unpack it first");
    assertThat(found("some text")).endsWith("found none in 9 bytes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void textOfTwoBytesACharacterIsSaidToBeThat(String charset) {
    assertThat(found(START.getBytes(Charset.forName(charset)))).contains("found UTF-16; store it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UNB+UNOA:1\u0001", "UNH+\u0001", "UNB+UNOA:1'", "UNA:+.? '", "UNZ'", "UNT'", "'"})
  void whatIsRepeatedAHundredThousandTimesIsReadToItsEnd(String piece) {
    EdifactFile file = read(START + piece.repeat(100_000));

    assertThat(file.interchanges()).isNotEmpty();
    assertThat(file.interchanges().getFirst().findings()).hasSizeLessThan(1100);
  }

  @Test
  void anInterchangeBehindOneThatIsCutOffIsRead() {
    String whole = START + "UNH+1+PAXLST:D:05B:UN'BGM+745'UNT+3+1'UNZ+1+1'";

    EdifactFile file = read("UNA:+.? #UNB+UNOA:1+A\u0001" + whole);

    assertThat(file.interchanges()).hasSize(2);
    assertThat(file.messages().getLast().header().type().name()).isEqualTo("PAXLST");
  }

  private static EdifactFile read(String text) {
    return EdifactReader.read(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String found(String text) {
    return found(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String found(byte[] file) {
    return EdifactReader.read(file).findings().getFirst().message();
  }
}
