package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PushPartsTests {

  @Test
  void partsOfAPushAreJoinedByReference() {
    List<PnrgovMessage> parts =
        List.of(part("03:F", "CCCCCC"), part("01:C", "AAAAAA"), part("02", "BBBBBB"));

    PushParts joined = PushParts.of(parts).getFirst();
    PushParts broken = PushParts.of(parts.subList(0, 2)).getFirst();

    assertThat(joined.isComplete()).isTrue();
    assertThat(joined.pnrs())
        .extracting(Pnr::recordLocator)
        .containsExactly("AAAAAA", "BBBBBB", "CCCCCC");
    assertThat(broken.isComplete()).isFalse();
    assertThat(broken.missing()).containsExactly(2);
  }

  @Test
  void aPartThatComesAgainReplacesTheFirst() {
    List<PnrgovMessage> parts =
        List.of(part("01:C", "AAAAAA"), part("01:C", "NEWAAA"), part("02:F", "BBBBBB"));

    assertThat(PushParts.of(parts)).hasSize(1);
    assertThat(PushParts.of(parts).getFirst().pnrs())
        .extracting(Pnr::recordLocator)
        .containsExactly("NEWAAA", "BBBBBB");
  }

  @Test
  void messagesInOnePartStandAlone() {
    PnrgovMessage whole = Pushes.push("TIF+DOE+JANE:A:1");

    assertThat(PushParts.of(List.of(whole, whole))).hasSize(2).allMatch(PushParts::isComplete);
  }

  @Test
  void aPartNumberOutOfAllMeasureIsNoThousandMissingParts() {
    PushParts odd = PushParts.of(List.of(part("999999999:F", "AAAAAA"))).getFirst();

    assertThat(odd.isComplete()).isFalse();
    assertThat(odd.missing()).hasSizeLessThan(1000);
  }

  private static PnrgovMessage part(String part, String locator) {
    return Pushes.message(
        "MSG+:22\nTVL+050126+VIE+LHR+0A+123\nEQN+3\nSRC\nRCI+0A:" + locator + "\nTIF+DOE+JANE:A:1",
        "16:1:IA+0A123/050126+" + part);
  }
}
