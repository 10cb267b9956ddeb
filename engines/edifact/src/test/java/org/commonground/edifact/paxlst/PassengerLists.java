package org.commonground.edifact.paxlst;

/** Generated passenger lists for tests of other packages. */
public final class PassengerLists {
  private PassengerLists() {}

  /** An interchange with one list. */
  public static byte[] generated(long seed, int travellers) {
    return GeneratedLists.of(seed, travellers);
  }
}
