package org.commonground.edifact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages messages as lines, gateways and programmers do: reproducible from a seed. */
public final class Mutations {
  private static final byte[] STRUCTURE = {
    '\'', '+', ':', '?', '*', '\r', '\n', ' ', 'U', 'N', 0, 0x1D, (byte) 0xE9, (byte) 0xFF
  };
  private static final String[] TAGS = {
    "UNA:+.? '",
    "UNB+UNOA:3+A+B+1:1+1'",
    "UNZ+1+1'",
    "UNH+1+PAXLST:D:05B'",
    "UNT+1+1'",
    "NAD+FL+++X:Y'",
    "TDT+20+XX1'",
    "DOC+P+1'",
    "UNG+PAXLST'",
    "UNE+1+1'",
    "LOC+178+AAA'",
    "NAD'"
  };

  private final Random random;

  public Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** One to four damages. */
  public byte[] of(byte[] message) {
    byte[] damaged = message;
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      damaged = one(damaged);
    }
    return damaged;
  }

  private byte[] one(byte[] message) {
    if (message.length == 0) {
      return TAGS[random.nextInt(TAGS.length)].getBytes(StandardCharsets.US_ASCII);
    }
    int at = random.nextInt(message.length);
    int length = Math.min(message.length - at, 1 + random.nextInt(30));
    return switch (random.nextInt(8)) {
      case 0 -> replaced(message, at, (byte) random.nextInt(256));
      case 1 -> replaced(message, at, STRUCTURE[random.nextInt(STRUCTURE.length)]);
      case 2 -> joined(message, at, new byte[] {STRUCTURE[random.nextInt(STRUCTURE.length)]}, at);
      case 3 -> joined(message, at, new byte[0], at + length);
      case 4 ->
          joined(message, at + length, Arrays.copyOfRange(message, at, at + length), at + length);
      case 5 -> Arrays.copyOf(message, at);
      case 6 -> {
        String tag = TAGS[random.nextInt(TAGS.length)];
        yield joined(message, at, tag.getBytes(StandardCharsets.US_ASCII), at);
      }
      default -> wrapped(message, 1 + random.nextInt(80));
    };
  }

  private static byte[] replaced(byte[] message, int at, byte b) {
    byte[] damaged = message.clone();
    damaged[at] = b;
    return damaged;
  }

  private static byte[] joined(byte[] message, int end, byte[] middle, int start) {
    byte[] damaged = new byte[end + middle.length + message.length - start];
    System.arraycopy(message, 0, damaged, 0, end);
    System.arraycopy(middle, 0, damaged, end, middle.length);
    System.arraycopy(message, start, damaged, end + middle.length, message.length - start);
    return damaged;
  }

  private static byte[] wrapped(byte[] message, int width) {
    byte[] damaged = new byte[message.length + 2 * (message.length / width)];
    int size = 0;
    for (int i = 0; i < message.length; i++) {
      if (i > 0 && i % width == 0) {
        damaged[size++] = '\r';
        damaged[size++] = '\n';
      }
      damaged[size++] = message[i];
    }
    return Arrays.copyOf(damaged, size);
  }
}
