package org.commonground.edifact.pnrgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.commonground.edifact.Delimiters;
import org.commonground.edifact.EdifactReader;
import org.commonground.edifact.InterchangeHeader;
import org.commonground.edifact.Message;
import org.commonground.edifact.SegmentCursor;
import org.commonground.edifact.generator.Transmission;
import org.junit.jupiter.api.Test;

/**
 * Pushes with bytes changed, cut, doubled and moved at random: reading never fails, and never makes
 * travellers out of nothing. The system property {@code commonground.mutations} says how many
 * instead of 100,000.
 */
class DamagedPushesTests {
  private static final int MUTATIONS = Integer.getInteger("commonground.mutations", 100_000);
  private static final byte[] STRUCTURE = "'+:?*\r\n ".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST = 4000;
  private final PnrgovReader reader = new PnrgovReader();

  @Test
  void noDamageOfSeedSeventeenMakesReadingFail() {
    List<Transmission> pushes = Pushes.generated(17, 12, 0.3);
    SplittableRandom random = new SplittableRandom(17);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = pushes.get(random.nextInt(pushes.size())).bytes();
      byte[] damaged = damaged(shortened(bytes, random), random);
      for (Message message : EdifactReader.read(damaged).messages()) {
        PnrgovMessage read = reader.read(message);
        assertThat(read.travellers().size())
            .as("mutation %d", i)
            .isLessThanOrEqualTo(possibleTravellers(message));
        assertThat(read.pnrs().size()).isLessThanOrEqualTo(message.size());
      }
    }
  }

  @Test
  void whatIsReadOfDamagedPushesOfSeedNineteenIsWrittenAgain() {
    List<Transmission> pushes = Pushes.generated(19, 12, 0.3);
    SplittableRandom random = new SplittableRandom(19);
    for (int i = 0; i < MUTATIONS / 50; i++) {
      byte[] bytes = pushes.get(random.nextInt(pushes.size())).bytes();
      byte[] damaged = damaged(shortened(bytes, random), random);
      for (Message message : EdifactReader.read(damaged).messages()) {
        PnrgovMessage read = reader.read(message);
        if (!Pushes.codes(read).contains("cut-booking")) {
          byte[] written = Pushes.written(read, Delimiters.DEFAULT_OF_VERSION_4, prepared(message));
          assertThat(Said.by(Pushes.read(written).getFirst()))
              .as("mutation %d", i)
              .isEqualTo(Said.by(read));
        }
      }
    }
  }

  /** When the message's interchange was prepared; empty where the message cannot know. */
  private static String prepared(Message message) {
    InterchangeHeader header = message.interchange();
    return header == null || header.prepared() == null ? "" : header.preparedAsWritten();
  }

  /** Names of a TIF, and one for each service that can tell of an infant. */
  private static int possibleTravellers(Message message) {
    int possible = 0;
    SegmentCursor at = message.segments();
    while (at.next()) {
      String segment = at.segmentText();
      if (segment.startsWith("TIF")) {
        possible += Math.max(1, at.elementCount() - 1);
      } else if (segment.startsWith("SSR+INFT") || segment.startsWith("SSR+DOCS")) {
        possible++;
      }
    }
    return possible;
  }

  /** Long pushes repeat themselves: their start and some of their middle is enough. */
  private static byte[] shortened(byte[] bytes, SplittableRandom random) {
    if (bytes.length <= LONGEST) {
      return bytes;
    }
    int from = random.nextInt(bytes.length - LONGEST / 2);
    byte[] middle = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LONGEST / 2));
    byte[] both = Arrays.copyOf(bytes, 400 + middle.length);
    System.arraycopy(middle, 0, both, 400, middle.length);
    return both;
  }

  private static byte[] damaged(byte[] bytes, SplittableRandom random) {
    byte[] damaged = bytes.clone();
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes && damaged.length > 2; i++) {
      int at = random.nextInt(damaged.length);
      switch (random.nextInt(7)) {
        case 0 -> damaged[at] = (byte) random.nextInt(256);
        case 1 -> damaged[at] = STRUCTURE[random.nextInt(STRUCTURE.length)];
        case 2 -> damaged = without(damaged, at, 1 + random.nextInt(40));
        case 3 -> damaged = doubled(damaged, at, 1 + random.nextInt(200));
        case 4 -> damaged = Arrays.copyOf(damaged, Math.max(1, at));
        case 5 -> swapSegments(damaged, random);
        default -> damaged[at] = Delimiters.DEFAULT.terminator();
      }
    }
    return damaged;
  }

  private static byte[] without(byte[] bytes, int from, int length) {
    int to = Math.min(bytes.length, from + length);
    byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
    System.arraycopy(bytes, to, rest, from, bytes.length - to);
    return rest;
  }

  private static byte[] doubled(byte[] bytes, int from, int length) {
    int to = Math.min(bytes.length, from + length);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + to - from);
    System.arraycopy(bytes, from, longer, to, bytes.length - from);
    return longer;
  }

  /** Writes one stretch over another, mostly of whole tags. */
  private static void swapSegments(byte[] bytes, SplittableRandom random) {
    int from = next(bytes, random.nextInt(bytes.length));
    int to = next(bytes, random.nextInt(bytes.length));
    for (int i = 0; i < 3 && from + i < bytes.length && to + i < bytes.length; i++) {
      bytes[to + i] = bytes[from + i];
    }
  }

  private static int next(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length - 1 && bytes[at] != '\'') {
      at++;
    }
    return at + 1;
  }
}
