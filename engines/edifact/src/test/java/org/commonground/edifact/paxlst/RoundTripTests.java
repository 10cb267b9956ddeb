package org.commonground.edifact.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.Message;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.SharedData;
import org.commonground.edifact.writing.SegmentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read can be written, and says the same. */
class RoundTripTests {

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void aGeneratedListSaysTheSameWhenReadWrittenAndReadOfSeed(long seed) {
    Delimiters delimiters = seed % 2 == 0 ? Delimiters.DEFAULT : Delimiters.of("/|.\\ ~");
    PassengerList list = read(GeneratedLists.of(seed, 90, delimiters));

    PassengerList again = read(written(list, Delimiters.of(":*.? #")));

    assertSame(again, list);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void everySegmentOfAGeneratedListIsWrittenAgainOfSeed(long seed) {
    byte[] bytes = GeneratedLists.of(seed, 90);

    byte[] again = written(read(bytes), Delimiters.DEFAULT);

    assertThat(single(segments(message(again)))).isEqualTo(single(segments(message(bytes))));
  }

  /** COM may hold several contacts, and is written with one each. */
  private static List<String> single(List<String> segments) {
    List<String> single = new ArrayList<>();
    for (String segment : segments) {
      if (segment.startsWith("COM")) {
        for (String contact : segment.substring(4).split("(?<!\\?)\\+", -1)) {
          single.add("COM+" + contact);
        }
      } else if (!segment.startsWith("UNT")) {
        single.add(segment);
      }
    }
    single.sort(Comparator.naturalOrder());
    return single;
  }

  @Test
  void realListsSayTheSameWhenReadWrittenAndRead() {
    for (String name :
        List.of(
            "original_A", "original_B", "original_C", "original_D", "original_E", "original_F")) {
      PassengerList list =
          read(SharedData.bytes(SharedData.file("passenger/paxlst/ediclean/" + name + ".txt")));

      assertSame(read(written(list, Delimiters.DEFAULT)), list);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"paxlst", "bad-paxlst"})
  void aListOfATruckSaysTheSame(String name) {
    PassengerList list =
        read(SharedData.bytes(SharedData.file("passenger/paxlst/smooks/" + name + ".txt")));

    assertSame(read(written(list, Delimiters.DEFAULT_OF_VERSION_4)), list);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAD+FL+ID:1++DOE:?'A:+S1:S2+CITY'", // more than name and address hold
        "NAD+FL+++DOE::A'DTM+329:19840229:102'DTM+329:850101'", // a gap, two births
        "NAD+FL+++DOE'LOC+91+AAA'NAT+3+XXA'NAT+2+XXB:162'", // a place of a document without one
        "NAD+FL+++DOE'DOC+P+1:2:3+4'LOC+91+A'LOC+91+B'LOC+178+C'GEI+4+173'RFF+ZZZ:1'",
        "NAD+FL+++DOE'GID+1'FTX+BAG+++X'ATT+2++F'DOC+V+1'TDT+20+YY1'FTX+AAA'",
        "NAD+FL+++DOE'MEA+CT++:02'MEA+CT++KGM:2'MEA+WT++:9'MEA+ZZ'FTX+BAG'FTX+BAG+++A:B::C'",
        "NAD+FL+++DOE'COM+1:TE:X'COM+2'COM+a?+b:EM'RFF+AVF:X:1:2+3'ATT+2++M:1'ATT+2++F'",
        "NAD+FL++DOE:JO'NAD+DDU+++DOE:JO'NAD+ZZZ'RFF+AVF:X'", // a name in the lines before its
        // place
        "NAD+FL+++DOE'NAT+2+X?+:162'ATT+2++?::1'DOC+P+1'LOC+91+?*:162'", // delimiters as codes
        "AUT+X'CNT+42:1:X'CNT+99'DOC+P+1'",
      })
  void oddGroupsSayTheSame(String body) {
    String text =
        "UNH+1+PAXLST:D:05B:UN+ref+01:C'BGM+745:1+CP:2+9'RFF+AF:1'DTM+137:20261129'LOC+7+X'"
            + "NAD+MS+X++A:B'CTA+IC'COM+1:TE'TDT+20+1+4++XX:3'LOC+125+AAA:1:2:N+R'DTM+1:2:3:4'"
            + body
            + "UNT+1+1'";
    PassengerList list = read(text.getBytes(StandardCharsets.ISO_8859_1));

    assertSame(read(written(list, Delimiters.DEFAULT)), list);
  }

  private static void assertSame(PassengerList again, PassengerList list) {
    assertThat(again.header()).isEqualTo(list.header());
    assertThat(again.document()).isEqualTo(list.document());
    assertThat(again.references()).isEqualTo(list.references());
    assertThat(again.parties()).isEqualTo(list.parties());
    assertThat(again.flights()).isEqualTo(list.flights());
    for (int i = 0; i < list.travellers().size(); i++) {
      // Compared by component, because a traveller prints nothing that would help.
      assertThat(again.travellers().get(i))
          .usingRecursiveComparison()
          .isEqualTo(list.travellers().get(i));
    }
    assertThat(again.travellers()).hasSameSizeAs(list.travellers());
    assertThat(again.counts()).isEqualTo(list.counts());
    assertThat(again.rest()).isEqualTo(list.rest());
  }

  private static byte[] written(PassengerList list, Delimiters delimiters) {
    SegmentWriter out = new SegmentWriter(delimiters, StandardCharsets.UTF_8);
    out.advice();
    out.segment("UNB").element("UNOY").component("4").element("A").element("B");
    out.element("261129").component("1130").element("1").end();
    PassengerListWriter.write(list, out);
    return out.segment("UNZ").element(1).element("1").end().bytes();
  }

  private static Message message(byte[] bytes) {
    return EdifactReader.read(bytes).messages().getFirst();
  }

  private static PassengerList read(byte[] bytes) {
    return PassengerListReader.read(message(bytes));
  }

  private static List<String> segments(Message message) {
    List<String> texts = new ArrayList<>();
    SegmentCursor cursor = message.segments();
    while (cursor.next()) {
      texts.add(cursor.segmentText());
    }
    return texts;
  }
}
