package org.commonground.passengers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.pnrgov.PnrgovMessage;
import org.commonground.edifact.pnrgov.PnrgovReader;
import org.junit.jupiter.api.Test;

/** Parts that wait for others are bounded; the oldest are said to be incomplete. */
class OpenPushesTests {
  private static final int SMALL = 300;
  private final OpenPushes pushes = new OpenPushes();

  @Test
  void ofTooManyPushesTheOldestAreGivenUp() {
    List<MessageLine> lines = new ArrayList<>();
    for (int i = 0; i < OpenPushes.MOST_PUSHES + 2; i++) {
      lines.addAll(pushes.add(part("push" + i, "1:C", SMALL)));
    }

    assertThat(lines).extracting(MessageLine::file).containsExactly("push0", "push1");
    assertThat(lines.getFirst().findings().getLast().code()).isEqualTo("parts-missing");
    assertThat(lines.getFirst().findings().getLast().message())
        .contains("found none of the last part until more than 1000 pushes");
    assertThat(pushes.rest()).hasSize(OpenPushes.MOST_PUSHES);
    assertThat(pushes.rest()).isEmpty();
  }

  @Test
  void ofTooManyBytesTheOldestAreGivenUp() {
    int half = (int) (OpenPushes.MOST_BYTES / 2);

    assertThat(pushes.add(part("one", "1:C", half))).isEmpty();
    assertThat(pushes.add(part("two", "1:C", half / 2))).isEmpty();
    assertThat(pushes.add(part("three", "1:C", half)))
        .extracting(MessageLine::file)
        .containsExactly("one");
    assertThat(pushes.add(part("two", "2:F", SMALL)))
        .extracting(MessageLine::messages)
        .containsExactly(2);
    assertThat(pushes.add(part("four", "1:C", half / 2))).isEmpty();
  }

  @Test
  void aPushThatIsTooLargeAloneBlamesNoOthers() {
    int half = (int) (OpenPushes.MOST_BYTES / 2);
    assertThat(pushes.add(part("one", "1:C", half))).isEmpty();

    List<MessageLine> lines = pushes.add(part("one", "2", half));

    assertThat(lines).extracting(MessageLine::messages).containsExactly(2);
    assertThat(lines.getFirst().findings().getLast().message())
        .contains("found none of the last part until more than 48 MB of this push alone waited")
        .doesNotContain("others");
    assertThat(pushes.add(part("one", "3:F", SMALL))).isEmpty();
    assertThat(pushes.rest()).extracting(MessageLine::messages).containsExactly(1);
  }

  private static OpenPushes.Part part(String reference, String part, int size) {
    String text =
        "UNB+UNOA:1+A+B+260105:0800+1'UNH+1+PNRGOV:16:1:IA+%s+%s'MSG+:22'ORG+0A:VIE'TVL+050126:1030::1245+VIE+LHR+0A+123'UNT+5+1'UNZ+1+1'"
            .formatted(reference, part);
    PnrgovMessage message =
        new PnrgovReader()
            .read(
                EdifactReader.read(text.getBytes(StandardCharsets.US_ASCII)).messages().getFirst());
    return new OpenPushes.Part(reference, message, List.of(), size);
  }
}
