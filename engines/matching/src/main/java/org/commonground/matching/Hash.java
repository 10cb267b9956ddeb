package org.commonground.matching;

/** A hash of letters that is the same on every machine and in every version. */
final class Hash {
  private Hash() {}

  static long of(byte[] letters, int from, int to) {
    long h = 0x9E3779B97F4A7C15L;
    for (int i = from; i < to; i++) {
      h = add(h, letters[i]);
    }
    return mix(h);
  }

  static long add(long h, int letter) {
    return (h ^ (letter & 0xff)) * 0x100000001B3L;
  }

  /** Spreads to all bits. Stafford's variant 13 of the finaliser of MurmurHash3. */
  static long mix(long h) {
    h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    return h ^ (h >>> 31);
  }
}
