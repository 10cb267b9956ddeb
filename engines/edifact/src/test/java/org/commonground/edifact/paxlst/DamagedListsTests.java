package org.commonground.edifact.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.EdifactFile;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Finding;
import org.commonground.edifact.Message;
import org.commonground.edifact.Mutations;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.Tag;
import org.commonground.edifact.writing.SegmentWriter;
import org.junit.jupiter.api.Test;

/**
 * Damaged messages never make reading fail and never make travellers. 200,000 by default; the
 * system property {@code commonground.fuzz} states another number, such as 10000000.
 */
class DamagedListsTests {
  private static final int NAD = Tag.of("NAD");

  @Test
  void everyDamagedMessageOfSeed51IsRead() {
    int count = Integer.getInteger("commonground.fuzz", 200_000);
    Mutations mutations = new Mutations(51);
    SegmentWriter out = new SegmentWriter(Delimiters.DEFAULT_OF_VERSION_4, StandardCharsets.UTF_8);
    byte[][] sound = new byte[16][];
    for (int i = 0; i < sound.length; i++) {
      Delimiters delimiters = i % 4 == 3 ? Delimiters.of("*|.\\ ~") : Delimiters.DEFAULT;
      sound[i] = GeneratedLists.of(i, 1 + i % 4, delimiters);
    }

    for (int i = 0; i < count; i++) {
      byte[] damaged = mutations.of(sound[i % sound.length]);
      try {
        check(damaged, out);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("damaged message " + i, e);
      }
    }
  }

  private static void check(byte[] damaged, SegmentWriter out) {
    EdifactFile file = EdifactReader.read(damaged);
    checkPlaces(file, damaged.length);
    for (Message message : file.messages()) {
      PassengerList list = PassengerListReader.read(message);
      if (list.travellers().size() > nads(message)) {
        throw new AssertionError("more travellers than NAD segments");
      }
      for (Finding finding : list.findings()) {
        if (finding.offset() < 0 || finding.offset() > damaged.length) {
          throw new AssertionError("finding outside the file: " + finding);
        }
        if (finding.message().contains("HARROWGATE") || finding.message().contains("BEATRIX")) {
          throw new AssertionError("a finding tells a name");
        }
      }
      PassengerListWriter.write(list, out.clear());
    }
  }

  private static void checkPlaces(EdifactFile file, int length) {
    long behind = 0;
    for (var interchange : file.interchanges()) {
      if (interchange.offset() < behind || interchange.length() < 1) {
        throw new AssertionError("interchanges overlap");
      }
      behind = interchange.offset() + interchange.length();
    }
    if (behind > length) {
      throw new AssertionError("an interchange reaches over the end");
    }
  }

  private static int nads(Message message) {
    int count = 0;
    SegmentCursor cursor = message.segments();
    while (cursor.next()) {
      count += cursor.tag() == NAD ? 1 : 0;
    }
    return count;
  }

  @Test
  void aFileOfOnlyReleaseCharactersEnds() {
    for (String text :
        new String[] {"UNB+UNOA:3+????????????", "UNA:+.? '", "UNB+UNOA", "UNH+", "'''''''"}) {
      EdifactFile file = EdifactReader.read(text.getBytes(StandardCharsets.US_ASCII));

      assertThat(file.messages()).hasSizeLessThan(2);
    }
  }
}
