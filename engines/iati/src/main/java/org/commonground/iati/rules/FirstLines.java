package org.commonground.iati.rules;

/**
 * On which line each identifier of a file stood first, in sixteen to forty-eight bytes an
 * identifier: identifiers are remembered by a 64-bit hash.
 *
 * <p>After eight million identifiers no new ones are remembered. Mutable because it grows with the
 * file; not for use by several threads.
 */
final class FirstLines {
  private static final int MOST = 8_000_000;
  private static final long PRIME = 0x100000001b3L;
  private static final long START = 0xcbf29ce484222325L;

  private long[] hashes = new long[1 << 10];
  private int[] lines = new int[1 << 10];
  private int size;

  /** The line on which the identifier stood before; -1 when this is the first time. */
  int note(String identifier, int line) {
    long hash = hash(identifier);
    int slot = slot(hashes, hash);
    if (hashes[slot] == hash) {
      return lines[slot];
    }
    if (size < MOST) {
      hashes[slot] = hash;
      lines[slot] = line;
      size++;
      growWhenHalfFull();
    }
    return -1;
  }

  private static int slot(long[] table, long hash) {
    int mask = table.length - 1;
    int slot = (int) (hash ^ (hash >>> 32)) & mask;
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void growWhenHalfFull() {
    if (size * 2 < hashes.length) {
      return;
    }
    long[] moreHashes = new long[hashes.length * 2];
    int[] moreLines = new int[hashes.length * 2];
    for (int i = 0; i < hashes.length; i++) {
      if (hashes[i] != 0) {
        int slot = slot(moreHashes, hashes[i]);
        moreHashes[slot] = hashes[i];
        moreLines[slot] = lines[i];
      }
    }
    hashes = moreHashes;
    lines = moreLines;
  }

  /** FNV-1a over the characters; never 0, which means an empty slot. */
  private static long hash(String identifier) {
    long hash = START;
    for (int i = 0; i < identifier.length(); i++) {
      hash = (hash ^ identifier.charAt(i)) * PRIME;
    }
    return hash == 0 ? 1 : hash;
  }
}
