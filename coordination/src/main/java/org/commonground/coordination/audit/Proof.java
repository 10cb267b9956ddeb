package org.commonground.coordination.audit;

/** What looking at a chain of entries gave. */
public sealed interface Proof {

  /**
   * Every entry is the one that was written, and follows the one before.
   *
   * @param entries how many there are
   * @param hash of the last, hexadecimal; zeros when there is none
   */
  record Whole(long entries, String hash) implements Proof {}

  /**
   * The chain does not hold.
   *
   * @param number of the first entry at which it does not
   * @param why what differs there, in words
   */
  record Broken(long number, String why) implements Proof {}
}
